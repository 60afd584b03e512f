import { expect } from 'chai';
import { define, defineAs } from '../../src/define/define.js';
import { NewsListElement } from '../../src/define/news-list.js';
import { consoleLines, feedForAll, once, place, TAGS, visibleText } from '../elements/harness.js';

/** Where a class says which version defined it. */
const VERSION = Symbol.for('ichei-widgets.version');

let count = 0;

/** A tag that is free. */
function newTag(): string {
  return `test-element-${count++}`;
}

function newClass(): CustomElementConstructor {
  return class extends HTMLElement {};
}

/** As another version of the script would have left it. */
function defineForeign(name: string, version?: string): void {
  const foreign = newClass();
  if (version !== undefined) Object.assign(foreign, { [VERSION]: version });
  customElements.define(name, foreign);
}

describe('define', () => {
  it('registers both names, each of which makes elements of the class', () => {
    const tag = newTag();
    const own = newClass();

    define(tag, own);

    for (const name of [tag, `ichei-${tag}`]) {
      expect(document.createElement(name)).to.be.instanceOf(own);
    }
    expect(consoleLines()).to.deep.equal([]);
  });

  it('is silent and changes nothing the second time', () => {
    const tag = newTag();
    define(tag, newClass());
    const known = [customElements.get(tag), customElements.get(`ichei-${tag}`)];

    define(tag, newClass());

    expect([customElements.get(tag), customElements.get(`ichei-${tag}`)]).to.deep.equal(known);
    expect(consoleLines()).to.deep.equal([]);
  });

  it('warns once, for all elements together, of another version', () => {
    const version = `0.0.${Date.now()}`;
    const tags = [newTag(), newTag(), newTag()];
    for (const tag of tags) {
      defineForeign(tag, version);
      defineForeign(`ichei-${tag}`, version);
    }

    for (const tag of tags) define(tag, newClass());

    expect(consoleLines()).to.have.length(1);
    expect(consoleLines()[0]).to.contain(version);
  });

  it('leaves names that another script has taken, and warns once', () => {
    const own = newClass();
    const [one, two] = [newTag(), newTag()];
    defineForeign(`ichei-${one}`);
    defineForeign(two);

    define(one, own);
    define(two, own);

    for (const name of [`ichei-${one}`, two]) {
      expect(document.createElement(name)).not.to.be.instanceOf(own);
    }
    for (const name of [one, `ichei-${two}`]) {
      expect(document.createElement(name)).to.be.instanceOf(own);
    }
    expect(consoleLines()).to.have.length(1);
    expect(consoleLines()[0]).to.contain('ichei-');
  });
});

describe('defineAs', () => {
  it('registers one class under several names', () => {
    const own = newClass();
    const names = [newTag(), newTag()];

    for (const name of names) defineAs(name, own);

    for (const name of names) expect(document.createElement(name)).to.be.instanceOf(own);
  });

  for (const name of ['NoHyphen', 'annotation-xml', '1-digit', '']) {
    it(`warns of the name ${JSON.stringify(name)} and does not throw`, () => {
      defineAs(name, newClass());

      expect(consoleLines()).to.have.length(1);
      expect(consoleLines()[0]).to.contain(`<${name}>`);
    });
  }

  it('makes one of ours that works under another name', async () => {
    const name = newTag();
    const { NewsListElement } = await import('../../src/elements.js');
    defineAs(name, NewsListElement);
    const element = document.createElement(name);
    Object.assign(element, { feed: feedForAll(['Alpha']) });

    await once(place(element), 'ichei-load');

    expect(visibleText(element)).to.contain('Alpha');
  });
});

describe('the five elements', () => {
  it('are registered under both names', () => {
    for (const tag of TAGS) {
      const short = customElements.get(tag)!;
      const long = customElements.get(`ichei-${tag}`)!;
      expect(short).not.to.equal(long);
      expect(Object.getPrototypeOf(long)).to.equal(short);
    }
  });

  it('can be made by their classes', () => {
    const list = new NewsListElement();

    expect(list.localName).to.equal('news-list');
    expect(document.createElement('ichei-news-list')).to.be.instanceOf(NewsListElement);
  });

  it('stay usable where the host has given a class a name of its own', () => {
    class Mine extends HTMLElement {}
    customElements.define(newTag(), Mine);
    const name = newTag();

    defineAs(name, Mine);

    expect(document.createElement(name)).to.be.instanceOf(Mine);
  });

  it('stay as they are, in silence, when the script comes again', async () => {
    const before = TAGS.map((tag) => customElements.get(tag));
    const address = '/dist/ichei-widgets.js?again';

    await import(address);

    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(before);
    expect(consoleLines()).to.deep.equal([]);
  });
});
