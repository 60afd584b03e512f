/** A feed that fills every field of the format. */
import type { JsonFeed, JsonFeedItem } from '../../src/feed/json-feed.js';

/** Changes a text that a reader sees. */
type Text = (words: string) => string;

const SAME: Text = (words) => words;

/** Small, plain and whole: what must be shown whatever is wrong beside it. */
export const CONTROL: JsonFeedItem = {
  id: 'control',
  title: 'Control title',
  content_text: 'Control text.',
  date_published: '2020-01-01',
  _ichei: {
    event: { name: 'Control event', startDate: '2098-01-01' },
    people: [{ id: 'control-person', name: 'Control Person' }],
  },
};

/** Two items with everything, and `CONTROL`. */
export function richFeed(text: Text = SAME): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: text('Institute'),
    description: text('News of the institute.'),
    home_page_url: 'https://news.example/',
    feed_url: 'https://news.example/feed.json',
    icon: 'https://news.example/icon.png',
    authors: [{ name: text('Press office'), url: 'https://news.example/press' }],
    language: 'en',
    expired: false,
    _ichei: { about: 'https://news.example/about', calendar_url: 'events.ics' },
    items: [richItem(text), { ...richItem(text), ...onlineItem(text) }, CONTROL],
  };
}

function richItem(text: Text): JsonFeedItem {
  return {
    id: 'https://news.example/rich',
    url: 'https://news.example/rich',
    external_url: 'https://press.example/story',
    title: text('Conference'),
    summary: text('Two days in spring.'),
    content_html: `<h2 id="a">${text('Programme')}</h2><p dir="ltr">${text('Two days.')}
      <a href="#a">${text('Up')}</a> <b style="font-weight: normal">${text('Plain')}</b></p>
      <figure><img src="b.png" srcset="b.png 1x, c.png 2x" alt="${text('Hall')}"><figcaption>
      ${text('The hall.')}</figcaption></figure><table><tr><td>${text('Cell')}</td></tr></table>
      <iframe src="https://www.youtube.com/embed/abc"></iframe><math><mi>x</mi></math>`,
    language: 'en-GB',
    image: 'https://img.example/a.png',
    banner_image: 'https://img.example/banner.png',
    date_published: '2026-05-01T09:00:00+08:00',
    date_modified: '2026-05-02T09:00:00+08:00',
    authors: [
      { name: text('Ann Author'), url: 'https://news.example/ann', avatar: 'ann.png' },
      { name: text('Ben Author') },
    ],
    tags: [text('spring'), text('physics')],
    attachments: [
      {
        url: 'programme.pdf',
        mime_type: 'application/pdf',
        title: text('Programme'),
        size_in_bytes: 120_000,
        duration_in_seconds: 3600,
      },
      { url: 'talk.mp3', mime_type: 'audio/mpeg', size_in_bytes: 4_000_000 },
    ],
    _ichei: {
      pinned: true,
      image: {
        width: 1200,
        height: 800,
        alt: text('People in a hall'),
        caption: text('The opening.'),
        sources: [{ url: 'a-600.webp', width: 600, type: 'image/webp' }],
      },
      event: {
        name: text('Conference'),
        startDate: '2026-01-01T09:00:00+08:00',
        endDate: '2090-05-11T17:30:00+08:00',
        previousStartDate: '2025-05-10T09:00:00+08:00',
        scheduleTimezone: 'Asia/Shanghai',
        eventStatus: 'EventRescheduled',
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: {
          name: text('Hall'),
          address: {
            streetAddress: text('Street 1'),
            postalCode: '518000',
            addressLocality: text('Shenzhen'),
            addressRegion: text('Guangdong'),
            addressCountry: text('China'),
          },
          url: 'https://hall.example/',
          geo: { latitude: 22.5, longitude: 114.1 },
        },
        url: 'https://news.example/join',
        offers: {
          url: 'https://news.example/register',
          price: '120',
          priceCurrency: 'EUR',
          availability: 'InStock',
        },
        organizer: { name: text('Institute'), url: 'https://news.example/' },
        performer: [person(text, 'Pat')],
        superEvent: { name: text('Spring'), url: 'https://news.example/spring' },
      },
      people: [person(text, 'Quinn'), { name: text('Rae') }],
    },
  };
}

function onlineItem(text: Text): Partial<JsonFeedItem> {
  return {
    id: 'second',
    url: 'https://news.example/second',
    title: text('Webinar'),
    content_text: text('An hour.\n\nOnline.'),
    date_published: '2024-12-10',
    _ichei: {
      event: {
        name: text('Webinar'),
        startDate: '2097-03-30',
        endDate: '2097-04-02',
        eventStatus: 'EventMovedOnline',
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: { name: text('Room'), address: text('Building 2') },
      },
      people: [person(text, 'Sam')],
    },
  };
}

function person(text: Text, name: string) {
  return {
    id: `https://people.example/${name}`,
    name: text(`${name} Person`),
    givenName: name,
    familyName: 'Person',
    honorificPrefix: text('Dr'),
    jobTitle: [text('Dean'), text('Chair')],
    affiliation: [
      { name: text('University'), url: 'https://university.example/' },
      { name: text('Academy') },
    ],
    image: `https://img.example/${name}.jpg`,
    description: text('Works on light.'),
    description_html: `<p>${text('Works on')} <em>${text('light')}</em>.</p>`,
    url: `https://people.example/${name}`,
    sameAs: [`https://orcid.example/${name}`],
  };
}
