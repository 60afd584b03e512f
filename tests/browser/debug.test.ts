/** What `debug` says on pages whose own policy is in the way. */
import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { serverUrl } from '../support/feed-server-client.js';
import { inPage, publishPage } from './pages.js';

const HOST = new URL(serverUrl('/')).origin;
const FEED_HOST = HOST.replace('127.0.0.1', 'localhost');
const SCRIPTS = `script-src ${HOST}; style-src 'self'`;

/** Everything the element shows, once it has something to say. */
async function textOf(policy: string, says: string, src: string): Promise<string> {
  const tag = `<news-list debug loading="eager" src="${src}"><a href="/">News</a></news-list>`;
  const { result, errors } = await visit<string>({
    url: await publishPage(tag, { headers: { 'content-security-policy': policy } }),
    waitFor: inPage((words) => {
      const root = document.querySelector('news-list')?.shadowRoot;
      return Boolean(root?.textContent.includes(words));
    }, says),
    evaluate: inPage(() => document.querySelector('news-list')?.shadowRoot?.textContent ?? ''),
  });
  expect(errors).to.deep.equal([]);
  return result;
}

describe('debug on a page with a strict policy', () => {
  it('says which line lets the feed through', async () => {
    const text = await textOf(
      `default-src 'none'; ${SCRIPTS}; connect-src ${HOST}`,
      'add to it',
      `${FEED_HOST}/demo/feeds/feed.en.json`,
    );

    expect(text).to.contain(`add to it: connect-src ${FEED_HOST}`);
  });

  it('says which line lets pictures through', async () => {
    const text = await textOf(
      `default-src 'none'; ${SCRIPTS}; connect-src ${HOST}`,
      'img-src',
      '/demo/feeds/feed.en.json',
    );

    expect(text).to.contain(`add to it: img-src ${HOST}`);
  });

  it('says which line lets the widgets render', async () => {
    const text = await textOf(
      `default-src 'none'; ${SCRIPTS}; connect-src ${HOST}; require-trusted-types-for 'script'; trusted-types 'none'`,
      'trusted-types',
      '/demo/feeds/feed.en.json',
    );

    expect(text).to.contain('trusted-types ichei-widgets ichei-widgets-lit');
  });
});
