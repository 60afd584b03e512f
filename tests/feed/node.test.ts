import { expect } from 'chai';
import { runInNode } from '../support/commands.js';
import { feedUrl, publish, uniqueKey } from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';

describe('the entry /feed in Node', function () {
  // The sources are compiled before the first test.
  this.timeout(30_000);

  it('is imported without a DOM', async () => {
    const result = await runInNode(`
      const before = typeof document + typeof window + typeof customElements;
      const { FeedClient, normalizeFeed } = await load('feed.js');
      return [before, typeof FeedClient, typeof normalizeFeed];`);

    expect(result).to.deep.equal(['undefinedundefinedundefined', 'function', 'function']);
  });

  it('reads and normalises a feed', async () => {
    const key = uniqueKey();
    await publish(key, feedOf(['One', { title: 'Two', url: 'two.html' }]));
    const url = feedUrl({ key });

    const result = await runInNode(`
      const { FeedClient, normalizeFeed } = await load('feed.js');
      const { signal } = new AbortController();
      const page = await new FeedClient().load(${JSON.stringify(url)}, { signal });
      const { feed, problems } = normalizeFeed(page.document, page.url);
      return [page.source, feed.items.map(({ title, url }) => [title, url ?? null]), problems];`);

    const two = new URL('two.html', url).href;
    expect(result).to.deep.equal([
      'network',
      [
        ['One', null],
        ['Two', two],
      ],
      [],
    ]);
  });

  it('says what went wrong', async () => {
    const url = feedUrl({ status: 404 });

    const result = await runInNode(`
      const { FeedClient, FeedError } = await load('feed.js');
      const { signal } = new AbortController();
      const error = await new FeedClient().load(${JSON.stringify(url)}, { signal }).catch((e) => e);
      return [error instanceof FeedError, error.code, error.status];`);

    expect(result).to.deep.equal([true, 'http', 404]);
  });
});
