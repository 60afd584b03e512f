import { expect } from 'chai';
import { feedUrl, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  feedForAll,
  mount,
  mountLoaded,
  once,
  publishFeed,
  TAGS,
  textsOf,
  visibleText,
  type Attributes,
  type Tag,
} from '../harness.js';

/** Attributes that decide what of a feed is shown, and how; the request is none of their business. */
const CHANGES: Readonly<Record<Tag, Attributes>> = {
  'news-list': {
    layout: 'cards',
    fields: 'date',
    limit: 3,
    'page-size': 2,
    more: 'none',
    'open-in': 'dialog',
  },
  'news-article': { item: '2', 'item-param': 'id' },
  'event-card': { item: '2' },
  'event-list': { when: 'past', limit: 1 },
  'speaker-gallery': { item: '2', layout: 'list', limit: 1 },
};
const COMMON_CHANGES: Attributes = {
  'heading-level': 2,
  'link-target': '_blank',
  theme: 'dark',
  lang: 'en-US',
};

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('shares one request with a second of its kind', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const elements = [mount(tag, { src }), mount(tag, { src })];

      await Promise.all(elements.map((element) => once(element, 'ichei-load')));

      for (const element of elements) expect(visibleText(element)).to.contain('Alpha');
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('shares what is there with one that comes later', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      await mountLoaded(tag, { src });

      const later = await mountLoaded(tag, { src });

      expect(visibleText(later)).to.contain('Alpha');
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('renders anew without a request when any other attribute changes', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha', 'Beta', 'Gamma']));
      const element = await mountLoaded(tag, { src });

      for (const [name, value] of Object.entries({ ...CHANGES[tag], ...COMMON_CHANGES })) {
        element.setAttribute(name, String(value));
        await element.updateComplete;
        element.removeAttribute(name);
        await element.updateComplete;
        expect(visibleText(element), name).to.contain('Alpha');
      }

      expect(await requestsOf(key)).to.have.length(1);
    });

    it('asks again for what it has only when it is told to', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded(tag, { src });
      await publishFeed(feedForAll(['Omega']), key);
      const loaded = once(element, 'ichei-load');

      await element.load();

      expect((await loaded).detail.source).to.equal('network');
      expect(visibleText(element)).to.contain('Omega').and.not.to.contain('Alpha');
      const requests = await requestsOf(key);
      expect(requests).to.have.length(2);
      expect(requests[1]?.headers['cache-control']).to.equal('max-age=0');
    });
  });
}

describe('ten elements with one address', () => {
  it('make one request, and each shows the feed', async () => {
    const key = uniqueKey();
    const { src } = await publishFeed(feedForAll(['Alpha']), key);
    const elements = [...TAGS, ...TAGS].map((tag) => mount(tag, { src }));

    await Promise.all(elements.map((element) => once(element, 'ichei-load')));

    for (const element of elements) expect(visibleText(element)).to.contain('Alpha');
    expect(await requestsOf(key)).to.have.length(1);
  });

  it('make one request too when it is a bad one', async () => {
    const key = uniqueKey();
    const src = feedUrl({ key, status: 404 });
    const elements = [...TAGS, ...TAGS].map((tag) => mount(tag, { src }));

    await Promise.all(elements.map((element) => once(element, 'ichei-error')));

    expect(await requestsOf(key)).to.have.length(1);
  });

  it('have it when some of those that asked are gone', async () => {
    const { key, src } = await publishFeed(feedForAll(['Alpha']));
    const elements = [...TAGS, ...TAGS].map((tag) => mount(tag, { src }));
    await elements[0]!.updateComplete;
    for (const element of elements.slice(1)) element.remove();

    await once(elements[0]!, 'ichei-load');

    expect(textsOf(elements[0]!, 'title')).to.deep.equal(['Alpha']);
    expect(await requestsOf(key)).to.have.length(1);
  });
});

describe('load() of an unchanged feed', () => {
  it('leaves what is shown alone, and has nothing to tell', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const element = await mountLoaded('news-article', { src });
    const [body] = element.shadowRoot!.querySelectorAll('[part~="body"]');
    let loads = 0;
    element.addEventListener('ichei-load', () => loads++);

    await element.load();

    expect(loads).to.equal(0);
    expect(element.status).to.equal('loaded');
    expect(body!.isConnected).to.equal(true);
  });
});
