/** Hosts that are components, dialogs and popovers themselves. */
import { expect } from 'chai';
import {
  consoleLines,
  create,
  feedForAll,
  focused,
  mountLoaded,
  once,
  part,
  parts,
  place,
  placeHtml,
  publishFeed,
  recordEvents,
  TAGS,
  until,
  visibleText,
  type AnyElement,
} from '../../elements/harness.js';
import { press } from '../../support/commands.js';
import { IS_WEBKIT } from '../../support/engine.js';
import { needs } from '../../support/skip.js';

/** Rules of another component that must not reach into ours. */
const FOREIGN_STYLE = `<style>
  :not(style) { all: unset !important } p, li, a, h3, h4, time, div, .container { font: 40px serif; margin: 9px }
  news-list, news-article, event-card, event-list, speaker-gallery { display: block !important }
</style>`;

/** How the words of an element look. */
function looksOf(element: AnyElement): string[] {
  return [...part(element, 'container').querySelectorAll('*')].map((one) => {
    const { color, display, fontSize, fontWeight, marginTop, position } = getComputedStyle(one);
    return [one.localName, color, display, fontSize, fontWeight, marginTop, position].join(' ');
  });
}

describe('inside another component', () => {
  for (const mode of ['open', 'closed'] as const) {
    it(`host: a component with a shadow root that is ${mode}`, async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const events = recordEvents(document);
      const host = placeHtml('');
      host.lang = 'en-US';
      host.dir = 'rtl';
      const root = host.attachShadow({ mode });
      root.innerHTML = FOREIGN_STYLE;

      for (const tag of TAGS) {
        const reference = await mountLoaded(tag, { src, lang: 'en-US' });
        const element = create(tag, { src });
        root.append(element);
        await once(element, 'ichei-load');

        expect(visibleText(element)).to.equal(visibleText(reference));
        expect(looksOf(element)).to.deep.equal(looksOf(reference));
        const { lang, dir } = part(element, 'container');
        expect({ lang, dir }).to.deep.equal({ lang: 'en-US', dir: 'ltr' });
        element.remove();
        reference.remove();
      }

      expect(events.map(({ type }) => type)).to.deep.equal(
        TAGS.flatMap(() => ['ichei-load', 'ichei-load']),
      );
      expect(consoleLines()).to.deep.equal([]);
    });
  }

  it('host: a component that shows them in its slot', async () => {
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const host = placeHtml('');
    host.attachShadow({ mode: 'open' }).innerHTML =
      `${FOREIGN_STYLE}<style>::slotted(*) { display: flex !important; max-height: 100px }</style>
      <section><slot></slot></section>`;
    for (const tag of TAGS) {
      const element = await mountLoaded(tag, { src });
      host.append(element);
      await element.updateComplete;

      expect(visibleText(host)).to.equal(visibleText(element));
      expect(visibleText(host)).to.contain('Alpha');
      expect(part(element, 'container').getBoundingClientRect().width).to.be.above(200);
      element.remove();
    }
    expect(consoleLines()).to.deep.equal([]);
  });
});

describe('inside a layer of the host', () => {
  /** Ways to be above the page, and whether the layer is there. */
  const layers = {
    'a modal dialog': {
      html: '<dialog></dialog>',
      open: (layer: HTMLElement) => (layer as HTMLDialogElement).showModal(),
      isOpen: (layer: HTMLElement) => layer.matches(':modal'),
    },
    'a dialog that is not modal': {
      html: '<dialog></dialog>',
      open: (layer: HTMLElement) => (layer as HTMLDialogElement).show(),
      isOpen: (layer: HTMLElement) => (layer as HTMLDialogElement).open,
    },
    'a popover': {
      html: '<div popover></div>',
      open: (layer: HTMLElement) => layer.showPopover(),
      isOpen: (layer: HTMLElement) => layer.matches(':popover-open'),
    },
    'an element in full view': {
      html: '<div style="position:fixed;inset:0;z-index:2147483647;overflow:auto"></div>',
      open: () => {},
      isOpen: (layer: HTMLElement) => layer.checkVisibility(),
    },
  };
  for (const [name, { html, open, isOpen }] of Object.entries(layers)) {
    it(`host: ${name}, above which an article opens and closes`, async () => {
      // WebKit closes the popover below a dialog together with it.
      needs('Escape for the topmost layer alone', !IS_WEBKIT || name !== 'a popover');
      const layer = placeHtml(html).firstElementChild as HTMLElement;
      const { src } = await publishFeed(
        feedForAll(['Alpha'], {}, { url: 'https://news.example/x' }),
      );
      const list = await mountLoaded('news-list', { src, 'open-in': 'dialog' });
      layer.append(list);
      open(layer);
      const closed: string[] = [];
      for (const type of ['close', 'cancel', 'toggle']) {
        layer.addEventListener(type, () => closed.push(type));
      }
      expect(visibleText(layer)).to.contain('Alpha');

      part(list, 'link').focus();
      await press('Enter');
      await until(() => parts(list, 'dialog').length > 0);
      const dialog = part(list, 'dialog');
      const { left, top, width } = dialog.getBoundingClientRect();
      const onTop = list.shadowRoot!.elementFromPoint(left + width / 2, top + 9);
      expect(dialog.contains(onTop)).to.equal(true);
      expect(dialog.contains(focused())).to.equal(true);
      await press('Escape');
      await until(() => parts(list, 'dialog').length === 0);

      expect(isOpen(layer)).to.equal(true);
      expect(closed.filter((type) => type !== 'toggle')).to.deep.equal([]);
      expect(focused() === part(list, 'link')).to.equal(true);
      expect(consoleLines()).to.deep.equal([]);
    });
  }

  it('host: an inert part takes no focus, and gives it back as it was', async () => {
    const input = place(document.createElement('input'));
    const box = placeHtml('');
    box.inert = true;
    const { src } = await publishFeed(
      feedForAll(['Alpha'], {}, { url: 'https://news.example/x', content_text: 'About it.' }),
    );
    input.focus();
    const list = await mountLoaded('news-list', { src });
    box.append(list);

    part(list, 'link').focus();
    expect(focused() === input).to.equal(true);
    box.inert = false;
    part(list, 'link').focus();

    expect(focused() === part(list, 'link')).to.equal(true);
  });
});
