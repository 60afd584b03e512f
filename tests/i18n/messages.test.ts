import { expect } from 'chai';
import { en } from '../../src/i18n/en.js';
import { knowsLanguage } from '../../src/i18n/languages.js';
import { Localization, type MessageKey } from '../../src/i18n/messages.js';

describe('Localization', () => {
  const english = new Localization('en');

  it('fills in parameters, as text only', () => {
    expect(english.text('by', { authors: 'Ada & <b>Ben</b>' })).to.equal('By Ada & <b>Ben</b>');
    expect(english.text('playVideo', { title: 'A {title} $& talk' })).to.equal(
      'Play video: A {title} $& talk',
    );
  });

  it('leaves a parameter that is not given as it is', () => {
    expect(english.text('externalLink')).to.equal('More at {host}');
    expect(english.text('externalLink', { constructor: 'x' })).to.equal('More at {host}');
  });

  it('chooses the form that the number wants', () => {
    expect(english.text('added', { count: 1 })).to.equal('1 item added, {shown} shown');
    expect(english.text('added', { count: 0 })).to.equal('0 items added, {shown} shown');
    expect(english.text('added', { count: 2 })).to.equal('2 items added, {shown} shown');
    expect(english.text('added')).to.equal('{count} items added, {shown} shown');
  });

  it('writes numbers as the language does', () => {
    expect(english.text('more', { count: 1234 })).to.equal('Show 1,234 more');
    expect(new Localization('ar').text('more', { count: 1234 })).to.match(/1,234/);
  });

  it('prefers the host’s words, also with plural forms', () => {
    const host = new Localization('en', {
      empty: 'Nothing.',
      more: { one: 'One more', other: '{count} further' },
    });

    expect(host.text('empty')).to.equal('Nothing.');
    expect(host.text('more', { count: 1 })).to.equal('One more');
    expect(host.text('more', { count: 1200 })).to.equal('1,200 further');
    expect(host.text('retry')).to.equal('Try again');
  });

  it('takes a plain text of the host for a message with forms', () => {
    const host = new Localization('en', { more: 'Next {count}' as never });

    expect(host.text('more', { count: 3 })).to.equal('Next 3');
  });

  it('falls back to English for a language without messages', () => {
    expect(new Localization('tlh').text('retry')).to.equal('Try again');
  });

  it('has a text for each message, and one form that is always there', () => {
    for (const key of Object.keys(en) as MessageKey[]) {
      expect(english.text(key, { count: 2 }).trim(), key).not.to.equal('');
    }
  });

  it('has ordinary blanks and Latin digits only in numbers', () => {
    for (const lang of ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'ar-EG', 'fa', 'de-CH']) {
      const number = new Localization(lang).number(1234567.5);
      expect(number, lang).not.to.match(/[^\S ]/);
      expect(number.replace(/[^\p{Nd}]/gu, ''), lang).to.equal('12345675');
    }
  });
});

describe('knowsLanguage', () => {
  it('goes by the primary subtag', () => {
    expect(['en', 'en-US', 'EN-gb', 'tlh', ''].map(knowsLanguage)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
