import { expect } from 'chai';
import { feedUrl, publish, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  feedForAll,
  hasState,
  mount,
  parts,
  recordEvents,
  TAGS,
  visibleText,
  type AnyElement,
} from '../harness.js';

/** Names of a next page that lead nowhere, or where nobody may be sent. */
const NOWHERE: Readonly<Record<string, (src: string) => string>> = {
  'the page itself': (src) => src,
  'the page itself under another fragment': () => '#more',
  'another origin': (src) => src.replace('127.0.0.1', 'localhost'),
  'no address of the web': () => 'javascript:alert(1)',
  'half an address': () => 'http://[',
};

/** All five, each wanting more than a page has. */
async function mountAll(src: string): Promise<AnyElement[]> {
  const elements = TAGS.map((tag) => mount(tag, { src, limit: 9, loading: 'manual' }));
  const events = elements.map((element) => recordEvents(element));
  await Promise.all(elements.map((element) => element.load()));
  for (const [index, element] of elements.entries()) {
    expect(events[index]!.map(({ type }) => type)).to.deep.equal(['ichei-load']);
    expect(hasState(element, 'loaded')).to.equal(true);
    expect(parts(element, 'button')).to.have.length(0);
  }
  return elements;
}

describe(`a next_url that may not be followed × ${TAGS.length} elements`, () => {
  for (const [title, nextOf] of Object.entries(NOWHERE)) {
    it(`is passed over, and no more is offered: ${title}`, async () => {
      const key = uniqueKey();
      const src = feedUrl({ key });
      await publish(key, feedForAll(['Alpha'], { next_url: nextOf(src) }));

      const elements = await mountAll(src);

      for (const element of elements) expect(visibleText(element)).to.contain('Alpha');
      expect(await requestsOf(key)).to.have.length(1);
    });
  }

  it('ends where pages name each other in a ring, each read once', async () => {
    const [one, two] = [uniqueKey(), uniqueKey()];
    const src = feedUrl({ key: one });
    const [beta] = feedForAll(['Beta']).items;
    await publish(one, feedForAll(['Alpha'], { next_url: feedUrl({ key: two }) }));
    await publish(two, { ...feedForAll([], { next_url: src }), items: [{ ...beta, id: 'b' }] });

    const elements = await mountAll(src);

    for (const element of elements) {
      const text = visibleText(element);
      expect(text).to.contain('Alpha');
      if (/list|gallery/.test(element.localName)) expect(text).to.contain('Beta');
    }
    expect(await requestsOf(one)).to.have.length(1);
    expect(await requestsOf(two)).to.have.length(1);
  });
});
