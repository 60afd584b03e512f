import { emulateMedia } from '../../support/commands.js';
import { feedOf } from '../../support/feeds.js';
import {
  control,
  hover,
  mountLoaded,
  nextTasks,
  parts,
  publishFeed,
  until,
  type AnyElement,
  type Attributes,
} from '../../elements/harness.js';
import { expectTree } from './expect-tree.js';

/** One item with all that lists show, one that leads nowhere. */
const FEED = feedOf([
  {
    title: 'Conference',
    url: 'https://news.example/1',
    external_url: 'https://press.example/1',
    summary: 'Two days in spring.',
    image: 'https://news.example/1.jpg',
    date_published: '2026-05-01',
    tags: ['spring', 'physics'],
    content_html: '<h2>Programme</h2><p>It has <em>two</em> days.</p>',
    _ichei: { image: { alt: 'People in a hall' } },
  },
  { title: 'Webinar', tags: ['physics'], content_text: 'An hour.', date_published: '2026-04-02' },
]);

async function mountList(attributes: Attributes = {}): Promise<AnyElement> {
  const { src } = await publishFeed(FEED);
  return mountLoaded('news-list', { src, ...attributes });
}

async function open(element: AnyElement): Promise<void> {
  await hover(element);
  const title = control(element, 'Conference');
  title.focus();
  title.click();
  await until(() => parts(element, 'body').length > 0);
}

describe('what <news-list> is to assistive technology', () => {
  for (const layout of ['list', 'cards']) {
    it(`is one list, with a heading and a link an item, as ${layout}`, async () => {
      await expectTree(
        await mountList({ layout }),
        `
        list
          listitem
            image "People in a hall"
            paragraph
              time
                text "1 May 2026"
            heading "Conference" level=3
              link "Conference"
            paragraph
              text "Two days in spring."
            list
              listitem
                text "spring"
              listitem
                text "physics"
            paragraph
              link "More at press.example"
          listitem
            paragraph
              time
                text "2 April 2026"
            heading "Webinar" level=3
            list
              listitem
                text "physics"
        status live=polite
        `,
      );
    });
  }

  it('is titles and dates as headlines, at the level that is asked for', async () => {
    await expectTree(
      await mountList({ layout: 'compact', 'heading-level': 2 }),
      `
      list
        listitem
          paragraph
            time
              text "1 May 2026"
          heading "Conference" level=2
            link "Conference"
          paragraph
            link "More at press.example"
        listitem
          paragraph
            time
              text "2 April 2026"
          heading "Webinar" level=2
      status live=polite
      `,
    );
  });

  it('is one list in however many blocks', async () => {
    const { src } = await publishFeed(feedOf(Array.from({ length: 45 }, (_, at) => `Item ${at}`)));
    const items = Array.from(
      { length: 45 },
      (_, at) => `  listitem\n    heading "Item ${at}" level=3`,
    );
    const list = await mountLoaded('news-list', { src, more: 'none' });
    // In print nothing is skipped. Of what is, the tools' tree knows nothing; assistive technology's does.
    await emulateMedia({ media: 'print' });
    await expectTree(list, `list\n${items.join('\n')}\nstatus live=polite`);
    await emulateMedia({});
  });

  it('has a named box, a named list of buttons and a button for more', async () => {
    const list = await mountList({ search: true, filter: true, fields: '', 'page-size': 1 });

    await expectTree(
      list,
      `
      searchbox "Search"
      list "Filter by tag"
        listitem
          button "physics" pressed=false
        listitem
          button "spring" pressed=false
      list
        listitem
          heading "Conference" level=3
            link "Conference"
          paragraph
            link "More at press.example"
      button "Show 1 more"
      status live=polite
      `,
    );
    control(list, 'spring').click();
    await nextTasks();
    await expectTree(
      list,
      `
      searchbox "Search"
      list "Filter by tag"
        listitem
          button "physics" pressed=false
        listitem
          button "spring" pressed=true
      list
        listitem
          heading "Conference" level=3
            link "Conference"
          paragraph
            link "More at press.example"
      status live=polite
        text "1 match"
      `,
    );
  });

  it('says which items are unfolded, and has what is in them under their headings', async () => {
    const list = await mountList({ 'open-in': 'inline', fields: 'date' });
    await open(list);

    await expectTree(
      list,
      `
      list
        listitem
          paragraph
            time
              text "1 May 2026"
          heading "Conference" level=3
            link "Conference" expanded focused
          list
            listitem
              text "spring"
            listitem
              text "physics"
          figure
            image "People in a hall"
          heading "Programme" level=4
          paragraph
            text "It has"
            emphasis
              text "two"
            text "days."
          link "More at news.example"
          link "More at press.example"
          button "Close"
        listitem
          paragraph
            time
              text "2 April 2026"
          heading "Webinar" level=3
            button "Webinar" expanded=false
      status live=polite
      `,
    );
  });

  it('is a dialog with the name of what it shows, and nothing else, while one is open', async () => {
    const list = await mountList({ 'open-in': 'dialog' });
    await open(list);

    await expectTree(
      list,
      `
      dialog "Conference" modal
        button "Close" focused
        group "Conference"
          article
            paragraph
              time
                text "1 May 2026"
            heading "Conference" level=3
            list
              listitem
                text "spring"
              listitem
                text "physics"
            figure
              image "People in a hall"
            heading "Programme" level=4
            paragraph
              text "It has"
              emphasis
                text "two"
              text "days."
            link "More at news.example"
            link "More at press.example"
      `,
    );
  });
});
