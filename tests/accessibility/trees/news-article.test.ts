import { mountView, VIEWS } from '../views.js';
import { expectTree } from './expect-tree.js';

describe('what <news-article> is to assistive technology', () => {
  it('is an article whose title, picture, text, files and people each are what they are', async () => {
    await expectTree(
      await mountView(VIEWS.find(({ tag }) => tag === 'news-article')!),
      `
      article
        paragraph
          time
            text "1 May 2026"
        heading "Conference" level=3
        paragraph
          link "By Ann Author"
          text "and"
          text "Ben Author"
        list
          listitem
            text "spring"
          listitem
            text "physics"
        figure
          image "People in a hall"
          Figcaption
            text "The opening."
        heading "Programme" level=4
        paragraph
          text "Two days."
          link "Up"
          text "Plain"
        figure
          image "Hall"
          Figcaption
            text "The hall."
        group "Table"
          LayoutTable
            LayoutTableRow
              LayoutTableCell "Cell"
        link "youtube.com"
        MathMLMath
          MathMLIdentifier
            text "𝑥"
        group
          DisclosureTriangle "Notes" expanded=false
        group "Code"
          text "let code = 1;"
        button "Play video: Opening"
        group "Rooms"
          table "Rooms"
            caption
            row
              columnheader "Room"
            row
              cell "One"
        list "Attachments"
          listitem
            link "Programme"
            text "PDF"
            text "·"
            text "117 kB"
            text "·"
            text "1:00:00"
          listitem
            link "talk.mp3"
            text "MP3"
            text "·"
            text "3.8 MB"
        list "People"
          listitem
            paragraph
              text "Dr"
              text "Pat Person"
            paragraph
              text "Dean"
          listitem
            paragraph
              text "Dr"
              text "Quinn Person"
            paragraph
              text "Dean"
          listitem
            paragraph
              text "Rae"
        link "More at news.example"
        link "More at press.example"
      status live=polite
      `,
    );
  });
});
