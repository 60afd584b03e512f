import { MARKUP, type FeedVector } from './feed-vector.js';

/** Text in each field that has some: it is shown as it stands. */
export const FEED_TEXTS: readonly FeedVector[] = [
  {
    title: 'markup as a title',
    item: { title: `Honest title ${MARKUP}` },
    expected: [],
  },
  {
    title: 'entities as a title',
    item: { title: 'Honest title &lt;script&gt;alert(1)&lt;/script&gt;' },
    expected: [],
  },
  {
    title: 'a template of Lit as a title',
    item: { title: 'Honest title ${alert(1)} {{alert(1)}} <!--?lit$1$--> ?lit$123$' },
    expected: [],
  },
  {
    title: 'a title of an object',
    item: {
      title: { strings: ['<img src=x onerror=alert(1)>'], raw: ['x'], _$litType$: 1, values: [] },
    },
    expected: [],
  },
  {
    title: 'a title of a list',
    item: { title: ['<script>alert(1)</script>'] },
    expected: [],
  },
  {
    title: 'a title with a mark over the direction',
    item: { title: 'Honest title \u202egnp.exe\u2066 \u2067' },
    expected: [],
  },
  {
    title: 'a title of control characters',
    item: { title: 'Honest title \u0000\u0007\u001b[31m\u0085\r\nSet-Cookie: a=b' },
    expected: [],
  },
  {
    title: 'a title of a thousand marks',
    item: { title: 'Honest title ' + 'a' + '\u0301'.repeat(1000) },
    expected: [],
  },
  {
    title: 'a title with half a character',
    item: { title: 'Honest title \ud800 \udc00' },
    expected: [],
  },
  {
    title: 'markup as a title of its own text',
    item: {
      title: undefined,
      summary: undefined,
      content_html:
        '<p title="><script>alert(1)</script>">Honest title &lt;script&gt;alert(1)&lt;/script&gt;</p>',
    },
    expected: [],
  },
  {
    title: 'markup as an alternative text that names the item',
    item: {
      title: undefined,
      summary: undefined,
      content_html: '<img src="https://img.example/a.png" alt="Honest title &lt;script&gt;">',
    },
    expected: ['https://img.example/a.png'],
  },
  {
    title: 'markup as a summary',
    item: { summary: MARKUP },
    expected: [],
  },
  {
    title: 'a summary of lines and markup',
    item: { summary: `a\n\n\n${MARKUP}\r\n\u2028b` },
    expected: [],
  },
  {
    title: 'markup as plain content',
    item: { content_text: `${MARKUP}\n\n</div></template><style>*{display:none}</style>` },
    expected: [],
  },
  {
    title: 'plain content that is entities',
    item: { content_text: '&lt;script&gt;alert(1)&lt;/script&gt;' },
    expected: [],
  },
  {
    title: 'plain content with addresses',
    item: { content_text: 'javascript:alert(1) https://evil.example/ <https://evil.example/>' },
    expected: [],
  },
  {
    title: 'content that is an object',
    item: { content_html: { toString: 'x', innerHTML: MARKUP }, content_text: [MARKUP] },
    expected: [],
  },
  {
    title: 'content that is a list',
    item: { content_html: [MARKUP] },
    expected: [],
  },
  {
    title: 'markup as tags',
    item: {
      tags: [MARKUP, 'javascript:alert(1)', '"><script>', '\u202e', 1, null, { name: MARKUP }],
    },
    expected: [],
  },
  {
    title: 'tags of names that objects have',
    item: { tags: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'] },
    expected: [],
  },
  {
    title: 'tags by the thousand',
    item: { tags: Array.from({ length: 300 }, (_, i) => `<b>${i}`) },
    expected: [],
  },
  {
    title: 'markup as authors',
    item: { authors: [{ name: MARKUP }, MARKUP, [MARKUP], 1, null] },
    expected: [],
  },
  {
    title: 'an author with a mark over the direction',
    item: { authors: [{ name: '\u202eAuthor', url: 'https://news.example/\u202e' }] },
    expected: ['https://news.example/%E2%80%AE'],
  },
  {
    title: 'markup as an alternative text and a caption',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: { alt: `"${MARKUP}`, caption: MARKUP, width: '"><script>', height: 1e308 },
    },
    expected: ['https://img.example/a.png'],
  },
  {
    title: 'markup as a title and kind of an attachment',
    item: {
      attachments: [
        {
          url: 'https://files.example/a',
          title: MARKUP,
          mime_type: MARKUP,
          size_in_bytes: MARKUP,
          duration_in_seconds: MARKUP,
        },
      ],
    },
    expected: ['https://files.example/a'],
  },
  {
    title: 'an attachment of impossible sizes',
    item: {
      attachments: [
        { url: 'https://files.example/a', size_in_bytes: 1e308, duration_in_seconds: 1e21 },
        { url: 'https://files.example/b', size_in_bytes: -1, duration_in_seconds: '1e3' },
        { url: 'https://files.example/c', size_in_bytes: { valueOf: 1 }, duration_in_seconds: [1] },
      ],
    },
    expected: ['https://files.example/a', 'https://files.example/b', 'https://files.example/c'],
  },
  {
    title: 'a kind of attachment with a mark over the direction',
    item: { attachments: [{ url: 'https://files.example/a', mime_type: '\u202efdp/x' }] },
    expected: ['https://files.example/a'],
  },
  {
    title: 'markup as the title of the feed',
    feed: { title: MARKUP, description: MARKUP, user_comment: MARKUP },
    expected: [],
  },
  {
    title: 'markup as the name of an event',
    event: { name: `Honest event ${MARKUP}` },
    expected: [],
  },
  {
    title: 'a name of an event that adds lines to a calendar',
    event: { name: 'Honest event\r\nATTACH:javascript:alert(1)\nBEGIN:VALARM\u2028X:y\u0085Z:y' },
    expected: [],
  },
  {
    title: 'a summary and an address that add lines to a calendar',
    item: {
      id: 'x\r\nATTENDEE:mailto:a@mail.example',
      summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      url: 'https://news.example/a\r\nATTACH:x',
    },
    expected: ['https://news.example/aATTACH:x'],
  },
  {
    title: 'a name of an event that is a path',
    event: { name: '../../Honest event\\x:*?"<>|\u0000\u202e.exe' },
    expected: [],
  },
  {
    title: 'a name of an event that adds to a link',
    event: { name: 'Honest event&rru=x&action=y#"><script>', location: 'a&details=b#c%00' },
    expected: [],
  },
  {
    title: 'markup as the place',
    event: {
      location: {
        name: MARKUP,
        address: { streetAddress: MARKUP, addressLocality: MARKUP, addressCountry: [MARKUP] },
      },
    },
    expected: [],
  },
  {
    title: 'a place that is only markup',
    event: { location: MARKUP },
    expected: [],
  },
  {
    title: 'markup as price and organiser',
    event: {
      offers: { price: MARKUP, priceCurrency: MARKUP, availability: MARKUP },
      organizer: MARKUP,
      superEvent: MARKUP,
    },
    expected: [],
  },
  {
    title: 'markup as the name and offices of a person',
    person: {
      name: `Honest person ${MARKUP}`,
      givenName: MARKUP,
      familyName: MARKUP,
      honorificPrefix: MARKUP,
      jobTitle: [MARKUP, { name: MARKUP }],
      affiliation: [MARKUP, { name: MARKUP }],
    },
    expected: [],
  },
  {
    title: 'a person whose name is an object',
    person: { name: { first: MARKUP } },
    expected: ['https://news.example/'],
  },
  {
    title: 'a person with marks over the direction',
    person: {
      name: 'Honest person \u202enosrep',
      honorificPrefix: '\u2067Dr.',
      jobTitle: '\u202eoffice',
    },
    expected: [],
  },
  {
    title: 'markup as a biography in plain text',
    person: { description: MARKUP },
    expected: [],
  },
  {
    title: 'a biography that is an object',
    person: { description_html: { html: MARKUP }, description: [MARKUP] },
    expected: [],
  },
];
