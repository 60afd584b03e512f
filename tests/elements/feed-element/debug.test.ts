import { expect } from 'chai';
import { feedUrl, requestsOf, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import {
  consoleLinesWith,
  create,
  feedForAll,
  mount,
  mountFailed,
  mountLoaded,
  nextTasks,
  place,
  placeHtml,
  publishFeed,
  TAGS,
  until,
} from '../harness.js';
import { feedOf } from '../../support/feeds.js';

/** What `debug` shows. */
function debugText(element: Element): string {
  return element.shadowRoot?.querySelector('.debug')?.textContent ?? '';
}

for (const tag of TAGS) {
  describe(`<${tag} debug>`, () => {
    it('says that nothing is wrong', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));

      const element = await mountLoaded(tag, { src, debug: true });

      expect(debugText(element)).to.contain('no problems');
    });

    it('says on the page what went wrong and what puts it right', async () => {
      const src = feedUrl({ status: 404 });

      const { element } = await mountFailed(tag, { src, debug: true });

      expect(debugText(element)).to.contain(src).and.to.contain('check the address in src');
    });

    it('shows nothing without the attribute; the console has the line once', async () => {
      const src = feedUrl({ status: 410 });

      const { element } = await mountFailed(tag, { src });
      await element.load();

      expect(debugText(element)).to.equal('');
      expect(consoleLinesWith(src)).to.have.length(1);
      expect(consoleLinesWith('check the address in src')).to.have.length(1);
    });
  });
}

describe('<news-list debug>', () => {
  it('tells a missing CORS header from a server that is not there, by one more request', async () => {
    const key = uniqueKey();
    const refused = await mountFailed('news-list', {
      src: feedUrl({ key, fault: 'no-cors' }),
      debug: true,
    });
    await until(() => debugText(refused.element).includes('answers, but not to other sites'));
    const asked = (await requestsOf(key)).length;

    const gone = await mountFailed('news-list', {
      src: feedUrl({ fault: 'reset' }),
      debug: true,
    });
    await until(() => debugText(gone.element).includes('cannot be reached'));

    const quietKey = uniqueKey();
    await mountFailed('news-list', { src: feedUrl({ key: quietKey, fault: 'no-cors' }) });
    await nextTasks();
    expect(await requestsOf(quietKey)).to.have.length(asked - 1);
  });

  it('says which items were dropped, and why', async () => {
    const { src } = await publishFeed({ version: '1', items: [{ id: '1' }, { title: 'Good' }] });

    const element = await mountLoaded('news-list', { src, debug: true });

    expect(debugText(element)).to.contain('items[0]');
  });

  it('knows the address of a page from that of a feed', async () => {
    const { element } = await mountFailed('news-list', {
      src: feedUrl({ fault: 'html' }),
      debug: true,
    });

    expect(debugText(element)).to.contain('src must name the feed itself');
  });

  it('takes back what is put right', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const element = await mountLoaded('news-list', { src, debug: true, layout: 'wall' });
    expect(debugText(element)).to.contain('layout="wall"');

    element.setAttribute('layout', 'cards');
    await element.updateComplete;

    expect(debugText(element)).to.contain('no problems');
  });
});

describe('mistakes in a feed', () => {
  async function linesAbout(items: object[]): Promise<string[]> {
    const { src } = await publishFeed({ ...feedOf([]), items });
    await mountLoaded('news-list', { src });
    return consoleLinesWith(src).map((line) => line.replace(`[ichei-widgets] ${src}: `, ''));
  }

  it('are each named on the console, those of one kind in one line', async () => {
    const lines = await linesAbout([
      { title: 'A', tags: [7] },
      { title: 'B', tags: ['x', 8], image: 'javascript:x' },
    ]);

    expect(lines).to.deep.equal([
      'items[0].tags[0], items[1].tags[1] is no text; dropped',
      'items[1].image is no usable address; dropped',
    ]);
  });

  it('are counted where the same one is in every item', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ title: `${index}`, tags: [index] }));

    const [line, ...others] = await linesAbout(items);

    expect(others).to.deep.equal([]);
    expect(line).to.match(
      /^items\[0\]\.tags\[0\], .* items\[19\]\S+ and 80 more is no text; dropped$/,
    );
  });

  it('do not flood the console where each is another', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({
      title: `${index}`,
      _ichei: { event: { startDate: '2099-01-01', scheduleTimezone: `Zone ${index}` } },
    }));

    const lines = await linesAbout(items);

    expect(lines).to.have.length(21);
    expect(lines[20]).to.contain('80 more').and.contain('debug');
  });
});

describe('attributes as editors write them', () => {
  it('names an unknown attribute once, with the one that is meant', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const element = create('news-list', { src, debug: true });
    element.setAttribute('page_size', '3');
    element.setAttribute('pagesize', '3');
    element.setAttribute('colour', 'red');
    for (const common of ['data-id', 'aria-label', 'onclick', 'class', 'title', 'v-if', 'slot']) {
      element.setAttribute(common, '');
    }
    place(element);
    await until(() => debugText(element) !== '');

    expect(debugText(element)).to.contain('page_size → write page-size');
    expect(debugText(element)).to.contain('pagesize → write page-size');
    expect(consoleLinesWith('does not know the attribute colour')).to.have.length(1);
    expect(consoleLinesWith('does not know')).to.have.length(3);
  });

  it('names what is no number as it was written, and near names that begin like others', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const element = await mountLoaded('news-list', { src, limit: '5 items', itemhref: '/{id}' });

    expect(element.items).to.have.length(1);
    expect(consoleLinesWith('limit="5 items" is none of')).to.have.length(1);
    expect(consoleLinesWith('itemhref → write item-href')).to.have.length(1);
  });

  it('tells what is wrong with the rows too', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const element = await mountLoaded('news-list', {
      src,
      debug: true,
      'item-href': 'javascript:{id}',
    });

    expect(debugText(element)).to.contain('item-href leads nowhere');
    element.requestUpdate();
    await element.updateComplete;
    expect(debugText(element)).to.contain('item-href leads nowhere');
  });

  it('reads through quotes that an editor curled, and says so in one line', async () => {
    const src = serverUrl('/demo/feeds/feed.en.json');
    const box = placeHtml(`<news-list loading=eager src=”${src}” limit=“2”>News</news-list>`);
    const element = box.querySelector('news-list')!;
    await until(() => element.items.length > 0);

    expect(element.items).to.have.length(2);
    expect(consoleLinesWith('curled')).to.have.length(1);
    expect(consoleLinesWith('[ichei-widgets]')).to.have.length(1);
  });

  it('reads through guillemets', async () => {
    const src = serverUrl('/demo/feeds/feed.en.json');
    const element = await mountLoaded('news-list', { src, limit: '«\u00a02\u00a0»' });

    expect(element.items).to.have.length(2);
  });

  it('says so where the quotes tore an attribute in two', () => {
    const box = placeHtml('<news-article loading=manual item=”one two”>News</news-article>');

    expect(box.firstElementChild?.getAttributeNames()).to.contain('two”');
    return until(() => consoleLinesWith('curled').length > 0);
  });
});

describe('<news-list debug> with nothing to show', () => {
  it('says that the item is not in the feed', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const { element } = await mountFailed('news-article', { src, debug: true, item: 'none' });
    await element.updateComplete;

    expect(debugText(element)).to.contain('1 problem').and.to.contain('not-found');
  });

  it('says that no item is what was asked for', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha', 'Beta']));
    const element = await mountLoaded('news-list', { src, debug: true, tags: 'none' });

    expect(debugText(element)).to.contain('none of 2 loaded items');
  });
});

describe('a Content-Security-Policy that refuses', () => {
  for (const [originalPolicy, effectiveDirective, cure] of [
    ["default-src 'self' https://a.example", 'connect-src', "connect-src 'self' https://a.example"],
    ["default-src 'none'", 'connect-src', 'connect-src'],
    ["default-src 'none'; connect-src 'self'", 'connect-src', 'connect-src'],
    ["script-src 'nonce-x'", 'script-src-elem', 'script-src'],
    ["script-src 'nonce-x'; script-src-elem 'self'", 'script-src-elem', 'script-src-elem'],
    ["default-src 'self'", 'script-src-elem', "script-src 'self'"],
  ] as const) {
    it(`is put right by ${cure} where it is ${originalPolicy}`, async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded('news-list', { src, debug: true });
      const violation = { originalPolicy, effectiveDirective, blockedURI: src };

      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...violation,
          documentURI: location.href,
          violatedDirective: effectiveDirective,
          disposition: 'enforce',
          statusCode: 200,
        }),
      );
      await element.updateComplete;

      expect(debugText(element)).to.contain(`→ add to it: ${cure} ${new URL(src).origin}`);
      expect(debugText(element)).to.contain('1 problem');
    });
  }

  it('is explained with the line to add', async () => {
    const element = mount('news-list', { src: 'https://feeds.example/feed.json', debug: true });
    await element.updateComplete;

    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://feeds.example/feed.json',
        effectiveDirective: 'connect-src',
        violatedDirective: 'connect-src',
        documentURI: location.href,
        originalPolicy: '',
        statusCode: 200,
        disposition: 'enforce',
      }),
    );
    await element.updateComplete;

    expect(debugText(element)).to.contain('connect-src https://feeds.example');
  });
});
