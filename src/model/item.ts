import { isJsonObject, own } from '../feed/parse.js';
import { fileNameOf, nameOfUrl } from '../url/allowed-url.js';
import type { DateTime } from './date-time.js';
import { defined } from './defined.js';
import { normalizeEvent, type EventDetails } from './event.js';
import { FieldReader, type ReadContext } from './field-reader.js';
import { normalizePeople, type Person } from './person.js';
import { alternativeText, firstWords, hasMedia, textOfHtml } from './plain-text.js';

/** Who wrote an item. */
export interface Author {
  name?: string;
  url?: string;
  avatar?: string;
}

/** A file that belongs to an item. */
export interface Attachment {
  url: string;
  mimeType?: string;
  title?: string;
  sizeInBytes?: number;
  durationInSeconds?: number;
}

/** An item's picture. */
export interface ItemImage {
  url: string;
  /** Pixels. */
  width?: number;
  height?: number;
  /** Empty for a picture that only decorates. */
  alt: string;
  caption?: string;
  sources: { url: string; width?: number; type?: string }[];
}

/** One item of a feed, as elements show it: typed, addresses absolute and checked. */
export interface FeedItem {
  id: string;
  /** Never empty: an item without title is named by its first words or its picture. */
  title: string;
  url?: string;
  externalUrl?: string;
  /** Plain text. */
  summary?: string;
  /** Unsanitised HTML; render it through the sanitiser only. */
  contentHtml?: string;
  contentText?: string;
  /** BCP 47 tag, the feed's where the item names none. */
  language?: string;
  image?: ItemImage;
  datePublished?: DateTime;
  dateModified?: DateTime;
  /** The feed's where the item names none. */
  authors: Author[];
  tags: string[];
  attachments: Attachment[];
  event?: EventDetails;
  people: Person[];
  pinned: boolean;
  /** What addresses inside `contentHtml` are resolved against. */
  contentBase?: string;
  /** The feed it comes from, of several. */
  feed: ItemFeed;
}

/** Where an item comes from. */
export interface ItemFeed {
  homePageUrl?: string;
  /** Address of the feed. */
  url?: string;
}

/** What an item takes from its feed. */
export interface ItemDefaults {
  authors: Author[];
  language: string | undefined;
  /** The feed's home page, else its address. */
  contentBase: string | undefined;
  feed: ItemFeed;
}

/**
 * Reads one item of a feed.
 *
 * @param path where it stands, such as `items[3]`
 * @returns `undefined` for what is no item, or one with neither title, content, summary nor picture
 */
export function normalizeItem(
  value: unknown,
  path: string,
  defaults: ItemDefaults,
  context: ReadContext,
): FeedItem | undefined {
  if (!isJsonObject(value)) return drop(context, path, 'is no object');
  const reader = new FieldReader(value, path, context);
  const extension = reader.child('_ichei');
  const summary = reader.text('summary');
  const contentHtml = reader.html('content_html');
  const contentText = reader.rawText('content_text');
  const image = normalizeImage(reader, extension);
  const url = reader.url('url');
  const externalUrl = reader.url('external_url');
  const title =
    reader.textOrDigits('title') ??
    firstWords(summary ?? '') ??
    firstWords(contentText ?? '') ??
    nameFromHtml(own(value, 'content_html'), image, url ?? externalUrl ?? context.base);
  if (!title) return drop(context, path, 'has no title, content, summary or picture');

  const id = reader.textOrDigits('id') ?? url ?? externalUrl ?? `${path}:${title}`;
  const authors = normalizeAuthors(reader);
  const event = extension?.child('event');
  const language = normalizeLanguage(reader) ?? defaults.language;
  const about = { language, contentBase: defaults.contentBase };
  return defined<FeedItem>({
    id,
    title,
    url,
    externalUrl,
    summary,
    contentHtml,
    contentText,
    language,
    image,
    datePublished: reader.dateTime('date_published'),
    dateModified: reader.dateTime('date_modified'),
    authors: authors.length ? authors : defaults.authors,
    tags: reader.texts('tags'),
    attachments: reader.children('attachments').flatMap((one) => normalizeAttachment(one) ?? []),
    event: event && normalizeEvent(event, title, about),
    people: extension ? normalizePeople(extension, 'people', about) : [],
    pinned: extension?.flag('pinned') ?? false,
    contentBase: url?.startsWith('http') ? url : defaults.contentBase,
    feed: defaults.feed,
  });
}

/** Authors by the field of JSON Feed 1.1, else by that of 1.0; text counts as a name. */
export function normalizeAuthors(reader: FieldReader): Author[] {
  const authors = readAuthors(reader, 'authors');
  return authors.length ? authors : readAuthors(reader, 'author');
}

function readAuthors(reader: FieldReader, key: string): Author[] {
  return reader.children(key, 'name').flatMap((author) => {
    const name = author.text('name');
    const url = author.url('url');
    if (!name && !url) return author.lacks('name') ?? [];
    return defined<Author>({ name, url, avatar: author.url('avatar', 'media') });
  });
}

/** A valid BCP 47 tag in canonical form; `_` counts as `-`. */
export function normalizeLanguage(reader: FieldReader): string | undefined {
  const tag = reader.text('language');
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return reader.complain('language', 'is no language tag (BCP 47)');
  }
}

/**
 * Names an item by the first words of its HTML, which may be too large to be rendered, else by its
 * picture, else, where there is something else to see, by the host it comes from.
 */
function nameFromHtml(value: unknown, image?: ItemImage, url?: string): string | undefined {
  const html = typeof value === 'string' ? value : '';
  const words = firstWords(textOfHtml(html)) ?? (image?.alt || firstWords(alternativeText(html)));
  if (words) return words;
  if (image) return fileNameOf(image.url);
  return url && hasMedia(html) ? nameOfUrl(url) : undefined;
}

function normalizeImage(reader: FieldReader, extension?: FieldReader): ItemImage | undefined {
  const url = reader.url('image', 'media') ?? reader.url('banner_image', 'media');
  if (!url) return undefined;
  const about = extension?.child('image');
  const sources = about?.children('sources', 'url') ?? [];
  return defined<ItemImage>({
    url,
    width: about?.number('width'),
    height: about?.number('height'),
    alt: about?.text('alt') ?? '',
    caption: about?.text('caption'),
    sources: sources.flatMap((source) => {
      const address = source.url('url', 'media');
      if (!address) return [];
      const fields = { url: address, width: source.number('width'), type: source.text('type') };
      return [defined<ItemImage['sources'][number]>(fields)];
    }),
  });
}

function normalizeAttachment(reader: FieldReader): Attachment | undefined {
  const url = reader.url('url');
  if (!url) return reader.lacks('url');
  return defined<Attachment>({
    url,
    mimeType: reader.text('mime_type'),
    title: reader.text('title'),
    sizeInBytes: reader.number('size_in_bytes'),
    durationInSeconds: reader.number('duration_in_seconds'),
  });
}

function drop(context: ReadContext, path: string, complaint: string): undefined {
  context.report({ path, message: `${complaint}; dropped` });
  return undefined;
}
