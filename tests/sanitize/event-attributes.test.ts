import { expect } from 'chai';
import { markAttributes, unmark } from '../../src/sanitize/event-attributes.js';

/** Names of the attributes a browser finds in the text of one tag. */
function attributesOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
}

describe('markAttributes', () => {
  for (const [title, html] of [
    ['after a blank', '<p style="x" onclick="y">'],
    ['after a tab, a line break, a form feed', '<p\tstyle=x\nonclick=y\fonload=z\ronblur=w>'],
    ['after a slash', '<p/style=x/onclick=y>'],
    ['after several slashes', '<p //onclick=y>'],
    ['after a value in double quotes', '<p title="a"onclick="b"style="c">'],
    ['after a value in single quotes', "<p title='a'onclick='b'style='c'>"],
    ['without value', '<p onclick style>'],
    ['in any case', '<P ONCLICK=a StYlE=b>'],
    ['before blanks and a sign', '<p onclick  = a style\n=b>'],
    ['before a closing slash', '<img onerror/><br style/>'],
    ['after what looks like an end tag', '<p </onclick=a </style=b>'],
    ['after what looks like an end tag, before a blank', '<p </style ="color:red">'],
    ['after what looks like another, in a line of its own', '<p a </STYLE\n=b>'],
    ['after what looks like the end of a tag and a name', '<p </style>'],
    ['at the end of a value without quotes', '<p title=a onclick=b>'],
    ['after a NUL', '<p \0 onclick=a>'],
    ['of elements of other kinds', '<svg onload=a><math style=b>'],
    ['after an end tag', '</p><p onclick=a>'],
    ['after a comment', '<!-- > --><p onclick=a>'],
  ] as const) {
    it(`leaves no style or event name to parse: ${title}`, () => {
      expect(attributesOf(html).some((name) => /^(on|style)/.test(name))).to.equal(true);
      expect(attributesOf(markAttributes(html)).filter((name) => /^(on|style)/.test(name))).to.eql(
        [],
      );
    });
  }

  it('lets a style element end', () => {
    for (const end of ['</style>', '</STYLE >', '</style\n>', '</style/>']) {
      const marked = markAttributes(`<style>p{}${end}<p>a</p>`);
      const { body } = new DOMParser().parseFromString(marked, 'text/html');
      expect(body.querySelector('p')?.textContent, end).to.equal('a');
    }
  });

  it('gives each text back as it was', () => {
    const text = 'one on off style = x onclick="y" and/or/on \'onload\' style\n/onerror=';

    expect(unmark(markAttributes(text))).to.equal(text);
  });

  // A text that would take minutes if any of it were looked at again and again.
  for (const [title, piece] of [
    ['blanks', ' '],
    ['the beginning of a name', 'on'],
    ['names', ' on'],
    ['longest names', ` on${'a'.repeat(40)}`],
    ['too long names', ` on${'a'.repeat(41)}`],
    ['slashes', '/'],
    ['end tags', '</style '],
    ['quotes and names', '"onx\'style='],
    ['tags', '<p style='],
  ] as const) {
    it(`takes a megabyte of ${title}`, () => {
      const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));

      expect(unmark(markAttributes(text))).to.have.lengthOf(text.length);
    });
  }
});
