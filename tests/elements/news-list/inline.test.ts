import { expect } from 'chai';
import {
  clickAs,
  control,
  expectAccessible,
  focused,
  hover,
  mountLoaded,
  nextTasks,
  part,
  parts,
  publishFeed,
  recordEvents,
  textsOf,
  visibleText,
  type Attributes,
} from '../harness.js';
import { feedOf } from '../../support/feeds.js';

async function mountInline(attributes: Attributes = {}) {
  const { src } = await publishFeed(
    feedOf(
      ['One', 'Two', 'Three'].map((title) => ({
        title,
        ...(title === 'Three' ? {} : { url: `https://news.example/${title}` }),
        summary: `Summary of ${title}.`,
        content_html: `<p>All of <a href="#x">${title}</a>.</p>`,
        tags: ['tag'],
      })),
    ),
  );
  const element = await mountLoaded('news-list', { src, 'open-in': 'inline', ...attributes });
  await hover(element);
  return element;
}

const expandedOf = (element: Element) =>
  parts(element, 'link')
    .filter((link) => link.classList.contains('title-link'))
    .map((link) => link.getAttribute('aria-expanded'));

for (const layout of ['list', 'cards', 'compact']) {
  describe(`<news-list open-in="inline" layout="${layout}">`, () => {
    it('unfolds an item under its title, and others stay', async () => {
      const element = await mountInline({ layout });
      expect(expandedOf(element)).to.deep.equal(['false', 'false', 'false']);

      expect(clickAs(control(element, 'One'))).to.equal(false);
      clickAs(control(element, 'Three'));
      await nextTasks();

      expect(expandedOf(element)).to.deep.equal(['true', 'false', 'true']);
      expect(textsOf(element, 'body')).to.deep.equal(['All of One.', 'All of Three.']);
      expect(part(element, 'item').contains(part(element, 'body'))).to.equal(true);
      expect(visibleText(element).match(/Summary of One/g)).to.equal(null);
      await expectAccessible(element);
    });

    it('folds it with the same title, or with the button at its end', async () => {
      const element = await mountInline({ layout });
      clickAs(control(element, 'One'));
      await nextTasks();
      clickAs(control(element, 'One'));
      await nextTasks();
      expect(parts(element, 'body')).to.have.length(0);

      clickAs(control(element, 'Two'));
      await nextTasks();
      control(element, 'Close').click();
      await nextTasks();

      expect(parts(element, 'body')).to.have.length(0);
      expect(focused()?.textContent?.trim()).to.equal('Two');
    });
  });
}

describe('<news-list open-in="inline">', () => {
  it('leaves the address to other clicks', async () => {
    const element = await mountInline();

    expect(clickAs(control(element, 'One'), { ctrlKey: true })).to.equal(true);
    await nextTasks();

    expect(control(element, 'One').getAttribute('href')).to.equal('https://news.example/One');
    expect(parts(element, 'body')).to.have.length(0);
  });

  it('tells the host when an item unfolds, not when it folds, and lets it take over', async () => {
    const element = await mountInline();
    const events = recordEvents(element);
    clickAs(control(element, 'One'));
    clickAs(control(element, 'One'));
    expect(events.map(({ type }) => type)).to.deep.equal(['ichei-select']);

    element.addEventListener('ichei-select', (event) => event.preventDefault());
    clickAs(control(element, 'Two'));
    await nextTasks();

    expect(parts(element, 'body')).to.have.length(0);
  });

  it('keeps what is unfolded when the feed is read again', async () => {
    const element = await mountInline();
    clickAs(control(element, 'Two'));
    await nextTasks();
    const body = part(element, 'body');

    await element.load();

    expect(part(element, 'body') === body).to.equal(true);
  });
});
