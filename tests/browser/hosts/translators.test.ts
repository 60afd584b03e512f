/** Page translators: they change texts where they find them, in open shadow roots too. */
import { expect } from 'chai';
import { feedUrl, mend, uniqueKey } from '../../support/feed-server-client.js';
import { comeBackAt, setClock } from '../../elements/event-card/fake-clock.js';
import {
  control,
  feedForAll,
  hover,
  mount,
  mountLoaded,
  once,
  part,
  parts,
  publishFeed,
  showsFallback,
  TAGS,
  textsOf,
  until,
  visibleText,
  type AnyElement,
} from '../../elements/harness.js';

function fontWith(...nodes: (Node | string)[]): HTMLElement {
  const font = document.createElement('font' as string);
  font.append(...nodes);
  return font;
}

/** What each does with a text. */
const TRANSLATORS: Readonly<Record<string, (text: Text) => void>> = {
  'puts its own elements in the place of texts': (text) =>
    text.replaceWith(fontWith(fontWith(`translated ${text.data}`))),
  'shows its own text after each text': (text) => text.after(fontWith(`translated ${text.data}`)),
  'writes over texts': (text) => {
    text.data = `translated ${text.data}`;
  },
  'wraps whole lines, with what else is in them': ({ parentNode }) => {
    if (parentNode?.nodeName === 'FONT') return;
    const nodes = [...(parentNode?.childNodes ?? [])];
    parentNode?.append(fontWith('translated ', ...nodes));
  },
};

function translate(root: Node, change: (text: Text) => void): void {
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text as Text);
  found
    .filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style')
    .forEach(change);
}

/** How often a reader finds some words. */
function count(element: Element, words: string): number {
  return visibleText(element).split(words).length - 1;
}

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.className = '';
});

for (const [name, change] of Object.entries(TRANSLATORS)) {
  describe(`host: a translator that ${name}`, () => {
    /** As the translator of a browser does: the page's language, then its texts. */
    function translatePage(element: AnyElement): void {
      document.documentElement.lang = 'ar';
      document.documentElement.className = 'translated-rtl';
      translate(element.shadowRoot!, change);
      translate(element, change);
    }

    for (const tag of TAGS) {
      it(`<${tag}> shows what comes later once, and nothing of what was`, async () => {
        const { key, src } = await publishFeed(feedForAll(['Alpha']));
        const element = await mountLoaded(tag, { src });
        const before = count(element, 'Alpha');
        translatePage(element);
        expect(visibleText(element)).to.contain('translated');

        await publishFeed(feedForAll(['Omega']), key);
        await element.load();

        expect(count(element, 'Omega')).to.equal(before);
        expect(visibleText(element)).not.to.contain('Alpha');
      });

      it(`<${tag}> follows its language`, async () => {
        const element = await mountLoaded(tag, {
          src: (await publishFeed(feedForAll(['Alpha']))).src,
        });
        translatePage(element);

        element.lang = 'en-US';
        await element.updateComplete;
        const fresh = await mountLoaded(tag, { src: element.src, lang: 'en-US' });

        const expected = visibleText(fresh).replaceAll('translated ', '');
        expect(visibleText(element).replaceAll('translated ', '')).to.equal(expected);
      });

      it(`<${tag}> takes back that it could not be read again`, async () => {
        const key = uniqueKey();
        const src = feedUrl({ key, status: 404, after: 1 });
        await publishFeed(feedForAll(['Alpha']), key);
        const element = await mountLoaded(tag, { src });
        await element.load();
        expect(element.status).to.equal('stale');
        translatePage(element);

        await mend(key);
        await element.load();

        expect(element.status).to.equal('loaded');
        const spoken = element.shadowRoot!.querySelector('[role=status]')!;
        expect(spoken.textContent.replace('translated ', '').trim()).to.equal('');
        expect(parts(element, 'status')).to.have.length(1);
      });

      it(`<${tag}> keeps the fallback that it changed, and the feed when it comes`, async () => {
        const element = mount(tag, { src: feedUrl({ status: 404 }) });
        await once(element, 'ichei-error');
        translatePage(element);
        const fallback = element.innerHTML;
        expect(showsFallback(element)).to.equal(true);

        element.src = (await publishFeed(feedForAll(['Alpha']))).src;
        await once(element, 'ichei-load');

        expect(visibleText(element)).to.contain('Alpha').and.not.to.contain('translated');
        expect(element.innerHTML).to.equal(fallback);
      });
    }

    for (const tag of ['event-card', 'event-list'] as const) {
      it(`<${tag}> goes from today to under way, to over`, async () => {
        const event = { startDate: '2026-05-04T10:00:00Z', endDate: '2026-05-04T11:00:00Z' };
        setClock('2026-05-04T09:00:00Z');
        const feed = feedForAll(['Alpha']);
        Object.assign(feed.items[0]!._ichei!.event!, { ...event, scheduleTimezone: 'UTC' });
        const { src } = await publishFeed(feed);
        const element = await mountLoaded(tag, { src, when: 'all' });
        expect(textsOf(element, 'event-status')).to.deep.equal(['Today']);

        for (const [now, words] of [
          // Where the translator's language is one of ours, it need not translate us.
          ['2026-05-04T10:30:00Z', 'جارية الآن'],
          ['2026-05-04T11:30:00Z', 'انتهت'],
        ] as const) {
          translatePage(element);
          comeBackAt(now);
          await element.updateComplete;

          expect(textsOf(element, 'event-status')).to.deep.equal([words]);
        }
      });
    }

    it('<news-list> shows more, and articles in dialogs, once', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha', 'Beta', 'Gamma']));
      const list = await mountLoaded('news-list', { src, 'page-size': 2, 'open-in': 'dialog' });
      await hover(list);
      const more = control(list, 'Show 1 more');
      translatePage(list);

      more.click();
      await until(() => list.items.length === 3);
      await list.updateComplete;
      const titles = textsOf(list, 'title').map((title) => title.replace('translated ', ''));
      expect(titles).to.deep.equal(['Alpha', 'Beta', 'Gamma']);
      for (const [index, title] of ['Alpha', 'Beta'].entries()) {
        translatePage(list);
        list.shadowRoot!.querySelectorAll<HTMLElement>('.title-link')[index]!.click();
        await list.updateComplete;
        const dialog = part(list, 'dialog');
        expect(count(dialog, 'About ')).to.equal(1);
        expect(count(dialog, `About ${title}.`)).to.equal(1);
        translatePage(list);
        dialog.querySelector('button')!.click();
        await list.updateComplete;
        expect(parts(list, 'dialog')).to.have.length(0);
      }
    });
  });
}
