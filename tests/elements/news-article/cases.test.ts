/** Rows of CASES.md as readers of an article see them; what the sanitiser keeps is tested with it. */
import { expect } from 'chai';
import { serverUrl } from '../../support/feed-server-client.js';
import {
  consoleLines,
  control,
  expectAccessible,
  mountLoaded,
  part,
  parts,
  textsOf,
  visibleText,
  type Attributes,
} from '../harness.js';

async function mountCase(file: string, item: string, attributes: Attributes = {}) {
  const src = serverUrl(`/cases/${file}.json`);
  return mountLoaded('news-article', { src, item, ...attributes });
}

function imagesOf(element: Element): HTMLImageElement[] {
  return [...element.shadowRoot!.querySelectorAll('img')];
}

describe('C21: a number as id', () => {
  it('is found by its digits', async () => {
    const element = await mountCase('c21-odd-types', '123');

    expect(textsOf(element, 'title')).to.deep.equal(['Number as id']);
  });

  it('costs no other field of the item, and the size of a file is right', async () => {
    const element = await mountCase('c21-odd-types', 'c');

    expect(textsOf(element, 'attachments')[0]).to.match(/^a\.pdf PDF · 1 MB · 0:1[23]$/);
    expect(visibleText(element)).not.to.match(/\[object|null|undefined|NaN/);
  });
});

describe('C22: authors', () => {
  const table: Record<string, string> = {
    1: 'Ada Example',
    2: 'Ben Example',
    3: 'Cy Example and Di Example',
    4: 'people.example',
    5: 'Feed Author',
  };
  for (const [item, authors] of Object.entries(table)) {
    it(`of item ${item}: ${authors}`, async () => {
      expect(textsOf(await mountCase('c22-authors', item), 'authors')).to.deep.equal([authors]);
    });
  }
});

describe('C36: an article of the block editor', () => {
  it('keeps pictures, captions, tables and code, and no icon or empty figure', async () => {
    const element = await mountCase('c36-gutenberg', 'gb');
    const body = part(element, 'body');
    const text = visibleText(body);

    expect(imagesOf(element).map(({ alt }) => alt)).to.deep.equal(['Lecture hall', 'one', 'two']);
    for (const words of [
      'The hall.',
      'Photo: A. Example',
      'Two pictures',
      'Enrolment',
      'Apply now',
    ]) {
      expect(text).to.contain(words);
    }
    expect(textsOf(element, 'caption')).to.have.length(3);
    expect(text)
      .to.contain('if (a < b) {\nreturn;\n}')
      .and.not.to.match(/wp:|Hidden text/);
    for (const svg of element.shadowRoot!.querySelectorAll('svg')) {
      expect(svg.getBoundingClientRect().height).to.be.at.most(32);
    }
    for (const figure of parts(element, 'figure')) {
      expect(figure.textContent.trim() || figure.querySelector('img, button')).to.be.ok;
    }
    body.querySelector('summary')!.click();
    expect(visibleText(body)).to.contain('Hidden text.');
  });
});

describe('C38: picture addresses with commas', () => {
  it('arrive whole', async () => {
    const element = await mountCase('c38-srcset-commas', 'commas');

    for (const image of imagesOf(element)) {
      expect(image.src).to.match(/\.png$/);
      for (const candidate of image.srcset.split(/,\s+/).filter(Boolean)) {
        expect(candidate).to.match(/^https?:\/\/\S+\.png( [\d.]+[wx])?$/);
      }
    }
    expect(element.shadowRoot!.innerHTML).not.to.contain('javascript:');
  });
});

describe('C40: an article of a messenger', () => {
  it('shows words and picture, and nothing of its soup', async () => {
    const element = await mountCase('c40-wechat', 'wx', { lang: 'zh' });
    const text = visibleText(part(element, 'body'));

    for (const words of ['一、本周要闻', '近日，示例大学举办了', '图片来源：示例大学', '微证书']) {
      expect(text.split(words), words).to.have.length(2);
    }
    const images = [...part(element, 'body').querySelectorAll('img')];
    expect(images.map(({ src, referrerPolicy }) => [src, referrerPolicy])).to.deep.equal([
      ['https://img.mp.example/mmbiz_jpg/one/640?wx_fmt=jpeg&from=appmsg', 'no-referrer'],
    ]);
    expect(part(element, 'body').innerHTML).not.to.match(/style=|<iframe|<mp-|\/bg\//);
  });
});

describe('C43: embedded players', () => {
  it('are buttons and links', async () => {
    const element = await mountCase('c43-embeds', 'embeds');

    expect(control(element, /Opening lecture/).localName).to.equal('button');
    const links: Record<string, string> = {
      'Second lecture': 'https://player.bilibili.example/player.html?bvid=EXAMPLE',
      'maps.example': 'https://maps.example/embed?pb=1',
      Slides: 'https://docs.example/slides.pdf',
    };
    for (const [name, href] of Object.entries(links)) {
      expect(control(element, name), name).to.include({ href });
    }
    expect(visibleText(part(element, 'body'))).to.contain('Quoted post.');
    expect(consoleLines()).to.deep.equal([]);
    await expectAccessible();
  });
});

describe('C45: what carries meaning', () => {
  it('is seen', async () => {
    const element = await mountCase('c45-semantics', 'sem');
    const text = visibleText(part(element, 'body'));

    expect(text).to.match(/1 March oldnew marked Ctrl\+K/);
    expect(text).to.contain('two  blanks\nand a tab');
    expect(text).to.contain('One\nTwo');
    const arabic = part(element, 'body').querySelector('p[lang="ar"]')!;
    expect(getComputedStyle(arabic).direction).to.equal('rtl');
  });

  it('has headings below that of the article', async () => {
    for (const level of [1, 3, 6]) {
      const element = await mountCase('c45-semantics', 'sem', { 'heading-level': level });
      const headings = part(element, 'body').querySelectorAll('h1, h2, h3, h4, h5, h6');

      for (const { localName } of headings) {
        expect(Number(localName[1])).to.be.at.least(Math.min(level + 1, 6));
      }
    }
  });
});

describe('C46: the lead picture', () => {
  for (const [item, count] of Object.entries({ same: 1, other: 2, none: 1 })) {
    it(`${item}: ${count} in all`, async () => {
      expect(imagesOf(await mountCase('c46-hero', item))).to.have.length(count);
    });
  }
});

describe('C48: wide content', () => {
  for (const width of [220, 320]) {
    it(`does not push the page sideways in ${width} px`, async () => {
      const style = `display: block; inline-size: ${width}px`;
      const element = await mountCase('c48-wide', 'wide', { style });
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);

      const body = part(element, 'body');
      for (const selector of ['table', 'pre']) {
        const box = body.querySelector(selector)!.closest<HTMLElement>('[tabindex="0"]')!;
        expect(box.clientWidth).to.be.at.most(width);
        expect(box.scrollWidth).to.be.above(box.clientWidth);
        expect(getComputedStyle(box).overflowX).to.equal('auto');
      }
      for (const node of body.querySelectorAll('img, button, p')) {
        expect(node.getBoundingClientRect().width).to.be.at.most(width);
      }
    });
  }
});
