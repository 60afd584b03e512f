import { expect } from 'chai';
import {
  control,
  expectAccessible,
  feedForAll,
  mount,
  mountLoaded,
  nextTasks,
  once,
  part,
  parts,
  publishFeed,
  textsOf,
  type Attributes,
} from '../harness.js';

const TITLES = Array.from({ length: 25 }, (_, index) => `Item ${index + 1}`);

let src: string;

before(async () => {
  ({ src } = await publishFeed(feedForAll(TITLES)));
});

interface Row {
  attributes: Attributes;
  /** Items shown at first, after one click, after two, …; the button is gone after the last. */
  shown: number[];
  total: number;
  button?: string;
}

const TABLE: readonly Row[] = [
  { attributes: {}, shown: [10, 20, 25], total: 25, button: 'Show 10 more' },
  { attributes: { limit: 3 }, shown: [3], total: 3 },
  { attributes: { limit: 12 }, shown: [10, 12], total: 12, button: 'Show 2 more' },
  { attributes: { limit: 99 }, shown: [10, 20, 25], total: 25 },
  { attributes: { 'page-size': 4, limit: 9 }, shown: [4, 8, 9], total: 9, button: 'Show 4 more' },
  { attributes: { 'page-size': 25 }, shown: [25], total: 25 },
  { attributes: { 'page-size': 99 }, shown: [25], total: 25 },
  { attributes: { more: 'none' }, shown: [25], total: 25 },
  { attributes: { more: 'none', limit: 7 }, shown: [7], total: 7 },
  { attributes: { more: 'none', limit: 7, 'page-size': 2 }, shown: [7], total: 7 },
  { attributes: { more: 'button', limit: 1, 'page-size': 1 }, shown: [1], total: 1 },
];

describe('<news-list> with 25 items', () => {
  for (const { attributes, shown, total, button } of TABLE) {
    it(`and ${JSON.stringify(attributes)} shows ${shown.join(', then ')}`, async () => {
      const element = mount('news-list', { src, ...attributes });
      const { detail } = await once(element, 'ichei-load');
      expect(detail).to.deep.equal({ shown: shown[0], total, source: 'network' });
      if (button) expect(control(element, /^Show/).textContent).to.contain(button);

      for (const count of shown.slice(1)) {
        const more = once(element, 'ichei-more');
        part(element, 'button').click();
        expect((await more).detail).to.deep.equal({ shown: count, total });
        expect(textsOf(element, 'title')).to.deep.equal(TITLES.slice(0, count));
        expect(element.items).to.have.length(count);
      }

      expect(parts(element, 'title')).to.have.length(shown.at(-1)!);
      expect(parts(element, 'button')).to.have.length(0);
    });
  }

  it('tells readers by ear how many came', async () => {
    const element = await mountLoaded('news-list', { src });
    const status = part(element, 'status');
    expect(status.role).to.equal('status');
    expect(status.textContent).to.equal('');

    part(element, 'button').click();
    await once(element, 'ichei-more');
    await element.updateComplete;

    expect(status.textContent).to.equal('10 items added, 20 shown');
    await expectAccessible();
  });

  it('tells more as a bubbling, composed event that nobody can cancel', async () => {
    const element = await mountLoaded('news-list', { src });
    part(element, 'button').click();

    expect(await once(element, 'ichei-more')).to.include({
      bubbles: true,
      composed: true,
      cancelable: false,
    });
  });

  it('keeps what is shown and the focus when more comes', async () => {
    const element = await mountLoaded('news-list', { src });
    const first = part(element, 'item');
    const button = part(element, 'button');
    button.focus();

    button.click();
    await once(element, 'ichei-more');

    expect(part(element, 'item')).to.equal(first);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('follows a limit that changes', async () => {
    const element = await mountLoaded('news-list', { src, limit: 2 });

    element.limit = 5;
    await element.updateComplete;
    expect(textsOf(element, 'title')).to.have.length(5);

    element.removeAttribute('limit');
    await element.updateComplete;
    expect(textsOf(element, 'title')).to.have.length(10);
  });

  it('adds a page for each click, not for a hasty second one', async () => {
    const element = await mountLoaded('news-list', { src });

    part(element, 'button').click();
    part(element, 'button').click();
    await nextTasks();

    expect(parts(element, 'title')).to.have.length(20);
  });
});
