import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../../i18n/direction.js';
import type { FeedItem } from '../../model/item.js';
import { tagsTemplate } from '../../templates/article.js';
import { headingTemplate } from '../../templates/heading.js';
import { pictureTemplate } from '../../templates/image.js';
import { itemDateTemplate } from '../../templates/time.js';
import { externalLinkTemplate, titleLinkTemplate } from '../../templates/title-link.js';
import type { View } from '../../templates/view.js';
import type { RenderedItem } from '../host-rendering.js';
import type { NewsListLayout } from './news-list.element.js';
import type { Opening } from './opening.js';

/** What of an item may be shown beside its title. */
export type ItemField = 'image' | 'date' | 'summary' | 'tags';

/** How items are shown and what activating one does. */
export interface ItemOptions {
  fields: readonly ItemField[];
  layout: NewsListLayout;
  view: View;
  /** Where the title leads. */
  hrefOf: (item: FeedItem) => string | undefined;
  onActivate: (item: FeedItem, event: MouseEvent) => void;
  /** Items without an address can be activated too. */
  opensHere: boolean;
  /** What unfolds under titles; absent where nothing does. */
  unfolding: Opening | undefined;
  /** The host's own rendering of an item; `undefined` leaves it to this one. */
  renderOwn: (item: FeedItem) => RenderedItem;
}

/** The list of the items. */
export function listTemplate(items: readonly FeedItem[], options: ItemOptions): TemplateResult {
  return html`<ul class="list ${options.layout}" part="list" role="list">
    ${items.map((item) => {
      const own = options.renderOwn(item);
      return own === undefined
        ? itemTemplate(item, options)
        : html`<li class="item" part="item">${own}</li>`;
    })}
  </ul>`;
}

function itemTemplate(item: FeedItem, options: ItemOptions): TemplateResult {
  const { layout, view, unfolding } = options;
  const href = options.hrefOf(item);
  const isUnfolded = unfolding?.isUnfolded(item);
  // Unfolded, the article itself says these.
  const fields = options.fields.filter((field) => !isUnfolded || field === 'date');
  const image = fields.includes('image') ? item.image : undefined;
  const heading = titleLinkTemplate(item.title, {
    href,
    target: view.linkTarget,
    onActivate: href || options.opensHere ? (event) => options.onActivate(item, event) : undefined,
    isExpanded: isUnfolded,
  });
  return html`<li
    class="item ${image ? 'with-image' : ''} ${isUnfolded ? 'open' : ''}"
    part=${layout === 'cards' ? 'item card' : 'item'}
    lang=${ifDefined(item.language)}
    dir=${ifDefined(item.language && directionOf(item.language))}
  >
    ${image && pictureTemplate(image, layout === 'cards' ? '(max-width: 40em) 100vw, 30em' : '14em')}
    <div class="text">
      ${
        fields.includes('date') && item.datePublished
          ? html`<p class="date" part="date">
            ${itemDateTemplate(item.datePublished, item, view.localization)}
          </p>`
          : nothing
      }
      ${headingTemplate(view.headingLevel, 'title', heading)}
      ${
        fields.includes('summary') && item.summary
          ? html`<p class="summary" part="summary">${item.summary}</p>`
          : nothing
      }
      ${fields.includes('tags') ? tagsTemplate(item.tags) : nothing}
      ${isUnfolded ? nothing : externalLinkTemplate(item, view)}
    </div>
    ${unfolding?.renderUnfolded(item, view)}
  </li>`;
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
