import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { ASKED, type Fault } from './fault.js';

const DEEP = 10_000;
/** A character that no feed has, for what JSON cannot say. */
const MARK = '\ue000';

const refused = (code: 'parse' | 'format', title: string, text: string): Fault => ({
  title,
  body: () => text,
  code,
  requests: ASKED.once,
});

const shown = (title: string, fault: Omit<Fault, 'title' | 'requests'>): Fault => ({
  title,
  requests: ASKED.once,
  ...fault,
});

/** Something arrives, whole and in time, and it is odd. */
export const BODY_FAULTS: readonly Fault[] = [
  { ...refused('parse', 'an HTML page', ''), answer: { fault: 'html' } },
  refused('parse', 'an empty body', ''),
  refused('parse', 'a body of blanks', ' \r\n\t'),
  refused('parse', 'cut JSON', '{"version": "https://jsonfeed.org/version/1.1",'),
  refused('parse', 'JSON cut 10,000 levels deep', '{"items": '.repeat(DEEP)),
  ...['1', '"x"', 'null', 'true', '[]', '{}', '{"posts": []}'].map((text) =>
    refused('format', `the JSON ${text}`, text),
  ),
  refused('format', 'a list 10,000 levels deep', nested('[', ']')),
  ...['text/html', 'image/png', 'application/octet-stream'].map((type) =>
    shown(`a feed called ${type}`, { type, headers: { 'x-content-type-options': 'nosniff' } }),
  ),
  shown('a byte order mark', { body: (feed) => `\ufeff${JSON.stringify(feed)}` }),
  shown('fields 10,000 levels deep', { body: withDeepFields }),
  shown('HTML 10,000 levels deep', { body: withDeepHtml }),
  shown('halves of surrogate pairs', { body: (feed) => inTexts(feed, '\udc00', '\ud83d') }),
  shown('bytes that are no UTF-8', { body: (feed) => withBadBytes(inTexts(feed, MARK, MARK)) }),
  shown('each id twice', { body: withTwins }),
];

function nested(open: string, close: string, inside = ''): string {
  return open.repeat(DEEP) + inside + close.repeat(DEEP);
}

const FIELDS = `id url title summary content_html content_text language image date_published authors
  tags attachments _ichei`.split(/\s+/);

/** Another item of nothing else, and something nobody knows in the feed and in its items. */
function withDeepFields(feed: JsonFeed): string {
  const broken = Object.fromEntries(FIELDS.map((name) => [name, MARK]));
  const items = feed.items.map((item) => ({ ...item, unknown: MARK }));
  const text = JSON.stringify({ ...feed, unknown: MARK, authors: MARK, items: [broken, ...items] });
  const deep = [nested('[', ']', '1'), nested('{"title":', '}', '1')];
  return text.split(`"${MARK}"`).reduce((start, end, index) => start + deep[index % 2]! + end);
}

function withDeepHtml(feed: JsonFeed): JsonFeed {
  const content_html = nested('<div>', '</div>', 'Deep.');
  return { ...feed, items: feed.items.map((item) => ({ ...item, content_html })) };
}

const TEXTS = new Set(['title', 'name', 'summary', 'content_text']);

function inTexts(feed: JsonFeed, before: string, after: string): JsonFeed {
  const text = JSON.stringify(feed, (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? before + value + after : value,
  );
  return JSON.parse(text) as JsonFeed;
}

/** The UTF-8 of half a surrogate pair, a byte that UTF-8 has not, and a character cut short. */
const BAD_BYTES = [0xed, 0xa0, 0x80, 0xff, 0xe5];

function withBadBytes(feed: JsonFeed): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = JSON.stringify(feed).split(MARK);
  const bytes = pieces.flatMap((piece) => [...BAD_BYTES, ...encoder.encode(piece)]);
  return Uint8Array.from(bytes.slice(BAD_BYTES.length));
}

function withTwins({ items, ...feed }: JsonFeed): JsonFeed {
  return { ...feed, items: [...items, ...items.map((item) => ({ ...item, title: 'Twin' }))] };
}
