/** What nobody should write into a feed, and somebody will. */

/** Stands for a number that JSON can say and no computer can hold. */
export const HUGE_NUMBER = '1e400';

/** Values of every type. */
export const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1 + 0.2,
  1e21,
  -1e308,
  HUGE_NUMBER,
  2 ** 53,
  '',
  [],
  {},
  [[]],
  [{}],
  [null],
  ['', null, 0, {}, []],
  { name: {} },
  { name: null, url: [] },
  { url: 'https://news.example/x', name: ['a'] },
  { toString: 'x', valueOf: 1, length: -1 },
  { then: 'x' },
  { length: 3, 0: 'a' },
  Array.from({ length: 60 }, (_, index) => index),
  Array.from({ length: 12 }, (_, index) => ({ name: `Person ${index}`, url: `#${index}` })),
];

/** Letters that are not what they look like, or look like nothing. */
export const LETTERS: readonly string[] = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2067',
  '\u2028',
  '\ud83d',
  '\udc00',
  '\ufeff',
  '\ufffe',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0323\u0302'.repeat(40),
  '"',
  "'",
  '\\',
  '<',
  '&',
  '{{x}}',
  '${x}',
  '\r\n\r\n',
];

/** What is nearly an address. */
const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:null/x',
  'http://[',
  'https://',
  'https://user:pass@news.example/',
  'https://news.example/%ZZ%',
  'https://xn--/',
  '//',
  '#',
  '?',
  'mailto:',
];

/** What is nearly a date, or one at the end of the calendar. */
const DATES: readonly string[] = [
  '2024-02-30',
  '2023-02-29T10:00:00Z',
  '2024-00-00',
  '2024-13-45T99:99:99Z',
  '0000-01-01',
  '0000-01-01T00:00:00+23:59',
  '9999-12-31',
  '9999-12-31T23:59:59-23:59',
  '+275760-09-13T00:00:00Z',
  '2024-12-06T09:00:00+99:00',
  '2024-03-31T02:30',
  '24:00',
  'P1D',
];

const OTHERS: readonly string[] = [
  ...LETTERS,
  ' ',
  'word '.repeat(2000),
  'x'.repeat(30_000),
  '<p>'.repeat(400),
  '<img src=x onerror="window.hacked = true">',
  '<!--',
  '<![CDATA[',
  '<svg><style><!--</style><img src=x>',
  '<table><tr><td><a href="javascript:alert(1)">x',
  '&lt;&amp;&#0;&#x110000;',
  '0',
  '-0',
  '007',
  '9'.repeat(400),
  '0x10',
  'Mars/Phobos',
  'UTC',
  '+08:00',
  'en-u-ca-buddhist-nu-thai',
  'x-private',
  'ar-EG',
  'en_GB',
  'zz',
  'https://schema.org/EventCancelled',
  'EventPostponed',
  'OnlineEventAttendanceMode',
  'text/calendar',
  'second',
];

/** Texts to put in the place of a value; dates and addresses are the more dangerous near their like. */
export function textsFor(value: unknown): readonly string[] {
  if (typeof value !== 'string') return OTHERS;
  if (/^\d{4}-/.test(value)) return DATES;
  return /^https?:|^[\w-]+\.\w+$/.test(value) ? ADDRESSES : [...OTHERS, ...DATES, ...ADDRESSES];
}

/** Names that fields have, or that objects have by nature. */
export const KEYS: readonly string[] = [
  ...['id', 'url', 'title', 'name', 'summary', 'content_html', 'content_text', 'image', 'tags'],
  ...['authors', 'author', 'attachments', 'language', 'items', 'version', '_ichei', 'event'],
  ...['people', 'startDate', 'endDate', 'location', 'address', 'text', 'offers', 'performer'],
  ...['__proto__', 'constructor', 'toString', 'then', 'length', '0', ''],
];
