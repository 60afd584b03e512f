import { expect } from 'chai';
import { en } from '../../src/i18n/en.js';
import {
  knowsLanguage,
  messagesOf,
  offerMessages,
  registerMessages,
  requestMessages,
  watchMessages,
} from '../../src/i18n/languages.js';
import type { Messages } from '../../src/i18n/messages.js';

/** Answers when the test says so. */
function offer(lang: string) {
  let resolve!: (messages: Messages) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<Messages>((...settle) => ([resolve, reject] = settle));
  let calls = 0;
  offerMessages(lang, () => {
    calls++;
    return promise;
  });
  const changed = new Promise<void>((done) => {
    const end = watchMessages(() => {
      end();
      done();
    });
  });
  return { resolve, reject, changed, calls: () => calls };
}

it('an underscore in a tag counts as a hyphen', () => {
  registerMessages('qaz_BR', en);

  expect(knowsLanguage('qaz-BR')).to.equal(true);
});

describe('messages that are registered', () => {
  it('are told to whoever watches, until the watch ends', () => {
    let told = 0;
    const end = watchMessages(() => told++);

    registerMessages('qaa', { ...en });
    expect([told, knowsLanguage('QAA-Latn'), messagesOf('qaa')?.close]).to.deep.equal([
      1,
      true,
      'Close',
    ]);
    end();
    registerMessages('qaa', { ...en, close: 'Shut' });

    expect([told, messagesOf('qaa')?.close]).to.deep.equal([1, 'Shut']);
  });
});

describe('messages that are offered', () => {
  it('are a language that is known, but not there', () => {
    offer('qab');

    expect(knowsLanguage('qab-QM')).to.equal(true);
    expect(messagesOf('qab')).to.equal(undefined);
  });

  it('are fetched once, when the first wants them, and then there', async () => {
    const offered = offer('qac');
    expect(offered.calls()).to.equal(0);

    void requestMessages('qac');
    void requestMessages('QAC-Latn');
    expect(offered.calls()).to.equal(1);
    offered.resolve({ ...en, close: 'Fermu' });
    await offered.changed;

    expect(messagesOf('qac')?.close).to.equal('Fermu');
    void requestMessages('qac');
    expect(offered.calls()).to.equal(1);
  });

  it('are no language any more when they cannot be fetched', async () => {
    const offered = offer('qad');

    void requestMessages('qad');
    offered.reject(new Error('gone'));
    await offered.changed;

    expect(knowsLanguage('qad')).to.equal(false);
  });

  it('are no language any more when fetching throws', async () => {
    offerMessages('qae', () => {
      throw new Error('at once');
    });
    const told = new Promise<void>((done) => {
      const end = watchMessages(() => (end(), done()));
    });

    void requestMessages('qae');
    await told;

    expect(knowsLanguage('qae')).to.equal(false);
  });

  it('do not replace what was registered meanwhile', async () => {
    const offered = offer('qaf');
    void requestMessages('qaf');

    registerMessages('qaf', { ...en, close: 'Ours' });
    offered.resolve({ ...en, close: 'Theirs' });
    await new Promise((done) => setTimeout(done));

    expect(messagesOf('qaf')?.close).to.equal('Ours');
  });

  it('can be offered again after a failure', async () => {
    const first = offer('qag');
    void requestMessages('qag');
    first.reject(new Error('gone'));
    await first.changed;

    const second = offer('qag');
    void requestMessages('qag');
    second.resolve({ ...en });
    await second.changed;

    expect(messagesOf('qag')).not.to.equal(undefined);
  });
});
