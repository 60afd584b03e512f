import { expect } from 'chai';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { create, feedForAll, once, parts, place, publishFeed, textsOf } from '../harness.js';

/** Items with the ids 0 and 1, of which 1 is the newest, and the next event. */
function feedFromZero(): JsonFeed {
  const feed = feedForAll(['Beta', 'Alpha']);
  return { ...feed, items: feed.items.map((item, index) => ({ ...item, id: String(1 - index) })) };
}

for (const [tag, name] of [
  ['news-article', 'title'],
  ['event-card', 'title'],
  ['speaker-gallery', 'name'],
] as const) {
  describe(`<${tag}> whose item is the number 0`, () => {
    it('shows the item of that id, and says when there is none', async () => {
      const { src } = await publishFeed(feedFromZero());
      const element = create(tag, { src });
      Object.assign(element, { item: 0 });
      await once(place(element), 'ichei-load');

      expect(textsOf(element, name)).to.deep.equal(['Alpha']);

      const failed = once(element, 'ichei-error');
      element.src = (await publishFeed(feedForAll(['Gamma']))).src;
      expect((await failed).detail.error.code).to.equal('not-found');
      expect(parts(element, name)).to.have.length(0);
    });
  });
}
