import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { UnrollingController } from '../../controllers/unrolling.js';
import { directionOf, isCommon } from '../../i18n/direction.js';
import { formatDateTime } from '../../i18n/format-date.js';
import type { DateTime } from '../../model/date-time.js';
import type { FeedItem } from '../../model/item.js';
import { absent, flatHtml } from '../../templates/flat-html.js';
import { headingTemplate } from '../../templates/heading.js';
import { pictureListener, pictureTemplate } from '../../templates/image.js';
import { isOtherLanguage } from '../../templates/own-words.js';
import { rows } from '../../templates/rows.js';
import { staticElement } from '../../templates/static-element.js';
import { tagsTemplate } from '../../templates/tags.js';
import { externalLinkTemplate, titleLinkTemplate } from '../../templates/title-link.js';
import { unroll } from '../../templates/unroll.js';
import type { View } from '../../templates/view.js';
import type { RenderedItem } from '../host-rendering.js';
import type { NewsListLayout } from './news-list.element.js';
import type { Opening } from './opening.js';

/** What of an item may be shown beside its title. */
export type ItemField = 'image' | 'date' | 'summary' | 'tags';

/** How items are shown. */
export interface ItemOptions {
  fields: readonly ItemField[];
  layout: NewsListLayout;
  view: View;
  /** What makes two items the same one, whatever they say. */
  keyOf: (item: FeedItem) => unknown;
  /** Where the title leads. */
  hrefOf: (item: FeedItem) => string | undefined;
  /** Items without an address can be activated too. */
  opensHere: boolean;
  /** Items unfold under their titles. */
  unfolds: boolean;
  /** What unfolded; absent before anything did. */
  opening: Opening | undefined;
  unrolling: UnrollingController;
  /** The host's own rendering of an item; `undefined` leaves it to this one. */
  renderOwn: (item: FeedItem) => RenderedItem;
}

/** Items a block: enough for a browser to skip what is far away at little cost. */
const BLOCK = 20;
/** Cards a block: whole rows of one to six columns. */
const BLOCK_OF_CARDS = 60;

/**
 * The list of the items, in blocks that the browser lays out and paints only when they are near. To readers
 * by ear it is one list.
 */
export function listTemplate(items: readonly FeedItem[], options: ItemOptions): TemplateResult {
  const { layout, keyOf } = options;
  const row = (item: FeedItem) => rowTemplate(item, options);
  const blockTemplate = (block: readonly FeedItem[]) =>
    html`<li role="none"><ul class="block" role="none">${rows(block, keyOf, row)}</ul></li>`;
  return html`<ul
    class="list ${layout}"
    part="list"
    role="list"
    @error=${pictureListener}
  >
    ${unroll(blocksOf(items, layout), blockTemplate, options.unrolling)}
  </ul>`;
}

function blocksOf(items: readonly FeedItem[], layout: NewsListLayout): FeedItem[][] {
  const size = layout === 'cards' ? BLOCK_OF_CARDS : BLOCK;
  // A leading card with a picture takes the place of two.
  const first = layout === 'cards' && items[0]?.image ? size - 1 : size;
  const blocks = [items.slice(0, first)];
  for (let start = first; start < items.length; start += size) {
    blocks.push(items.slice(start, start + size));
  }
  return blocks;
}

function rowTemplate(item: FeedItem, options: ItemOptions): TemplateResult {
  const own = options.renderOwn(item);
  return own === undefined
    ? itemTemplate(item, options)
    : html`<li data-entry class="item" part="item" role="listitem">${own}</li>`;
}

function itemTemplate(item: FeedItem, options: ItemOptions): TemplateResult {
  const { layout, view, opening } = options;
  const href = options.hrefOf(item);
  const isUnfolded = options.unfolds ? (opening?.isUnfolded(item) ?? false) : undefined;
  // Unfolded, the article itself says the others.
  const fields = isUnfolded ? options.fields.filter(isDate) : options.fields;
  const image = fields.includes('image') ? item.image : undefined;
  const heading = titleLinkTemplate(item.title, {
    href,
    target: view.linkTarget,
    onActivate: href || options.opensHere ? 'bubbling' : undefined,
    isExpanded: isUnfolded,
  });
  // What unfolds comes and goes, and the focus stays.
  const contentHtml = options.unfolds ? html : flatHtml;
  const content = contentHtml`${image ? pictureTemplate(image, layout === 'cards' ? '(max-width: 40em) 100vw, 30em' : '14em') : absent}
    <div class="text">
      ${
        fields.includes('date') && item.datePublished
          ? dateTemplate(item.datePublished, item, view)
          : absent
      }
      ${headingTemplate(view.headingLevel, 'title', heading)}
      ${
        fields.includes('summary') && item.summary
          ? html`<p class="summary" part="summary" .textContent=${item.summary}></p>`
          : absent
      }
      ${fields.includes('tags') ? tagsTemplate(item.tags) : absent}
      ${isUnfolded ? absent : externalLinkTemplate(item, view)}
    </div>
    ${isUnfolded ? opening?.renderUnfolded(item, view) : absent}`;
  const part = layout === 'cards' ? 'item card' : 'item';
  const classes = image ? 'item with-image' : 'item';
  const { language } = item;
  // Of a feed only what our own list has may be in a start tag.
  if (!options.unfolds && (!language || isCommon(language))) {
    const own = language ? ` lang="${language}" dir="${directionOf(language)}"` : '';
    return staticElement(
      `li data-entry role="listitem" class="${classes}" part="${part}"${own}`,
      content,
    );
  }
  return html`<li
    data-entry
    role="listitem"
    class=${isUnfolded ? `${classes} open` : classes}
    part=${part}
    lang=${ifDefined(language)}
    dir=${ifDefined(language && directionOf(language))}
  >
    ${content}
  </li>`;
}

const isDate = (field: ItemField) => field === 'date';

/** In one template each, since long lists have many. */
function dateTemplate(
  date: DateTime,
  { language }: FeedItem,
  { localization }: View,
): TemplateResult {
  const { lang, dir } = localization;
  const { text, iso } = formatDateTime(date, lang);
  return isOtherLanguage(language, localization)
    ? html`<p class="date" part="date" lang=${lang} dir=${dir}><time datetime=${iso}>${text}</time></p>`
    : html`<p class="date" part="date"><time datetime=${iso} .textContent=${text}></time></p>`;
}

/** The shape of an item that is still loading. */
export function boneTemplate(layout: NewsListLayout): TemplateResult {
  const picture = layout === 'compact' ? nothing : html`<div class="bone picture"></div>`;
  return html`<div class="item bone-item ${layout} ${layout === 'compact' ? '' : 'with-image'}">
    ${picture}
    <div class="text">
      <div class="bone line short"></div>
      <div class="bone line"></div>
      ${layout === 'compact' ? nothing : html`<div class="bone line"></div>`}
    </div>
  </div>`;
}
