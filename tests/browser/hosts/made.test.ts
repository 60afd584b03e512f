/** How hosts make the elements: by markup of every kind, by nodes of other documents, from templates. */
import { expect } from 'chai';
import { requestsOf } from '../../support/feed-server-client.js';
import {
  consoleLines,
  create,
  feedForAll,
  mountLoaded,
  nextTasks,
  place,
  placeHtml,
  publishFeed,
  showsFallback,
  TAGS,
  until,
  visibleText,
  type AnyElement,
} from '../../elements/harness.js';
import { fiveOf } from './stage.js';

/** Makes what the markup says, in a box on the page. */
type Way = (html: string, box: HTMLElement) => unknown;

function templateOf(html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
}

const WAYS: Readonly<Record<string, Way>> = {
  innerHTML: (html, box) => (box.innerHTML = html),
  outerHTML: (html, box) => (box.appendChild(document.createElement('p')).outerHTML = html),
  insertAdjacentHTML: (html, box) => box.insertAdjacentHTML('afterbegin', html),
  setHTMLUnsafe: (html, box) => box.setHTMLUnsafe(html),
  'a contextual fragment': (html, box) =>
    box.append(document.createRange().createContextualFragment(html)),
  'nodes of a parsed document': (html, box) =>
    box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes),
  'nodes of a parsed XML document': (html, box) => {
    const xml = `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
    box.append(new DOMParser().parseFromString(xml, 'application/xhtml+xml').documentElement);
  },
  'nodes of a frame': (html, box) => {
    const frame = place(document.createElement('iframe'));
    frame.contentDocument!.body.innerHTML = html;
    box.append(...frame.contentDocument!.body.childNodes);
  },
  'an imported template': (html, box) =>
    box.append(document.importNode(templateOf(html).content, true)),
  'a cloned template': (html, box) => box.append(templateOf(html).content.cloneNode(true)),
  'a copy of a copy': (html, box) => {
    const tree = document.createElement('div');
    tree.innerHTML = html;
    box.append(tree.cloneNode(true).cloneNode(true));
  },
  'a tree that was nowhere for a while': async (html, box) => {
    const tree = document.createElement('div');
    tree.innerHTML = html;
    await nextTasks();
    box.append(tree);
  },
  'two insertions in one task': (html, box) => {
    box.innerHTML = html;
    const nodes = [...box.childNodes];
    document.body.append(...nodes);
    box.append(...nodes);
  },
  'insertion, removal and insertion in one task, as strict frameworks do': (html, box) => {
    box.innerHTML = html;
    const nodes = [...box.childNodes];
    box.replaceChildren();
    box.append(...nodes);
  },
  'markup that is replaced by the same': (html, box) => {
    box.innerHTML = html;
    box.innerHTML = html;
  },
  'elements that are filled later': (html, box) => {
    const { content } = templateOf(html);
    for (const { localName, attributes } of content.children) {
      const element = box.appendChild(document.createElement(localName));
      for (const { name, value } of attributes) element.setAttribute(name, value);
      element.append('News');
    }
  },
  'properties instead of attributes': (html, box) => {
    for (const { localName, attributes } of templateOf(html).content.children) {
      const element = document.createElement(localName);
      for (const { name, value } of attributes) Object.assign(element, { [name]: value });
      box.append(element);
    }
  },
  'shadow roots that a prerenderer wrote': (html, box) => {
    const root = '<template shadowrootmode="open"><style>p{color:red}</style><p>Old</p></template>';
    box.setHTMLUnsafe(html.replaceAll('><a', `>${root}<a`));
    expect(box.querySelector('news-list')!.shadowRoot).not.to.equal(null);
  },
};

describe('elements made by', () => {
  for (const [name, make] of Object.entries(WAYS)) {
    it(`host: ${name}`, async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const loads: EventTarget[] = [];
      const box = placeHtml('');
      box.addEventListener('ichei-load', ({ target }) => loads.push(target!));

      await make(fiveOf(src), box);
      const elements = [...box.querySelectorAll<AnyElement>('[src]')];
      if (!elements.length) elements.push(...(box.children as Iterable<AnyElement>));
      await until(() => elements.every(({ status }) => status === 'loaded'));
      await nextTasks();

      expect(elements.map(({ localName }) => localName)).to.deep.equal(TAGS);
      expect(loads).to.have.length(TAGS.length);
      for (const element of elements) {
        expect(visibleText(element)).to.contain('Alpha').and.not.to.contain('Old');
        expect(element.shadowRoot!.querySelectorAll('.container')).to.have.length(1);
        expect(showsFallback(element)).to.equal(false);
      }
      expect(await requestsOf(key)).to.have.length(1);
      expect(consoleLines()).to.deep.equal([]);
    });
  }

  it('host: templates, text and trees that are nowhere ask for nothing', async () => {
    const { key, src } = await publishFeed(feedForAll(['Alpha']));
    const html = fiveOf(src);
    placeHtml(`<template>${html}</template><noscript>${html}</noscript>
      <textarea>${html}</textarea><!-- ${html} --><script type="text/template">${html}</script>`);
    const tree = document.createElement('div');
    tree.innerHTML = html;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const tag of TAGS) create(tag, { src });

    // What is loaded after them tells that they had the time.
    await mountLoaded('news-list', { src: (await publishFeed(feedForAll(['Omega']))).src });

    expect(await requestsOf(key)).to.have.length(0);
    expect(tree.children).to.have.length(parsed.body.children.length);
    expect(consoleLines()).to.deep.equal([]);
  });
});
