import { expect } from 'chai';
import type { FeedItem } from '../../src/model/item.js';
import { foldText, parseDay, queryItems, tagsOf, type ItemQuery } from '../../src/model/query.js';
import { loadCase } from './load-case.js';

const NOW = Date.parse('2026-03-31T12:00:00Z');

function titles(items: readonly FeedItem[], query: ItemQuery): string[] {
  return queryItems(items, query).map(({ title }) => title);
}

describe('queryItems', () => {
  let items: readonly FeedItem[];

  before(async () => {
    ({ items } = (await loadCase('shape-russian-french')).feed);
  });

  it('finds words whatever their accents, ligatures and case', () => {
    expect(titles(items, { text: 'EDUCATION' })).to.include(
      'L’UNESCO : « apprendre à tout âge » ?',
    );
    expect(titles(items, { text: 'educacion' })).to.deep.equal([
      '¿Qué es la educación superior digital?',
    ]);
  });

  it('wants every word', () => {
    expect(titles(items, { text: 'educacion примеров' })).to.deep.equal([]);
  });

  it('takes any of the tags, whatever their case', () => {
    expect(titles(items, { tags: ['éducation', 'nothing'] })).to.have.length(1);
    expect(titles(items, { excludeTags: ['EDUCATION', 'образование'] })).to.have.length(1);
  });

  it('includes both bounds, and only items with a date', () => {
    expect(titles(items, { since: '2026-03-01', until: '2026-03-01' })).to.deep.equal([
      'L’UNESCO : « apprendre à tout âge » ?',
    ]);
    expect(
      queryItems([{ ...items[0]!, datePublished: undefined! }], { since: '2000-01-01' }),
    ).to.deep.equal([]);
  });

  it('names each tag once', () => {
    expect(tagsOf(items)).to.deep.equal(['Éducation', 'образование']);
  });
});

describe('parseDay', () => {
  it('reads dates and signed durations', () => {
    expect(parseDay('2026-02-03', NOW)).to.equal('2026-02-03');
    expect(parseDay(' 2024-02-29T10:00:00Z ', NOW)).to.equal('2024-02-29');
    expect(parseDay('-P30D', NOW)).to.equal('2026-03-01');
    expect(parseDay('P1Y', NOW)).to.equal('2027-03-31');
    expect(parseDay('-P1M', NOW)).to.equal('2026-02-28');
    expect(parseDay('-P2W', NOW)).to.equal('2026-03-17');
  });

  it('refuses what is neither', () => {
    for (const value of [
      '',
      'yesterday',
      'P',
      '-PT',
      '30D',
      '2026-13-01',
      '2026-02-31',
      '2026-01-01 and on',
    ]) {
      expect(parseDay(value, NOW), value).to.equal(undefined);
    }
  });
});

describe('foldText', () => {
  it('spells ligatures out', () => {
    expect(foldText('Œuvre, Straße, Łódź')).to.equal('oeuvre, strasse, lodz');
  });
});
