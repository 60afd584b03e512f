/** Sites that swap parts of one page for those of the next, and never load a second one. */
import { expect } from 'chai';
import { requestsOf } from '../../support/feed-server-client.js';
import { TAGS } from '../../support/tags.js';
import { fiveOf, onStage, publishFreshFeed } from './stage.js';
import type { Traces } from './stage-page.js';

/** Goes from one page to the next, of which it has the body's HTML; stands alone. */
type Swap = (html: string) => unknown;

declare global {
  interface Window {
    swap: Swap;
  }
}

/** With new elements, as for another page. */
const REPLACING: Readonly<Record<string, Swap>> = {
  'replaces the body by a parsed one': (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceWith(document.adoptNode(body));
  },
  'writes the body anew': (html) => (document.body.innerHTML = html),
  'writes the document anew': (html) => {
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what hosts do all the same
    document.write(`<!doctype html><title>Next</title><body>${html}`);
    document.close();
  },
  'shows a copy of the last page while the next is on its way': async (html) => {
    const copy = document.body.cloneNode(true);
    const other = document.createElement('body');
    document.body.replaceWith(other);
    await window.stage.frames(2);
    other.replaceWith(copy);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceWith(body);
  },
  'restores a copy of the page from before': async () => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    document.body.replaceChildren('Another page');
    await window.stage.frames(2);
    document.body.replaceWith(copy);
  },
  'swaps in a view transition': (html) =>
    document.startViewTransition(() => {
      document.body.innerHTML = html;
    }).finished,
};

/** With the elements that are there. */
const KEEPING: Readonly<Record<string, Swap>> = {
  'keeps marked elements, and puts them where the next page has theirs': (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const next of body.querySelectorAll('[src]')) {
      next.replaceWith(document.body.querySelector(next.localName)!);
    }
    document.body.replaceWith(body);
  },
  'keeps the body of the page from before, and puts it back': async () => {
    const { body } = document;
    body.replaceWith(document.createElement('body'));
    await window.stage.frames(2);
    document.body.replaceWith(body);
  },
  'morphs what is there into the next page': (html) => {
    const morph = (from: Element, to: Element): void => {
      for (const { name } of [...from.attributes]) {
        if (!to.hasAttribute(name)) from.removeAttribute(name);
      }
      for (const { name, value } of to.attributes) from.setAttribute(name, value);
      const old = [...from.childNodes];
      [...to.childNodes].forEach((next, index) => {
        const node = old[index];
        if (!node) from.append(next);
        else if (node.nodeName !== next.nodeName) node.replaceWith(next);
        else if (node instanceof Element) morph(node, next as Element);
        else node.nodeValue = next.nodeValue;
      });
      for (const node of old.slice(to.childNodes.length)) node.remove();
    };
    morph(document.body, new DOMParser().parseFromString(html, 'text/html').body);
  },
};

interface Seen {
  titles: string[];
  isSame: boolean;
  containers: number;
  jsonLd: number;
  before: Traces;
  after: Traces;
  /** Once a page without elements of ours is shown. */
  empty: Traces & { jsonLd: number };
}

async function look(html: string): Promise<Seen> {
  const { stage, swap } = window;
  const jsonLd = () => document.querySelectorAll('script[type="application/ld+json"]').length;
  const first = stage.widgets();
  await stage.run();
  await stage.frames(4);
  const before = stage.traces();
  for (let page = 0; page < 3; page++) {
    await swap(html);
    await stage.until(
      () => stage.widgets().length && stage.widgets().every(({ status }) => status === 'loaded'),
    );
    await stage.frames(4);
  }
  const widgets = stage.widgets();
  const seen = {
    titles: widgets.map((widget) => `${widget.localName} ${stage.titles(widget)[0]}`),
    isSame: widgets.every((widget, index) => widget === first[index]),
    containers: widgets.filter((one) => one.shadowRoot!.querySelectorAll('.container').length === 1)
      .length,
    jsonLd: jsonLd(),
    before,
    after: stage.traces(),
  };
  document.body.replaceChildren('Another page');
  await stage.frames(4);
  return { ...seen, empty: { ...stage.traces(), jsonLd: jsonLd() } };
}

for (const [group, swaps] of Object.entries({ 'new elements': REPLACING, 'the same': KEEPING })) {
  describe(`a site without page loads, with ${group}`, () => {
    for (const [name, swap] of Object.entries(swaps)) {
      it(`host: ${name}`, async () => {
        const { key, src } = await publishFreshFeed();
        const five = fiveOf(src, 'loading="eager" refresh="60"').replace(
          /<(event-card|event-list|news-article)/g,
          '<$1 json-ld',
        );
        // Never near, so that it goes on watching where it is.
        const far = `<p style="height:9000px"></p><ichei-news-list src="/cases/plain.json"></ichei-news-list>`;

        const init = `window.swap = ${String(swap)}`;
        const { before, after, empty, ...seen } = await onStage(five + far, look, [five + far], {
          init,
        });

        expect(seen).to.deep.equal({
          titles: TAGS.map((tag) => `${tag} Alpha`),
          isSame: group === 'the same',
          containers: TAGS.length,
          jsonLd: 3,
        });
        // One of the far one, and the one of all that follows `lang`.
        expect(before).to.deep.include({ timers: TAGS.length + 1, observers: 2 });
        expect(after.listeners.toSorted()).to.deep.equal(before.listeners.toSorted());
        expect(after).to.deep.include({ timers: before.timers, observers: before.observers });
        expect(empty).to.deep.include({ listeners: [], timers: 0, observers: 0, jsonLd: 0 });
        expect(await requestsOf(key)).to.have.length(1);
      });
    }
  });
}
