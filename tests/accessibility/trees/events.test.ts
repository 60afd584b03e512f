import { emulateTimezone } from '../../support/commands.js';
import { mountView, VIEWS } from '../views.js';
import { expectTree } from './expect-tree.js';

before(() => emulateTimezone('Europe/Paris'));

describe('what <event-card> is to assistive technology', () => {
  it('is an article that says status, title, then facts with their names, then what one can do', async () => {
    await expectTree(
      await mountView(VIEWS.find(({ tag }) => tag === 'event-card')!),
      `
      article
        paragraph
          text "Rescheduled"
          text "Under way"
          text "Previously planned for"
          time
            text "10 May 2025"
        heading "Conference" level=3
          link "Conference"
        paragraph
          link "More at press.example"
        DescriptionList
          term "Time"
          definition
            time
              text "Thu, 1 Jan 2026, 09:00"
            text "–"
            time
              text "Thu, 11 May 2090, 17:30"
            text "GMT+8"
            time
              text "Thu, 1 Jan 2026, 02:00"
            text "–"
            time
              text "Thu, 11 May 2090, 11:30"
            text "your time"
          term "Place"
          definition
            link "Hall"
            text "Street 1, 518000, Shenzhen, Guangdong, China"
            text "·"
            text "In person and online"
          term "People"
          definition
            list
              listitem
                text "Dr"
                text "Pat Person"
              listitem
                text "Dr"
                text "Quinn Person"
              listitem
                text "Rae"
        link "Register"
        link "Join"
        group
          DisclosureTriangle "Add to calendar" expanded
          list
            listitem
              link "Calendar file (.ics)"
            listitem
              link "Google"
            listitem
              link "Outlook.com"
      status live=polite
      `,
    );
  });
});

describe('what <event-list> is to assistive technology', () => {
  it('is a list under the heading of each month, with a heading an event, one level deeper', async () => {
    await expectTree(
      await mountView(VIEWS.find(({ tag }) => tag === 'event-list')!),
      `
      heading "January 2026" level=3
      list
        listitem
          heading "Conference" level=4
            link "Conference"
          paragraph
            time
              text "Thu, 1 Jan 2026, 09:00"
            text "–"
            time
              text "Thu, 11 May 2090, 17:30"
            text "GMT+8"
            text "·"
            time
              text "Thu, 1 Jan 2026, 02:00"
            text "–"
            time
              text "Thu, 11 May 2090, 11:30"
            text "your time"
            text "·"
            text "Shenzhen, China"
            text "·"
            text "In person and online"
          paragraph
            link "More at press.example"
          paragraph
            text "Rescheduled"
            text "Under way"
            text "Previously planned for"
            time
              text "10 May 2025"
      heading "March 2097" level=3
      list
        listitem
          heading "Webinar" level=4
            link "Webinar"
          paragraph
            time
              text "30 March"
            text "–"
            time
              text "2 April 2097"
            text ","
            text "all day"
            text "·"
            text "Room"
            text "·"
            text "Online"
          paragraph
            link "More at press.example"
          paragraph
            text "Moved online"
      heading "January 2098" level=3
      list
        listitem
          heading "Control event" level=4
          paragraph
            time
              text "1 January 2098"
            text ","
            text "all day"
      paragraph
        link "Subscribe to these events"
      status live=polite
      `,
    );
  });
});
