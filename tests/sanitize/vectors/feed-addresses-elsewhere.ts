import { MARKUP, type FeedVector } from './feed-vector.js';

/** Addresses of files, authors, the feed itself, events and people. */
export const FEED_ADDRESSES_ELSEWHERE: readonly FeedVector[] = [
  {
    title: 'a script address as an attachment',
    item: { attachments: [{ url: 'javascript:alert(1)', mime_type: 'text/html', title: 'x' }] },
    expected: [],
  },
  {
    title: 'a script address as an attachment that is only text',
    item: { attachments: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as a calendar file',
    item: {
      attachments: [
        { url: 'javascript:alert(1)', mime_type: 'text/calendar' },
        { url: 'data:text/calendar,x', mime_type: 'text/calendar' },
      ],
    },
    expected: [],
  },
  {
    title: 'a calendar file of another kind than it says',
    item: {
      attachments: [
        {
          url: 'https://files.example/x.html',
          mime_type: 'text/calendar"><script>alert(1)</script>',
        },
      ],
    },
    expected: ['https://files.example/x.html'],
  },
  {
    title: 'an attachment that is a program',
    item: {
      attachments: [
        { url: 'https://files.example/%22%3E%3Cscript%3E.exe', title: '\u202egpj.exe' },
      ],
    },
    expected: ['https://files.example/%22%3E%3Cscript%3E.exe'],
  },
  {
    title: 'an attachment whose name cannot be decoded',
    item: { attachments: [{ url: 'https://files.example/%E0%A4%A' }] },
    expected: ['https://files.example/%E0%A4%A'],
  },
  {
    title: 'a script address as an author',
    item: {
      authors: [{ name: 'Author', url: 'javascript:alert(1)', avatar: 'javascript:alert(1)' }],
    },
    expected: [],
  },
  {
    title: 'an author who is nothing but a script address',
    item: { authors: [{ url: 'javascript:alert(1)' }, { avatar: 'https://img.example/a.png' }] },
    expected: [],
  },
  {
    title: 'a script address as an author of the feed',
    feed: {
      authors: [{ name: 'Author', url: 'java\nscript:alert(1)' }],
      author: { name: 'Author', url: 'javascript:alert(1)' },
    },
    expected: [],
  },
  {
    title: 'a script address as the home page',
    feed: { home_page_url: 'javascript:alert(1)' },
    item: { content_html: '<a href="x">a</a><a href="/x">b</a>' },
    expected: ['FEED/bodies/x', 'FEED/x'],
  },
  {
    title: 'a script address as the feed’s own',
    feed: { feed_url: 'javascript:alert(1)', home_page_url: undefined },
    item: { url: 'x', content_html: '<a href="x">a</a>' },
    expected: ['FEED/bodies/x'],
  },
  {
    title: 'a letter as what addresses are relative to',
    item: {
      url: 'mailto:a@mail.example',
      content_html: '<a href="x">a</a><a href="#x">b</a><p id=x>c</p>',
    },
    expected: ['https://news.example/#x', 'https://news.example/x', 'mailto:a@mail.example'],
  },
  {
    title: 'a script address as the next page',
    feed: { next_url: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a next page elsewhere',
    feed: { next_url: 'https://evil.example/feed.json' },
    expected: [],
  },
  {
    title: 'a script address as the calendar',
    feed: { _ichei: { calendar_url: 'javascript:alert(1)', about: 'javascript:alert(1)' } },
    expected: [],
  },
  {
    title: 'a data address as the calendar',
    feed: { _ichei: { calendar_url: 'data:text/calendar,x' } },
    expected: [],
  },
  {
    title: 'a subscription as the calendar',
    feed: { _ichei: { calendar_url: 'webcal://cal.example/a.ics' } },
    expected: ['webcal://cal.example/a.ics'],
  },
  {
    title: 'script addresses as icons and hubs',
    feed: {
      icon: 'javascript:alert(1)',
      favicon: 'https://evil.example/i.png',
      hubs: [{ type: 'x', url: 'https://evil.example/' }],
      user_comment: MARKUP,
    },
    expected: [],
  },
  {
    title: 'a script address as the event’s own',
    event: { url: 'javascript:alert(1)', eventAttendanceMode: 'OnlineEventAttendanceMode' },
    expected: [],
  },
  {
    title: 'a script address as the registration',
    event: { offers: { url: 'javascript:alert(1)' } },
    expected: [],
  },
  {
    title: 'a script address as the first of two registrations',
    event: { offers: [{ url: 'javascript:alert(1)' }, { url: 'https://evil.example/' }] },
    expected: [],
  },
  {
    title: 'a registration that is only text',
    event: { offers: 'data:text/html,x' },
    expected: [],
  },
  {
    title: 'a script address as the place',
    event: { location: { name: 'Place', url: 'javascript:alert(1)' } },
    expected: [],
  },
  {
    title: 'a script address as the organiser and the greater event',
    event: {
      organizer: { name: 'x', url: 'javascript:alert(1)' },
      superEvent: { name: 'y', url: 'javascript:alert(1)' },
    },
    expected: [],
  },
  {
    title: 'a script address as a person’s page',
    person: { url: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as a person’s page with a biography',
    person: { url: 'javascript:alert(1)', description: 'x' },
    expected: [],
  },
  {
    title: 'a script address as a person’s other pages',
    person: {
      description: 'x',
      sameAs: [
        'javascript:alert(1)',
        'java\tscript:alert(1)',
        'data:,x',
        'https://social.example/@a',
        ['javascript:alert(1)'],
        { url: 'javascript:alert(1)' },
      ],
    },
    expected: ['https://social.example/@a'],
  },
  {
    title: 'a script address as a person’s other page that is only text',
    person: { description: 'x', sameAs: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as a photo',
    person: { image: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a photo that ends its attribute',
    person: { image: "https://img.example/p.png' onerror='alert(1)" },
    expected: ["https://img.example/p.png'%20onerror='alert(1)"],
  },
  {
    title: 'a photo as an object',
    person: { image: { url: 'javascript:alert(1)', contentUrl: 'https://evil.example/x' } },
    expected: [],
  },
  {
    title: 'a script address as an affiliation and as performer',
    person: { affiliation: [{ name: 'x', url: 'javascript:alert(1)' }] },
    event: {
      performer: [
        {
          name: 'Performer',
          url: 'javascript:alert(1)',
          image: 'data:,x',
          sameAs: ['javascript:alert(1)'],
        },
      ],
    },
    expected: [],
  },
];
