import { expect } from 'chai';
import {
  consoleLines,
  feedForAll,
  once,
  parts,
  place,
  publishFeed,
  TAGS,
  textsOf,
  visibleText,
  type AnyElement,
  type Tag,
} from '../harness.js';

/** As on a page whose script has not come yet: an element without a class. */
function createPlain(tag: Tag): HTMLElement {
  return document.implementation.createHTMLDocument().createElement(tag);
}

for (const tag of TAGS) {
  describe(`<${tag}> that was set up before the script came`, () => {
    it('takes src and loading that were set as properties', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = createPlain(tag) as AnyElement;
      Object.assign(element, { src, loading: 'eager' });

      await once(place(element), 'ichei-load');

      expect(visibleText(element)).to.contain('Alpha');
      expect(Object.keys(element)).not.to.include.members(['src', 'loading']);
    });

    it('takes a feed object and settings, and follows them later', async () => {
      const element = createPlain(tag) as AnyElement;
      const messages = { empty: 'Nichts', emptyUpcoming: 'Nichts' };
      Object.assign(element, { feed: feedForAll([]), headingLevel: 4, messages });
      await once(place(element), 'ichei-load');
      expect(visibleText(element)).to.contain('Nichts');

      element.feed = feedForAll(['Given']);
      await once(element, 'ichei-load');

      expect(visibleText(element)).to.contain('Given');
      for (const name of ['feed', 'headingLevel', 'messages']) {
        expect(Object.hasOwn(element, name), name).to.equal(false);
      }
    });

    it('takes its attributes', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = createPlain(tag) as AnyElement;
      element.setAttribute('src', src);
      element.setAttribute('loading', 'eager');

      await once(place(element), 'ichei-load');

      expect(visibleText(element)).to.contain('Alpha');
      expect(consoleLines()).to.deep.equal([]);
    });
  });
}

describe('C59: a list that a framework filled before the upgrade', () => {
  it('shows one given headline at its level, then a second', async () => {
    const element = createPlain('news-list') as AnyElement & { limit: number };
    const feed = feedForAll(['Given headline', 'Beyond the limit']);
    Object.assign(element, { limit: 1, loading: 'eager', headingLevel: 4, feed });
    await once(place(element), 'ichei-load');
    expect(textsOf(element, 'title')).to.deep.equal(['Given headline']);
    expect(parts(element, 'title')[0]!.localName).to.equal('h4');

    element.limit = 2;
    await element.updateComplete;

    expect(textsOf(element, 'title')).to.deep.equal(['Given headline', 'Beyond the limit']);
  });
});
