/** WCAG 2.1.1, 2.1.2, 2.4.3: all by keyboard, in the order in which one reads, and out again. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import {
  focused,
  oneLine,
  part,
  parts,
  placeHtml,
  until,
  type AnyElement,
} from '../elements/harness.js';
import { press } from '../support/commands.js';
import { focusablesOf, mountView, VIEWS, type View } from './views.js';

const isDialog = ({ tag, attributes, name }: View) =>
  attributes['open-in'] === 'dialog' || (tag === 'speaker-gallery' && name === 'a biography');
const viewNamed = (name: string) => VIEWS.find((view) => view.name === name)!;

/** An element between two buttons of its page. */
async function mountBetween(
  view: View,
  dir = 'ltr',
): Promise<{ element: AnyElement; ends: HTMLElement[] }> {
  const box = placeHtml('<button>before</button><section></section><button>after</button>');
  box.dir = dir;
  const lang = dir === 'rtl' ? 'ar' : 'en';
  const element = await mountView(view, { lang }, box.querySelector('section')!);
  return { element, ends: [...box.querySelectorAll<HTMLElement>(':scope > button')] };
}

const tab = () => press('Tab');
const tabBack = () => press('Shift', 'Tab');

/** What has the focus after each press, until it is somewhere. */
async function walk(
  pressIt: () => Promise<void>,
  from: HTMLElement,
  to: HTMLElement,
): Promise<Element[]> {
  const met: Element[] = [];
  from.focus();
  for (let count = 0; count < 60; count++) {
    await pressIt();
    const now = focused();
    if (!now || now === to) break;
    met.push(now);
  }
  return met;
}

function told(element: Element): string {
  const label = element.getAttribute('aria-label') ?? oneLine(element.textContent);
  return `${element.localName} ${label.slice(0, 30)}`;
}

/** Of two in different items, which may stand side by side, the items'. */
function boxesOf(one: Element, other: Element): [DOMRect, DOMRect] {
  const [item, otherItem] = [one.closest('.item'), other.closest('.item')];
  const isSame = !item || !otherItem || item === otherItem;
  const boxes = isSame ? ([one, other] as const) : ([item, otherItem] as const);
  return [boxes[0].getBoundingClientRect(), boxes[1].getBoundingClientRect()];
}

/** In which two elements follow each other: that of what both are in. */
function directionAround(one: Element, other: Element): string {
  let around = one;
  while (!around.contains(other)) around = around.parentElement!;
  return getComputedStyle(around).direction;
}

/** Neighbours of which the second does not stand after the first: in its line, or below. */
function misplaced(elements: readonly Element[]): string[] {
  return elements.slice(1).flatMap((next, index) => {
    const [a, b] = boxesOf(elements[index]!, next);
    const isBelow = b.top >= a.bottom - 8;
    const isInLine = b.top < a.bottom && b.bottom > a.top;
    const direction = directionAround(elements[index]!, next);
    const isFurther = direction === 'rtl' ? b.right <= a.left + 1 : b.left >= a.right - 1;
    const isInside = elements[index]!.contains(next);
    return isBelow || (isInLine && isFurther) || isInside
      ? []
      : [`${told(next)} after ${told(elements[index]!)}`];
  });
}

for (const dir of ['ltr', 'rtl']) {
  describe(`the Tab key, ${dir}`, () => {
    for (const view of VIEWS.filter((one) => !isDialog(one))) {
      it(`goes through ${view.name} as one reads, out at the end, and back`, async () => {
        const { element, ends } = await mountBetween(view, dir);
        const [before, after] = ends;

        const forth = await walk(tab, before!, after!);
        const back = await walk(tabBack, after!, before!);

        const all = focusablesOf(element);
        expect(all).not.to.have.length(0);
        expect(forth.map(told)).to.deep.equal(all.map(told));
        expect(back.map(told)).to.deep.equal(all.map(told).reverse());
        expect(misplaced(forth)).to.deep.equal([]);
      });
    }

    for (const view of VIEWS.filter(isDialog)) {
      it(`stays in the dialog of ${view.name}, and Escape gives the focus back`, async () => {
        const { element, ends } = await mountBetween(view, dir);
        const dialog = part(element, 'dialog');
        const all = focusablesOf(element);
        expect(focused() === all[0]).to.equal(true);

        const met = [all[0]!];
        for (let times = 1; times < all.length; times++) {
          await tab();
          met.push(focused() as HTMLElement);
        }
        expect(met.map(told)).to.deep.equal(all.map(told));
        expect(misplaced(met.slice(2))).to.deep.equal([]);
        for (let times = 0; times < 3; times++) {
          await tab();
          const now = focused();
          expect(now === document.body || dialog.contains(now), 'is inside').to.equal(true);
          expect(ends).not.to.include(now);
        }
        await press('Escape');
        await until(() => parts(element, 'dialog').length === 0);

        expect(focused() === element.shadowRoot!.querySelector('.title-link')).to.equal(true);
      });
    }
  });
}

describe('keys that operate', () => {
  it('Enter and the space bar press and release a tag', async () => {
    const element = await mountView(viewNamed('news with search and tags'));
    const chip = part(element, 'filter').querySelector('button')!;
    chip.focus();
    for (const [key, pressed] of [
      ['Enter', 'true'],
      [' ', 'false'],
    ] as const) {
      await press(key);
      await element.updateComplete;
      expect(chip.ariaPressed, key).to.equal(pressed);
      expect(focused() === chip, key).to.equal(true);
    }
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`${name} on "more" shows more, and the focus goes to the first of it`, async () => {
      const element = await mountView(viewNamed('news with search and tags'));
      element.shadowRoot!.querySelector<HTMLElement>('.more')!.focus();

      await press(key);
      await until(() => parts(element, 'item').length === 3);
      await element.updateComplete;

      // The control item leads nowhere: the focus stays in the list.
      expect(element.shadowRoot!.activeElement?.className).to.equal('title-link');
    });

    it(`${name} opens and closes the calendars of an event`, async () => {
      const element = await mountView(viewNamed('an event'));
      const details = element.shadowRoot!.querySelector('details')!;
      details.querySelector('summary')!.focus();
      const seen: boolean[] = [];
      for (let times = 0; times < 2; times++) {
        await press(key);
        seen.push(details.open);
      }

      expect(seen).to.deep.equal([false, true]);
    });

    it(`${name} on a name opens the biography`, async () => {
      const view = viewNamed('people in columns');
      const element = await mountView(view);
      part(element, 'link').focus();

      await press(key);
      await until(() => parts(element, 'dialog').length === 1);

      expect(part(element, 'dialog').contains(focused())).to.equal(true);
      await press(key);
      await until(() => parts(element, 'dialog').length === 0);
      expect(focused() === part(element, 'link')).to.equal(true);
    });
  }

  it('Enter unfolds and folds an item, and the focus stays on its title', async () => {
    const element = await mountView(viewNamed('news unfolded'));
    const title = part(element, 'link');
    title.focus();
    for (const expanded of ['false', 'true']) {
      await press('Enter');
      await element.updateComplete;
      expect(title.ariaExpanded).to.equal(expanded);
      expect(focused() === title).to.equal(true);
    }
  });

  it('keys write into the search box and Escape empties it', async () => {
    const element = await mountView(viewNamed('people in rows, with search'));
    part(element, 'search').focus();

    await sendKeys({ type: 'Quinn' });
    await until(() => parts(element, 'name').length === 1);
    await press('Escape');
    await until(() => parts(element, 'name').length === 5);

    expect(focused() === part(element, 'search')).to.equal(true);
  });
});
