/** On paper: all that there is to read, and nothing to press. */
import { expect } from 'chai';
import { emulateMedia } from '../support/commands.js';
import { feedOf } from '../support/feeds.js';
import { mountLoaded, oneLine, part, publishFeed } from '../elements/harness.js';
import { boxesOutside, cutTexts } from './cut-off.js';
import { mountView, VIEWS } from './views.js';

/** Boxes and buttons that only act; a title and a video that are buttons say something. */
const ACTS = 'input, summary.action, button:not(.title-link, [data-video])';

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));

  for (const view of VIEWS) {
    it(`nothing is cut off and nothing can be pressed in ${view.name}`, async () => {
      const element = await mountView(view);

      expect(cutTexts(element, '.picture, .photo, .visually-hidden')).to.deep.equal([]);
      expect(boxesOutside(element)).to.deep.equal([]);
      const acts = [...element.shadowRoot!.querySelectorAll<HTMLElement>(ACTS)];
      const seen = acts.filter((one) => one.checkVisibility());
      expect(seen.map(({ textContent }) => oneLine(textContent))).to.deep.equal([]);
    });
  }

  it('what is folded in an article is read', async () => {
    const view = VIEWS.find(({ tag }) => tag === 'news-article')!;
    const element = await mountView(view);
    const details = part(element, 'body').querySelector('details')!;

    expect(details.open).to.equal(false);
    expect(details.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  for (const layout of ['list', 'cards']) {
    it(`a long summary is whole in the layout ${layout}`, async () => {
      const { src } = await publishFeed(
        feedOf([{ title: 'A', summary: 'Words and more. '.repeat(60) }]),
      );
      const list = await mountLoaded('news-list', { src, layout });
      const { scrollHeight, clientHeight } = part(list, 'summary');

      expect(clientHeight).to.be.above(100);
      expect(scrollHeight).to.equal(clientHeight);
    });
  }

  it('a dialog begins at the top, as long as it is', async () => {
    const view = VIEWS.find(({ attributes }) => attributes['open-in'] === 'dialog')!;
    const element = await mountView(view);
    const dialog = part(element, 'dialog');

    expect(getComputedStyle(dialog).position).to.equal('absolute');
    expect(dialog.getBoundingClientRect().top + scrollY).to.equal(0);
    expect(dialog.scrollHeight).to.be.above(innerHeight);
    expect(dialog.clientHeight).to.equal(dialog.scrollHeight);
  });
});
