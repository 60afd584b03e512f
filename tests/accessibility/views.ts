/** The five elements in each of their layouts, and with what opens open. */
import type { JsonFeed } from '../../src/feed/json-feed.js';
import {
  create,
  hover,
  openDetails,
  once,
  parts,
  place,
  publishFeed,
  until,
  type AnyElement,
  type Attributes,
  type Tag,
} from '../elements/harness.js';
import { richFeed } from '../support/rich-feed.js';

/** One look of an element. */
export interface View {
  name: string;
  tag: Tag;
  attributes: Attributes;
  /** What a reader does first. */
  open?: (element: AnyElement) => Promise<void>;
}

const view = (name: string, tag: Tag, attributes: Attributes = {}, open?: View['open']): View => ({
  name,
  tag,
  attributes,
  ...(open && { open }),
});

/** Fills every field, and has in its text what is operated there. */
export function feedOfAll(text?: (words: string) => string): JsonFeed {
  const words = text ?? ((word: string) => word);
  const feed = richFeed(text);
  const [item] = feed.items;
  item!.content_html = `${item!.content_html ?? ''}<details><summary>${words('Notes')}</summary>
    <p>${words('In small print.')}</p></details><pre>${words('let code = 1;')}</pre>
    <iframe src="https://www.youtube.com/embed/abcdefghijk" title="${words('Opening')}"></iframe>
    <table><caption>${words('Rooms')}</caption><tr><th scope="col">${words('Room')}</th></tr>
    <tr><td>${words('One')}</td></tr></table>`;
  return feed;
}

/** In order of the elements. */
export const VIEWS: readonly View[] = [
  view('news as a list', 'news-list'),
  view('news as cards', 'news-list', { layout: 'cards' }),
  view('news as headlines', 'news-list', { layout: 'compact' }),
  view('news with search and tags', 'news-list', { search: true, filter: true, 'page-size': 2 }),
  view('news unfolded', 'news-list', { 'open-in': 'inline' }, openTitle),
  view('cards unfolded', 'news-list', { 'open-in': 'inline', layout: 'cards' }, openTitle),
  view('headlines unfolded', 'news-list', { 'open-in': 'inline', layout: 'compact' }, openTitle),
  view('news in a dialog', 'news-list', { 'open-in': 'dialog' }, openTitle),
  view('an article', 'news-article'),
  view('an event', 'event-card', {}, openDetails),
  view('events by month', 'event-list', { when: 'all' }),
  view('people in columns', 'speaker-gallery'),
  view('people in rows, with search', 'speaker-gallery', { layout: 'list', search: true }),
  view('a biography', 'speaker-gallery', {}, openTitle),
];

/** Shows a view until the test ends, of the feed that fills every field unless told. */
export async function mountView(
  { tag, attributes, open }: View,
  more: Attributes = {},
  parent: Node = document.body,
): Promise<AnyElement> {
  const src = more['src'] ?? (await publishFeed(feedOfAll())).src;
  const element: AnyElement = create(tag, { ...attributes, ...more, src });
  const loaded = once(element, 'ichei-load');
  place(element, parent);
  await loaded;
  await open?.(element);
  return element;
}

/** The controls of an element that can have the focus now, in the order of the document. */
export function focusablesOf(element: AnyElement): HTMLElement[] {
  const root = element.shadowRoot!;
  const within = root.querySelector('dialog') ?? root;
  const found = within.querySelectorAll<HTMLElement>(
    'a[href], button, input, summary, iframe, audio, video, [tabindex="0"]',
  );
  return [...found].filter((one) => one.checkVisibility({ visibilityProperty: true }));
}

async function openTitle(element: AnyElement): Promise<void> {
  await hover(element);
  const title = element.shadowRoot!.querySelector<HTMLElement>('.title-link')!;
  title.focus();
  title.click();
  await until(() => parts(element, 'body').length > 0);
}
