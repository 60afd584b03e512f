/** Rows of CASES.md in detail: what of an editor's HTML reaches the reader of an article. */
import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { control, mountLoaded, oneLine, part, textsOf, until, visibleText } from '../harness.js';

/** Its body, and the article itself. */
async function mountBody(file: string, item: string, attributes = {}) {
  const src = serverUrl(`/cases/${file}.json`);
  const article = await mountLoaded('news-article', { src, item, ...attributes });
  return { article, body: part(article, 'body') };
}

function candidatesOf(root: Element, selector: string): string[] {
  return root.querySelector(selector)!.getAttribute('srcset')!.split(/,\s+/);
}

describe('C27: a publication date in an article', () => {
  afterEach(() => emulateTimezone());

  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
    for (const [item, machine] of Object.entries({
      1: '2026-03-01',
      2: '2026-03-01T00:30:00+08:00',
    })) {
      it(`is the day written in the feed in ${zone}: item ${item}`, async () => {
        await emulateTimezone(zone);
        const { article } = await mountBody('c27-date-only', item);

        expect(textsOf(article, 'date')).to.deep.equal(['1 March 2026']);
        expect(part(article, 'date').querySelector('time')!.dateTime).to.equal(machine);
      });
    }
  }
});

describe('C36: an article of the block editor, in detail', () => {
  it('keeps what makes a table readable', async () => {
    const { body } = await mountBody('c36-gutenberg', 'gb');

    const scopes = [...body.querySelectorAll('th')].map(({ scope }) => scope);
    expect(scopes).to.deep.equal(['col', 'col']);
    const wide = [...body.querySelectorAll('td')].filter(({ colSpan }) => colSpan === 2);
    expect(wide.map(visibleText)).to.deep.equal(['Total since 2020: 5,012']);
    expect(body.querySelector('code')!.innerText.split('\n')).to.have.length(3);
    expect(body.querySelector('details')!.textContent).to.contain('Hidden text.');
  });

  it('shows the bare address of a video as a button, and no icon larger than two letters', async () => {
    const { article, body } = await mountBody('c36-gutenberg', 'gb');

    expect(body.querySelectorAll('figure button')).to.have.length(1);
    const size = 2 * parseFloat(getComputedStyle(body).fontSize);
    const icons = [...article.shadowRoot!.querySelectorAll('svg')].map((icon) =>
      icon.getBoundingClientRect(),
    );
    expect(icons.filter(({ width, height }) => width > size && height > size)).to.deep.equal([]);
  });
});

describe('C38: commas in picture addresses, in detail', () => {
  it('leaves each candidate whole, and drops what may not be loaded', async () => {
    const { body } = await mountBody('c38-srcset-commas', 'commas');
    const host = 'https://news.example';

    expect(candidatesOf(body, '[alt=one]')).to.deep.equal([
      `${host}/w_424,h_282/f_auto,q_auto/one.png 424w`,
      `${host}/w_844,h_562/f_auto,q_auto/one.png 844w`,
    ]);
    expect(candidatesOf(body, 'source')).to.deep.equal([
      `${host}/fetch/$s_!a!,w_848,c_limit,f_webp,q_auto:good/two.png 848w`,
      `${host}/fetch/$s_!b!,w_1456,c_limit,f_webp,q_auto:good/two.png 1456w`,
    ]);
    expect(candidatesOf(body, '[alt=three]')).to.have.length(2);
    // The test page itself is http, so that such a picture may be loaded.
    expect(candidatesOf(body, '[alt=four]')).to.deep.equal([
      'http://insecure.example/x.png 2x',
      `${host}/four@3x.png 3x`,
    ]);
  });
});

describe('C40: an article of a messenger, in detail', () => {
  it('shows all words once, and leaves no gap where empty paragraphs stood', async () => {
    const { body } = await mountBody('c40-wechat', 'wx', { lang: 'zh' });

    expect(visibleText(body).split('\n')).to.deep.equal([
      '一、本周要闻',
      '近日，示例大学举办了数字教育研讨会，来自十二个国家的代表参加。',
      '图片来源：示例大学',
      // The player, which may not be embedded.
      'v.video.example',
      '二、下期预告',
      '人工智能与教师发展',
      '微证书',
    ]);
    const [before, after] = ['二、下期预告', '人工智能与教师发展'].map((words) =>
      [...body.querySelectorAll('p')].find(({ textContent }) => textContent === words),
    );
    const gap = after!.getBoundingClientRect().top - before!.getBoundingClientRect().bottom;
    const { lineHeight, fontSize } = getComputedStyle(before!);
    // A line, and the margins of the paragraphs around it.
    expect(gap).to.be.at.most(parseFloat(lineHeight) + 3 * parseFloat(fontSize));
    expect(gap).to.be.above(0);
  });

  it('has no custom element, frame or style, and asks for no background', async () => {
    performance.clearResourceTimings();
    const { article, body } = await mountBody('c40-wechat', 'wx', { lang: 'zh' });
    const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
    // A request of the page's own, begun later: what the article asked for has begun before it.
    await (await fetch(serverUrl('/later.png'))).blob();
    await until(() => asked().includes(serverUrl('/later.png')));

    const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => name.includes('-') || name === 'iframe')).to.deep.equal([]);
    expect(body.querySelector('[style], style, [class*="rich_"]')).to.equal(null);
    expect(article.shadowRoot!.innerHTML).not.to.contain('/bg/');
    expect(asked().join()).not.to.contain('/bg/');
  });
});

describe('C43: embedded players, in detail', () => {
  it('makes the first video on a click, which does not start by itself', async () => {
    const { article, body } = await mountBody('c43-embeds', 'embeds');
    expect(body.querySelector('iframe')).to.equal(null);

    control(article, /Opening lecture/).click();

    const frames = [...body.querySelectorAll('iframe')];
    expect(frames.map(({ src }) => new URL(src).host)).to.deep.equal(['www.youtube-nocookie.com']);
    expect(frames[0]!.src + frames[0]!.allow).not.to.contain('autoplay');
  });

  it('offers the lazy frame, and film and sound that do not start by themselves', async () => {
    const { body } = await mountBody('c43-embeds', 'embeds');

    // The first and the lazy one; the other frames are links.
    expect(body.querySelectorAll('button')).to.have.length(2);
    const media = [...body.querySelectorAll<HTMLMediaElement>('video, audio')];
    expect(media.map(({ controls, autoplay }) => [controls, autoplay])).to.deep.equal([
      [true, false],
      [true, false],
    ]);
    expect(body.querySelector('video > track')).to.include({
      src: 'https://news.example/film.vtt',
      kind: 'captions',
      srclang: 'en',
    });
    for (const figure of body.querySelectorAll('figure')) {
      expect(figure.querySelector('button, img, a') ?? visibleText(figure)).to.be.ok;
    }
  });
});

describe('C45: elements that carry meaning, in detail', () => {
  it('are all kept', async () => {
    const { article, body } = await mountBody('c45-semantics', 'sem');
    const selectors = `ol[start="4"][reversed][type=a] > li[value="9"]|ruby > rp|ruby > rt|sub|sup|
      abbr[title="International Advisory Committee"]|time[datetime="2026-03-01"]|
      del[datetime="2026-02-01"]|ins|mark|kbd|code|q|cite|dfn|small|bdi|bdo[dir=rtl]|wbr|s|var|samp|u|
      p[lang=ar][dir=rtl]|dl > dt|dl > dd|table > caption|th[scope=col][rowspan="2"]|
      th[scope=colgroup][colspan="2"]|th[scope=row]|td[colspan="3"]|blockquote|details > summary|p > br`
      .split('|')
      .map(oneLine);

    expect(selectors.filter((selector) => !body.querySelector(selector))).to.deep.equal([]);
    expect(body.querySelector('pre')!.textContent).to.equal('two  blanks\n\tand a tab');
    expect(article.shadowRoot!.querySelector('h1')).to.equal(null);
  });
});
