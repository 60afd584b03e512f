import { expect } from 'chai';
import { sanitize } from './sanitize.js';

const HREF = 'https://www.other.example/hall.jpg';

/** The picture, else the link, of one that has no words. */
function named(html: string): Element {
  const link = sanitize(html).querySelector('a')!;
  expect(link.getAttribute('href')).to.equal(HREF);
  return link.querySelector('img') ?? link;
}

describe('a link that shows only a picture without words', () => {
  for (const [by, html, name] of [
    [
      'the picture’s title',
      '<a href="HREF"><img src="/a.png" alt=" " title="A hall"></a>',
      'A hall',
    ],
    [
      'its caption',
      '<figure><a href="HREF"><img src="/a.png"></a><figcaption> The hall </figcaption></figure>',
      'The hall',
    ],
    [
      'the host it leads to',
      '<p><a href="HREF"><img src="/a.png" alt=""></a></p>',
      'other.example',
    ],
    [
      'the host, once, for several pictures',
      '<a href="HREF"><img src="/a.png"><img src="/b.png"></a>',
      'other.example',
    ],
  ] as const) {
    it(`is named by ${by}`, () => {
      expect(named(html.replace('HREF', HREF)).getAttribute('alt')).to.equal(name);
    });
  }

  for (const [what, html] of [
    ['words', '<a href="HREF">Words <img src="/a.png"></a>'],
    ['a title of its own', '<a href="HREF" title="Words"><img src="/a.png"></a>'],
    [
      'another picture with words',
      '<a href="HREF"><img src="/a.png"><img src="/b.png" alt="B"></a>',
    ],
  ] as const) {
    it(`keeps its name where it has ${what}`, () => {
      expect(named(html.replace('HREF', HREF)).getAttribute('alt')).to.equal('');
    });
  }

  it('is named where it shows something else than a picture', () => {
    const link = named(`<a href="${HREF}"><hr></a>`);

    expect(link.getAttribute('title')).to.equal('other.example');
  });

  it('is called by the mail address where there is no host', () => {
    const link = sanitize('<a href="mailto:office@mail.example?subject=x"><img src="/a.png"></a>');

    expect(link.querySelector('img')?.alt).to.equal('office@mail.example');
  });
});

describe('a frame that became a link', () => {
  it('keeps its name where its title is blank', () => {
    const link = sanitize('<iframe src="https://maps.example/x" title=" "></iframe>');

    expect(link.querySelector('a')?.textContent).to.equal('maps.example');
  });
});
