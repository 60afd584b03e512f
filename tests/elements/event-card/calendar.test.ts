import { expect } from 'chai';
import { feedOf } from '../../support/feeds.js';
import {
  consoleLinesWith,
  expectAccessible,
  hover,
  mountLoaded,
  part,
  parts,
  until,
  visibleText,
  type AnyElement,
  type Attributes,
} from '../harness.js';
import { eventFeed, mountFeed } from './events.js';

function linksIn(card: AnyElement): HTMLAnchorElement[] {
  return [...part(card, 'calendar').querySelectorAll('a')];
}

async function mountCase(file: string, attributes: Attributes): Promise<AnyElement> {
  const src = `/cases/${file}.json`;
  const card = await mountLoaded('event-card', { src, loading: 'eager', ...attributes });
  await hover(card);
  return card;
}

describe('<event-card> and calendars', () => {
  it('offers a file, Google and Outlook in a disclosure', async () => {
    const card = await mountCase('c02-multi-day', { item: 'three-days' });
    const disclosure = part(card, 'calendar') as HTMLDetailsElement;

    expect(disclosure.open).to.equal(false);
    disclosure.querySelector('summary')!.click();

    expect(linksIn(card).map(visibleText)).to.deep.equal([
      'Calendar file (.ics)',
      'Google',
      'Outlook.com',
    ]);
    await expectAccessible(card);
  });

  it('offers the others when they are asked for', async () => {
    const card = await mountCase('c02-multi-day', {
      item: 'three-days',
      calendar: 'yahoo office365',
    });
    part(card, 'calendar').querySelector('summary')!.click();

    expect(linksIn(card).map(visibleText)).to.deep.equal(['Yahoo', 'Office 365']);
  });

  it('offers nothing with none, and warns once of an unknown name', async () => {
    const none = await mountCase('c02-multi-day', { item: 'three-days', calendar: 'none' });
    const unknown = await mountCase('c02-multi-day', { item: 'three-days', calendar: 'lotus ics' });

    expect(parts(none, 'calendar')).to.have.length(0);
    expect(linksIn(unknown)).to.have.length(1);
    expect(consoleLinesWith('lotus')).to.have.length(1);
  });

  for (const [file, item, summary] of [
    ['c16-link-chars', 'chars', 'Bread & Roses + 50 % #1 = “R&D”?'],
    ['c02-multi-day', 'three-days', 'Winter School'],
  ] as const) {
    it(`gives the file of ${item} a name that file systems take, and its type (C11)`, async () => {
      const [link] = linksIn(await mountCase(file, { item }));

      expect(link!.download).to.match(/^[^/\\:*?"<>|]+\.ics$/);
      const blob = await (await fetch(link!.href)).blob();
      // WebKit gives the type of a blob's address without its parameters.
      expect(blob.type).to.match(/^text\/calendar(;charset=utf-8)?$/);
      expect(await blob.text()).to.include(`SUMMARY:${summary}`);
    });
  }

  it('makes the same identifier in another element (C15)', async () => {
    const uidOf = async (file: string) => {
      const [link] = linksIn(await mountCase(file, { item: 'a' }));
      return /^UID:.*$/m.exec(await (await fetch(link!.href)).text())?.[0].trim();
    };

    expect(await uidOf('c15-uid-v1'))
      .to.equal('UID:a@news.example')
      .and.to.equal(await uidOf('c15-uid-v2'));
  });

  it('marks the file of a cancelled event, and still offers it (C07)', async () => {
    const [link] = linksIn(await mountCase('c07-cancelled', { item: 'off' }));

    expect(await (await fetch(link!.href)).text()).to.include('STATUS:CANCELLED');
  });

  it('prefers a calendar file that the feed attaches', async () => {
    const { items } = eventFeed([{ name: 'Talk', startDate: '2030-05-04' }]);
    const url = 'https://news.example/talk.ics';
    const attachments = [{ url, mime_type: 'Text/Calendar; charset=utf-8' }];
    const feed = feedOf([{ ...items[0], attachments }]);

    const card = await mountFeed('event-card', feed, { calendar: 'ics' });
    await hover(card);

    const [link] = linksIn(card);
    expect(link!.href).to.equal(url);
  });

  it('has nothing behind the button until a reader comes near or presses it', async () => {
    const card = await mountLoaded('event-card', {
      src: '/cases/c02-multi-day.json',
      item: 'three-days',
    });
    expect(linksIn(card)).to.have.length(0);

    part(card, 'calendar').querySelector('summary')!.click();
    await until(() => linksIn(card).length === 3);

    expect((part(card, 'calendar') as HTMLDetailsElement).open).to.equal(true);
  });

  it('gives the file’s address back when it is removed', async () => {
    const card = await mountCase('c02-multi-day', { item: 'three-days' });
    const { href } = linksIn(card)[0]!;

    card.remove();
    await Promise.resolve();
    const error = await fetch(href).catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(TypeError);
  });
});
