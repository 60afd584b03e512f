import { mountView, VIEWS } from '../views.js';
import { expectTree } from './expect-tree.js';

const viewNamed = (name: string) => VIEWS.find((view) => view.name === name)!;

/** Everyone in the feed: by a button where there is a biography; offices are a list. */
const PEOPLE = `
      list
        listitem
          paragraph
            button "Dr Pat Person" hasPopup=dialog
          list
            listitem
              text "Dean"
            listitem
              text "Chair"
          paragraph
            text "University"
            text "·"
            text "Academy"
        listitem
          paragraph
            button "Dr Quinn Person" hasPopup=dialog
          list
            listitem
              text "Dean"
            listitem
              text "Chair"
          paragraph
            text "University"
            text "·"
            text "Academy"
        listitem
          paragraph
            text "Rae"
        listitem
          paragraph
            button "Dr Sam Person" hasPopup=dialog
          list
            listitem
              text "Dean"
            listitem
              text "Chair"
          paragraph
            text "University"
            text "·"
            text "Academy"
        listitem
          paragraph
            text "Control Person"
      status live=polite`;

describe('what <speaker-gallery> is to assistive technology', () => {
  it('is one list of people, in columns', async () => {
    await expectTree(await mountView(viewNamed('people in columns')), PEOPLE);
  });

  it('is the same below a named search box, in rows', async () => {
    const gallery = await mountView(viewNamed('people in rows, with search'));

    await expectTree(gallery, `      searchbox "Search"${PEOPLE}`);
  });

  it('is a dialog with the name of the person, while a biography is open', async () => {
    await expectTree(
      await mountView(viewNamed('a biography')),
      `
      dialog "Pat Person" modal
        button "Close" focused
        group "Pat Person"
          heading "Dr Pat Person" level=3
          list
            listitem
              text "Dean"
            listitem
              text "Chair"
          paragraph
            text "University"
            text "·"
            text "Academy"
          paragraph
            text "Works on"
            emphasis
              text "light"
            text "."
          link "people.example"
          link "orcid.example"
      `,
    );
  });
});
