import { MARKUP, type FeedVector } from './feed-vector.js';

/** Addresses in each field that has one. */
export const FEED_ADDRESSES: readonly FeedVector[] = [
  {
    title: 'a script address as url',
    item: { url: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as url with a tab, a line break and capitals',
    item: { url: ' \u0001JaVa\tScr\nipt:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as url in entities',
    item: { url: '&#106;avascript&colon;alert(1)' },
    expected: ['FEED/bodies/&#106;avascript&colon;alert(1)'],
  },
  {
    title: 'a script address as url in a list',
    item: { url: ['javascript:alert(1)'] },
    expected: [],
  },
  {
    title: 'a script address as url of an object',
    item: { url: { toString: 'javascript:alert(1)', href: 'javascript:alert(1)' } },
    expected: [],
  },
  {
    title: 'a data address as url',
    item: { url: 'data:text/html,<script>alert(1)</script>' },
    expected: [],
  },
  {
    title: 'a blob address as url',
    item: { url: 'blob:https://news.example/0b1c' },
    expected: [],
  },
  {
    title: 'a file address as url',
    item: { url: 'file:///etc/passwd' },
    expected: [],
  },
  {
    title: 'an address of an application as url',
    item: { url: 'ms-settings:privacy' },
    expected: [],
  },
  {
    title: 'a subscription as url, where only calendars have such',
    item: { url: 'webcal://news.example/a.ics' },
    expected: [],
  },
  {
    title: 'a user name that looks like a host as url',
    item: { url: 'https://news.example@evil.example/' },
    expected: ['https://evil.example/'],
  },
  {
    title: 'an address without a host as url',
    item: { url: 'https://' },
    expected: [],
  },
  {
    title: 'an address of blanks as url',
    item: { url: ' \t\n ' },
    expected: [],
  },
  {
    title: 'an address with quotes and markup as url',
    item: { url: 'https://news.example/"onclick="alert(1)"><script>alert(1)</script>' },
    expected: [
      'https://news.example/%22onclick=%22alert(1)%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    ],
  },
  {
    title: 'an address relative to nobody as url',
    feed: { home_page_url: 'javascript:alert(1)', feed_url: 'data:,x' },
    item: { url: '//evil.example/x' },
    expected: ['http://evil.example/x'],
  },
  {
    title: 'a script address as url beside an honest one',
    item: { url: 'javascript:alert(1)', external_url: 'https://other.example/a' },
    expected: ['https://other.example/a'],
  },
  {
    title: 'a script address as external_url',
    item: { url: 'https://news.example/a', external_url: 'javascript:alert(1)' },
    expected: ['https://news.example/a'],
  },
  {
    title: 'a data address as external_url',
    item: { external_url: 'data:text/html;base64,PHNjcmlwdD4=' },
    expected: [],
  },
  {
    title: 'a letter as external_url',
    item: {
      url: 'https://news.example/a',
      external_url: 'mailto:a@mail.example?subject=<script>$&',
    },
    expected: ['https://news.example/a', 'mailto:a@mail.example?subject=%3Cscript%3E$&'],
  },
  {
    title: 'a host in other letters as external_url',
    item: { url: 'https://news.example/a', external_url: 'https://nеws.example/' },
    expected: ['https://news.example/a', 'https://xn--nws-rdd.example/'],
  },
  {
    title: 'a host with a mark over the direction as external_url',
    item: { url: 'https://news.example/a', external_url: 'https://evil.example/\u202egnp.exe' },
    expected: ['https://evil.example/%E2%80%AEgnp.exe', 'https://news.example/a'],
  },
  {
    title: 'a script address as image',
    item: { image: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a drawing in a data address as image',
    item: { image: 'data:image/svg+xml,<svg onload=alert(1)>' },
    expected: [],
  },
  {
    title: 'a blob address as image',
    item: { image: 'blob:null/1' },
    expected: [],
  },
  {
    title: 'an address that ends its attribute as image',
    item: { image: 'https://img.example/x.png" onerror="alert(1)' },
    expected: ['https://img.example/x.png%22%20onerror=%22alert(1)'],
  },
  {
    title: 'a script address as image beside an honest banner',
    item: { image: 'javascript:alert(1)', banner_image: 'https://img.example/b.png' },
    expected: ['https://img.example/b.png'],
  },
  {
    title: 'a script address as banner_image',
    item: { banner_image: 'vbscript:x' },
    expected: [],
  },
  {
    title: 'a letter as image',
    item: { image: 'mailto:a@mail.example' },
    expected: [],
  },
  {
    title: 'a script address as a source of the image',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: {
        sources: [
          { url: 'javascript:alert(1)', width: 100 },
          'data:image/png,x',
          { url: 'https://img.example/b.png', width: 200, type: '"><script>' },
        ],
      },
    },
    expected: ['https://img.example/a.png', 'https://img.example/b.png'],
  },
  {
    title: 'a source of the image with blanks and commas',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: {
        sources: [{ url: 'https://img.example/b.png 1x, https://evil.example/c.png', width: 100 }],
      },
    },
    expected: [
      'https://img.example/a.png',
      'https://img.example/b.png%201x,%20https://evil.example/c.png',
    ],
  },
  {
    title: 'a source of the image with a width that is none',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: {
        sources: [
          { url: 'https://img.example/b.png', width: '1w, https://evil.example/c.png 2' },
          { url: 'https://img.example/c.png', width: -1 },
        ],
      },
    },
    expected: ['https://img.example/a.png'],
  },
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
