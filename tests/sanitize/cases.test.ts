/** Rows of CASES.md, as far as they are the sanitiser's part. */
import { expect } from 'chai';
import { isSamePicture } from '../../src/sanitize/pictures.js';
import { createPlayer } from '../../src/sanitize/embeds.js';
import { loadCaseItem } from '../model/load-case.js';
import { sanitize } from './sanitize.js';
import { findForbidden } from './walk.js';

async function sanitizeCase(name: string, id: string): Promise<HTMLElement> {
  const item = await loadCaseItem(name, id);
  const body = sanitize(item.contentHtml!, { base: item.contentBase });
  expect(findForbidden(body)).to.deep.equal([]);
  return body;
}

function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

function candidatesOf(element: Element): string[] {
  return element.getAttribute('srcset')!.split(', ');
}

describe('C36: an article of the block editor', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('c36-gutenberg', 'gb');
  });

  it('shows three pictures with their alternative texts', () => {
    const alts = [...body.querySelectorAll('img')].map(({ alt }) => alt);
    expect(alts).to.deep.equal(['Lecture hall', 'one', 'two']);
  });

  it('keeps captions and drops icons', () => {
    expect(textsOf(body, 'figcaption').map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([
      'The hall. Photo: A. Example',
      'Two pictures',
      'Enrolment',
    ]);
    expect(body.querySelector('svg')).to.equal(null);
  });

  it('leaves no figure without text or picture', () => {
    for (const figure of body.querySelectorAll('figure')) {
      expect(figure.textContent.trim() || figure.querySelector('img, button')).to.be.ok;
    }
  });

  it('keeps what makes a table readable', () => {
    expect([...body.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal([
      'col',
      'col',
    ]);
    expect(body.querySelector<HTMLTableCellElement>('td[colspan]')?.colSpan).to.equal(2);
  });

  it('keeps details and the lines of code', () => {
    expect(body.querySelector('details')?.textContent).to.contain('Hidden text.');
    expect(body.querySelector('code')?.textContent).to.equal('if (a < b) {\n  return;\n}');
  });

  it('makes a button of the bare address of a video', () => {
    const button = body.querySelector('figure button')!;
    expect(createPlayer(button)?.src).to.equal(
      'https://www.youtube-nocookie.com/embed/EXAMPLE0001',
    );
    expect(body.textContent).not.to.contain('wp:');
  });
});

describe('C38: commas in picture addresses', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('c38-srcset-commas', 'commas');
  });

  it('one: both candidates with their widths', () => {
    expect(candidatesOf(body.querySelector('[alt=one]')!)).to.deep.equal([
      'https://news.example/w_424,h_282/f_auto,q_auto/one.png 424w',
      'https://news.example/w_844,h_562/f_auto,q_auto/one.png 844w',
    ]);
  });

  it('two: both candidates of the source, unchanged', () => {
    expect(candidatesOf(body.querySelector('source')!)).to.deep.equal([
      'https://news.example/fetch/$s_!a!,w_848,c_limit,f_webp,q_auto:good/two.png 848w',
      'https://news.example/fetch/$s_!b!,w_1456,c_limit,f_webp,q_auto:good/two.png 1456w',
    ]);
  });

  it('three: a candidate without descriptor', () => {
    expect(candidatesOf(body.querySelector('[alt=three]')!)).to.deep.equal([
      'https://news.example/three.png',
      'https://news.example/three@2x.png 2x',
    ]);
  });

  it('four: no script, and an unencrypted one only on an unencrypted page', () => {
    const candidates = candidatesOf(body.querySelector('[alt=four]')!);
    expect(candidates.filter((one) => !one.startsWith('http:'))).to.deep.equal([
      'https://news.example/four@3x.png 3x',
    ]);
    expect(candidates.length).to.equal(location.protocol === 'http:' ? 2 : 1);
  });
});

describe('C40: an article of a messenger', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('c40-wechat', 'wx');
  });

  it('shows all paragraphs, each once', () => {
    const paragraphs = textsOf(body, 'p, li p').filter(Boolean);
    expect(paragraphs).to.deep.equal([
      '一、本周要闻',
      '近日，示例大学举办了数字教育研讨会，来自十二个国家的代表参加。',
      '图片来源：示例大学',
      '二、下期预告',
      '人工智能与教师发展',
      '微证书',
    ]);
  });

  it('shows the picture of data-src without telling where it is shown', () => {
    const images = [...body.querySelectorAll('img')];
    expect(images.map(({ src, referrerPolicy }) => [src, referrerPolicy])).to.deep.equal([
      ['https://img.mp.example/mmbiz_jpg/one/640?wx_fmt=jpeg&from=appmsg', 'no-referrer'],
    ]);
  });

  it('has no style, frame or custom element, and links the player', () => {
    expect(body.innerHTML).not.to.match(/style|<iframe|<mp-|bg\/0/);
    expect(body.querySelector('a')?.href).to.equal(
      'https://v.video.example/iframe/player.html?vid=EXAMPLE',
    );
  });

  it('leaves one of two empty paragraphs, and nothing of the hidden one', () => {
    const empty = [...body.querySelectorAll('p')].filter((p) => !p.textContent.trim());
    expect(empty).to.have.lengthOf(1);
  });
});

describe('C43: embedded players', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('c43-embeds', 'embeds');
  });

  it('names the button of the first video; its player does not start by itself', () => {
    const button = body.querySelector('button')!;
    const player = createPlayer(button)!;
    expect(button.textContent).to.contain('Opening lecture');
    expect(new URL(player.src).host).to.equal('www.youtube-nocookie.com');
    expect(player.src + player.allow).not.to.contain('autoplay');
  });

  it('makes links of the other players, the map and the slides', () => {
    const links = [...body.querySelectorAll('a')].map((a) => [a.textContent, a.href]);
    expect(links).to.deep.include([
      'Second lecture',
      'https://player.bilibili.example/player.html?bvid=EXAMPLE',
    ]);
    expect(links).to.deep.include(['maps.example', 'https://maps.example/embed?pb=1']);
    expect(links).to.deep.include(['Slides', 'https://docs.example/slides.pdf']);
  });

  it('makes a button of the lazy frame', () => {
    const buttons = [...body.querySelectorAll('button')];
    expect(buttons.map((button) => createPlayer(button)?.src)).to.include(
      'https://player.vimeo.com/video/1?dnt=1',
    );
  });

  it('gives media controls, no start by themselves, and their captions', () => {
    for (const media of body.querySelectorAll<HTMLMediaElement>('video, audio')) {
      expect([media.controls, media.autoplay, media.preload]).to.deep.equal([true, false, 'none']);
    }
    expect(body.querySelectorAll('video, audio')).to.have.lengthOf(2);
    const track = body.querySelector('track')!;
    expect([track.src, track.srclang, track.default]).to.deep.equal([
      'https://news.example/film.vtt',
      'en',
      false,
    ]);
  });

  it('keeps the quoted post, and no empty figure', () => {
    expect(body.querySelector('blockquote')?.textContent).to.contain('Quoted post.');
    for (const figure of body.querySelectorAll('figure'))
      expect(figure.textContent).not.to.equal('');
  });
});

describe('C45: elements that carry meaning', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('c45-semantics', 'sem');
  });

  for (const selector of `ol[start="4"][reversed][type=a] > li[value="9"]; ruby > rp; ruby > rt; sub; sup;
    abbr[title="International Advisory Committee"]; time[datetime="2026-03-01"];
    del[datetime="2026-02-01"]; ins; mark; kbd; code; q[cite]; cite; dfn; small; bdi; bdo[dir=rtl]; wbr;
    s; var; samp; u; p[lang=ar][dir=rtl]; dl > dt; dl > dd; table > caption; col[span="2"];
    th[scope=col][rowspan="2"]; th[scope=colgroup][colspan="2"]; th[scope=row]; tfoot td[colspan="3"];
    blockquote[cite="https://news.example/q"]; details[open] > summary; p > br; address`
    .split(';')
    .map((one) => one.trim())) {
    it(`keeps ${selector}`, () => {
      expect(body.querySelector(selector)).not.to.equal(null);
    });
  }

  it('keeps blanks and tabs in preformatted text', () => {
    expect(body.querySelector('pre')?.textContent).to.equal('two  blanks\n\tand a tab');
  });

  it('has no heading beside or above that of the article', () => {
    expect(textsOf(body, 'h1, h2')).to.deep.equal([]);
    expect(textsOf(body, 'h3')).to.deep.equal(['Level one in the body']);
    expect(textsOf(body, 'h5')).to.deep.equal(['Level four in the body']);
  });
});

describe('C46: the lead picture again in the text', () => {
  for (const [id, isSame] of [
    ['same', true],
    ['other', false],
  ] as const) {
    it(`${id}: ${isSame ? 'is seen to be the same' : 'is another'}`, async () => {
      const item = await loadCaseItem('c46-hero', id);
      const body = await sanitizeCase('c46-hero', id);

      expect(isSamePicture(body.querySelector('img')!.src, item.image!.url)).to.equal(isSame);
    });
  }
});

describe('C48: wide content', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('c48-wide', 'wide');
  });

  for (const selector of ['table', 'pre']) {
    it(`puts ${selector} into a named box that can be focused`, () => {
      const box = body.querySelector(selector)!.parentElement!;
      expect([box.tabIndex, box.getAttribute('role')]).to.deep.equal([0, 'group']);
      expect(box.getAttribute('aria-label')).not.to.equal('');
    });
  }

  it('keeps no width of a style, and a button where the wide frame was', () => {
    expect(body.innerHTML).not.to.contain('2000px');
    expect(body.querySelector('button')).not.to.equal(null);
  });
});

describe('shape-drupal', () => {
  let body: HTMLElement;

  before(async () => {
    body = await sanitizeCase('shape-drupal', 'node/512');
  });

  it('shows both pictures, one with its caption', () => {
    expect([...body.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal([
      'Two rectors at a table',
      'Hall',
    ]);
    expect(body.querySelector('figcaption')?.innerHTML).to.equal('The <em>new</em> hall');
  });

  it('lets the jump link find its place', () => {
    const [jump] = [...body.querySelectorAll('a')].filter((a) => a.textContent === 'Aims');
    const place = body.querySelector(`#${jump!.dataset['jump']}`);
    expect(place?.closest('h3')?.textContent).to.equal('Aims');
  });

  it('keeps links to mail, telephone and the other language', () => {
    const hrefs = [...body.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(hrefs).to.include('mailto:office@mail.example?subject=Q%26A');
    expect(hrefs).to.include('tel:+8675500000000');
    expect(body.querySelector<HTMLAnchorElement>('[hreflang=fr]')?.href).to.equal(
      'https://drupal.example/node/513',
    );
  });

  it('loses nothing after unknown elements', () => {
    expect(body.textContent).to.contain('Signed');
    expect(body.textContent).to.contain('office [at] mail.example');
    expect(body.querySelector('td:last-child')?.textContent).to.equal('1\u00a0March\u00a02026');
  });

  it('makes buttons for the same video of both embeds', () => {
    const players = [...body.querySelectorAll('button')].map((one) => createPlayer(one)?.src);
    const src = 'https://www.youtube-nocookie.com/embed/EXAMPLE0001';
    expect(players).to.deep.equal([src, src]);
  });
});

describe('shape-russian-french', () => {
  it('keeps quotations within quotations and unbreakable blanks', async () => {
    const body = await sanitizeCase('shape-russian-french', 'ru');

    expect(body.querySelector('q > q')?.textContent).to.equal('внутри');
    expect(body.textContent).to.contain('2\u00a0марта 2026\u00a0г.');
  });

  it('keeps ligatures and narrow blanks', async () => {
    const body = await sanitizeCase('shape-russian-french', 'fr');

    expect(body.textContent).to.equal('Coût : 1\u202f250\u00a0€ ; œuvre, cœur, ÇA\u00a0!');
  });
});
