import { expect } from 'chai';
import type { JsonFeed, JsonFeedPerson } from '../../../src/feed/json-feed.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import { mountFeed } from '../event-card/events.js';
import {
  expectAccessible,
  hasState,
  mountFailed,
  mountLoaded,
  once,
  oneLine,
  part,
  parts,
  SAMPLE_URL,
  showsFallback,
  textsOf,
  until,
  visibleText,
} from '../harness.js';

/** A feed whose items have these people. */
function feedOfPeople(...items: JsonFeedPerson[][]): JsonFeed {
  return feedOf(items.map((people) => ({ title: 'An item', _ichei: { people } })));
}

/** Where each person stands, by the upper left corner. */
function corners(gallery: Element): { left: number; top: number }[] {
  return parts(gallery, 'person').map((person) => person.getBoundingClientRect());
}

describe('<speaker-gallery>', () => {
  describe('with the sample feed', () => {
    it('shows everyone once', async () => {
      const { items } = (await (await fetch(SAMPLE_URL)).json()) as JsonFeed;
      const ids = items.flatMap(({ _ichei }) => (_ichei?.people ?? []).map(({ id }) => id));

      const gallery = await mountLoaded('speaker-gallery', { src: SAMPLE_URL });

      expect(parts(gallery, 'person')).to.have.length(new Set(ids).size);
      expect(new Set(textsOf(gallery, 'name')).size).to.equal(new Set(ids).size);
      await expectAccessible(gallery);
    });

    it('shows names in the order and capitals that the feed has', async () => {
      const gallery = await mountLoaded('speaker-gallery', { src: SAMPLE_URL, item: 'iac-2024' });

      expect(textsOf(gallery, 'name')).to.have.length(14);
      expect(textsOf(gallery, 'name')).to.include.members(['Mr. LI Ming', 'Mr. Shahbaz Khan']);
    });

    it('shows no heading', async () => {
      const gallery = await mountLoaded('speaker-gallery', { src: SAMPLE_URL });

      const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
      expect(gallery.shadowRoot?.querySelector(headings)).to.equal(null);
    });
  });

  it('shows a person of several items once, with all offices and affiliations', async () => {
    const feed = feedOfPeople(
      [
        { id: 'ada', name: 'Ada Example', jobTitle: 'Chair', affiliation: { name: 'Institute A' } },
        { name: 'Ben Example' },
      ],
      [
        {
          id: 'ada',
          name: 'Ada Example',
          jobTitle: ['Chair', 'Dean'],
          affiliation: [{ name: 'Institute A' }, { name: 'Institute B' }],
        },
      ],
    );

    const gallery = await mountFeed('speaker-gallery', feed);

    expect(textsOf(gallery, 'name')).to.deep.equal(['Ada Example', 'Ben Example']);
    expect(textsOf(gallery, 'role')).to.deep.equal(['Chair', 'Dean']);
    expect(textsOf(gallery, 'affiliation').map(oneLine)).to.deep.equal([
      'Institute A · Institute B',
    ]);
    expect(gallery.items).to.have.length(2);
  });

  it('shows no authors, and nobody without a name', async () => {
    const feed = feedOfPeople([{ name: 'Ada Example' }, { jobTitle: 'Dean' } as JsonFeedPerson]);
    feed.items[0]!.authors = [{ name: 'An Author' }];

    const gallery = await mountFeed('speaker-gallery', feed);

    expect(textsOf(gallery, 'name')).to.deep.equal(['Ada Example']);
  });

  it('shows those of one item', async () => {
    const feed = feedOfPeople([{ name: 'Ada Example' }], [{ name: 'Ben Example' }]);

    const gallery = await mountFeed('speaker-gallery', feed, { item: '2' });
    expect(textsOf(gallery, 'name')).to.deep.equal(['Ben Example']);

    gallery.item = '1';
    await gallery.updateComplete;
    expect(textsOf(gallery, 'name')).to.deep.equal(['Ada Example']);
  });

  it('keeps the fallback when the item is not there', async () => {
    const { element, error } = await mountFailed('speaker-gallery', { src: SAMPLE_URL, item: '?' });

    expect(error.code).to.equal('not-found');
    expect(showsFallback(element)).to.equal(true);
  });

  it('says calmly that there is nobody', async () => {
    const gallery = await mountFeed('speaker-gallery', feedOfPeople([]));

    expect(hasState(gallery, 'empty')).to.equal(true);
    expect(oneLine(visibleText(gallery))).to.contain('Nothing here yet.');
  });

  it('shows no more than the limit, and tells how many', async () => {
    const feed = feedOfPeople([{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cy' }]);
    const loaded = once(document.body, 'ichei-load');

    const gallery = await mountFeed('speaker-gallery', feed, { limit: 2 });
    expect((await loaded).detail).to.deep.equal({ shown: 2, total: 2, source: 'property' });
    expect(textsOf(gallery, 'name')).to.deep.equal(['Ada', 'Ben']);

    gallery.limit = 5;
    await gallery.updateComplete;
    expect(parts(gallery, 'person')).to.have.length(3);
  });

  describe('laid out', () => {
    const people = 'Ada Ben Cy Di'.split(' ').map((name) => ({ name, jobTitle: 'Dean' }));

    it('as a grid has several in a row', async () => {
      const gallery = await mountFeed('speaker-gallery', feedOfPeople(people));

      const [first, second] = corners(gallery);
      expect(second!.top).to.equal(first!.top);
      expect(second!.left).to.be.above(first!.left);
    });

    it('as a list has one below the other', async () => {
      const gallery = await mountFeed('speaker-gallery', feedOfPeople(people), { layout: 'list' });

      const lefts = corners(gallery).map(({ left }) => left);
      const tops = corners(gallery).map(({ top }) => top);
      expect(new Set(lefts).size).to.equal(1);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(new Set(tops).size).to.equal(4);
    });

    it('as a grid in a narrow column has one below the other', async () => {
      const gallery = await mountFeed('speaker-gallery', feedOfPeople(people));

      gallery.style.inlineSize = '180px';

      expect(new Set(corners(gallery).map(({ left }) => left)).size).to.equal(1);
    });
  });

  describe('for a photo', () => {
    it('that is missing shows initials, hidden from those who hear the name', async () => {
      const feed = feedOfPeople([
        { name: 'LI Ming', givenName: 'Ming', familyName: 'LI', honorificPrefix: 'Mr.' },
        { name: 'Dr. Shahbaz Khan' },
        { name: '王小明' },
      ]);

      const gallery = await mountFeed('speaker-gallery', feed);

      expect(textsOf(gallery, 'photo')).to.deep.equal(['LM', 'SK', '王']);
      for (const photo of parts(gallery, 'photo')) {
        expect(photo.getAttribute('aria-hidden')).to.equal('true');
      }
    });

    it('that is there asks for it quietly', async () => {
      const image = serverUrl('/photo.png');

      const gallery = await mountFeed('speaker-gallery', feedOfPeople([{ name: 'Ada', image }]));

      const photo = part(gallery, 'photo').querySelector('img')!;
      await until(() => photo.complete);
      expect(photo).to.include({ alt: '', referrerPolicy: 'no-referrer', loading: 'lazy' });
      expect(photo.checkVisibility()).to.equal(true);
      await expectAccessible(gallery);
    });

    it('that fails shows initials', async () => {
      const image = serverUrl('/no-such-photo.jpg');

      const gallery = await mountFeed('speaker-gallery', feedOfPeople([{ name: 'Ada E.', image }]));

      const photo = part(gallery, 'photo');
      await until(() => !photo.querySelector('img')?.checkVisibility({ visibilityProperty: true }));
      expect(visibleText(photo)).to.equal('AE');
    });
  });
});
