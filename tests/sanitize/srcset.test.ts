import { expect } from 'chai';
import { allowedSrcset, parseSrcset } from '../../src/sanitize/srcset.js';

describe('parseSrcset', () => {
  for (const [srcset, expected] of [
    ['a.png', [['a.png', '']]],
    [
      'a.png 1x, b.png 2x',
      [
        ['a.png', '1x'],
        ['b.png', '2x'],
      ],
    ],
    [
      'a.png 1x,b.png 2x',
      [
        ['a.png', '1x'],
        ['b.png', '2x'],
      ],
    ],
    ['a,b.png 300w', [['a,b.png', '300w']]],
    [
      'a.png, b.png 2x',
      [
        ['a.png', ''],
        ['b.png', '2x'],
      ],
    ],
    ['a.png,b.png', [['a.png,b.png', '']]],
    [
      'a.png,, b.png',
      [
        ['a.png', ''],
        ['b.png', ''],
      ],
    ],
    [' , \n a.png\t1x , ', [['a.png', '1x']]],
    [
      'a.png (1,5x), b.png 2x',
      [
        ['a.png', '(1,5x)'],
        ['b.png', '2x'],
      ],
    ],
    ['a.png (1x, b.png 2x', [['a.png', '(1x, b.png 2x']]],
    [
      'a.png 100w 50h, b.png 200w',
      [
        ['a.png', '100w 50h'],
        ['b.png', '200w'],
      ],
    ],
    ['', []],
    [', ,', []],
  ] as [string, [string, string][]][]) {
    it(`splits ${JSON.stringify(srcset)} as browsers do`, () => {
      const candidates = parseSrcset(srcset).map(({ url, descriptor }) => [url, descriptor]);

      expect(candidates).to.deep.equal(expected);
    });
  }

  it('takes half a megabyte of commas in an address', () => {
    const address = `a${','.repeat(2 ** 19)}b`;

    expect(parseSrcset(address)).to.deep.equal([{ url: address, descriptor: '' }]);
  });

  for (const piece of ['a ', ',', '( ', 'a (', 'a 1x,', ')', '((']) {
    it(`takes half a megabyte of ${JSON.stringify(piece)}`, () => {
      expect(parseSrcset(piece.repeat(2 ** 19 / piece.length))).to.be.an('array');
    });
  }
});

describe('allowedSrcset', () => {
  const base = 'https://news.example/a/';

  it('resolves and checks each address', () => {
    const srcset =
      'b.png 1x, javascript:alert(1) 2x, data:image/png;base64,AA 3x, ftp://c.example/d 4x';

    expect(allowedSrcset(srcset, base)).to.equal('https://news.example/a/b.png 1x');
  });

  it('drops a candidate whose descriptor is none', () => {
    expect(allowedSrcset('a.png big, b.png -1x, c.png 1.5x, d.png 10w', base)).to.equal(
      'https://news.example/a/c.png 1.5x, https://news.example/a/d.png 10w',
    );
  });

  it('is empty where nothing is left', () => {
    expect(allowedSrcset('a.png 1x', undefined)).to.equal('');
  });
});
