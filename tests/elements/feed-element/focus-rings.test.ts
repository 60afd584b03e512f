import { expect } from 'chai';
import { IS_WEBKIT } from '../../support/engine.js';
import { feedOf } from '../../support/feeds.js';
import { richFeed } from '../../support/rich-feed.js';
import { needs } from '../../support/skip.js';
import {
  openDetails,
  mountLoaded,
  oneLine,
  part,
  parts,
  place,
  publishFeed,
  until,
  type AnyElement,
  type Attributes,
  type Tag,
} from '../harness.js';

const FOCUSABLE = 'a[href], button, input, summary, iframe, [tabindex="0"]';

/** Not where the window is behind another, for all that its page knows. */
function showsFocus(): boolean {
  const button = place(document.createElement('button'));
  button.focus({ focusVisible: true });
  const isShown = button.matches(':focus-visible');
  button.remove();
  return isShown;
}

type Sides = Record<'left' | 'top' | 'right' | 'bottom', number>;

/** The outer edge of the ring, whose element may be smaller than what is ringed. */
function ringOf(element: Element): Sides {
  const isWhole = getComputedStyle(element, '::after').outlineStyle === 'solid';
  const style = getComputedStyle(element, isWhole ? '::after' : null);
  expect(style.outlineStyle, element.outerHTML.slice(0, 80)).to.equal('solid');
  const ringed = isWhole ? element.closest('[part~="item"], .item')! : element;
  const { left, top, right, bottom } = ringed.getBoundingClientRect();
  const width = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  return { left: left - width, top: top - width, right: right + width, bottom: bottom + width };
}

/** The boxes around an element, out of its shadow root too, that show nothing outside of them. */
function* clippingBoxes(element: Element): Generator<HTMLElement> {
  for (let node: Node | null = element.parentNode; node; node = node.parentNode ?? hostOf(node)) {
    if (!(node instanceof HTMLElement) || node === document.documentElement) continue;
    const { overflowX, overflowY, contain, contentVisibility } = getComputedStyle(node);
    const isClipping =
      overflowX !== 'visible' ||
      overflowY !== 'visible' ||
      /paint|strict|content/.test(contain) ||
      contentVisibility === 'auto';
    if (isClipping) yield node;
  }
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

/** What can be focused and whose ring is cut off, by which box. */
function cutRings(element: AnyElement): string[] {
  const cut: string[] = [];
  const root = element.shadowRoot!;
  // Nothing outside of a modal dialog can have the focus.
  const inside = root.querySelector('dialog') ?? root;
  for (const one of inside.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!one.checkVisibility()) continue;
    // A focus that Firefox takes for the pointer's shows no ring.
    one.focus({ focusVisible: true });
    // WebKit scrolls to what has the focus with the next frame only.
    if (IS_WEBKIT) one.scrollIntoView({ block: 'center' });
    const ring = ringOf(one);
    for (const box of clippingBoxes(one)) {
      const { left, top } = box.getBoundingClientRect();
      const inner = { left: left + box.clientLeft, top: top + box.clientTop };
      const { contentVisibility, overflowClipMargin } = getComputedStyle(box);
      // WebKit has no such margin.
      const margin = (contentVisibility === 'auto' && parseFloat(overflowClipMargin)) || 0;
      const isIn =
        ring.left >= inner.left - margin - 0.5 &&
        ring.top >= inner.top - margin - 0.5 &&
        ring.right <= inner.left + box.clientWidth + margin + 0.5 &&
        ring.bottom <= inner.top + box.clientHeight + margin + 0.5;
      if (!isIn)
        cut.push(
          `${one.localName} "${oneLine(one.textContent)}" by ${box.localName}.${box.className}`,
        );
    }
  }
  return cut;
}

const WITH_ALL: readonly [string, Tag, Attributes, ((element: AnyElement) => Promise<void>)?][] = [
  ['cards with search and chips', 'news-list', { layout: 'cards', search: true, filter: true }],
  ['a list', 'news-list', {}],
  ['headlines', 'news-list', { layout: 'compact' }],
  ['an unfolded item', 'news-list', { 'open-in': 'inline' }, openFirst],
  ['an unfolded card', 'news-list', { 'open-in': 'inline', layout: 'cards' }, openFirst],
  ['an article in a dialog', 'news-list', { 'open-in': 'dialog' }, openFirst],
  ['an article', 'news-article', { item: 'https://news.example/rich' }],
  ['an event with its calendars', 'event-card', { item: 'https://news.example/rich' }, openDetails],
  ['events', 'event-list', { when: 'all' }],
  ['people', 'speaker-gallery', { search: true }],
  ['people in a list', 'speaker-gallery', { layout: 'list' }],
  ['a biography in a dialog', 'speaker-gallery', {}, openFirst],
];

async function openFirst(element: AnyElement): Promise<void> {
  part(element, 'link').click();
  await until(() => parts(element, 'body').length > 0);
}

describe('the ring around what has the focus', () => {
  before(() => needs('a window that shows the focus', showsFocus()));

  for (const layout of ['list', 'cards', 'compact']) {
    it(`is whole in every block of a long list, as ${layout}`, async () => {
      const items = Array.from({ length: 130 }, (_, index) => ({
        title: `Item ${index}`,
        url: `https://news.example/${index}`,
      }));
      const { src } = await publishFeed(feedOf(items));
      const element = await mountLoaded('news-list', { src, layout, more: 'none' });

      expect(cutRings(element)).to.deep.equal([]);
    });
  }

  for (const [what, tag, attributes, prepare] of WITH_ALL) {
    it(`is whole for ${what}`, async () => {
      const { src } = await publishFeed(richFeed());
      const element = await mountLoaded(tag, { src, ...attributes });
      await prepare?.(element);

      expect(cutRings(element)).to.deep.equal([]);
      expect(element.shadowRoot!.activeElement).not.to.equal(null);
    });
  }
});
