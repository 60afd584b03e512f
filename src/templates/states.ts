import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Localization } from '../i18n/messages.js';
import type { Feed } from '../model/feed.js';
import { nameOfUrl } from '../url/allowed-url.js';
import { messageAround } from './message.js';
import { relOf, type View } from './view.js';

/** What an element shows besides its entries, and how it gets them. */
export interface StateParts {
  view: View;
  feed: Feed | undefined;
  /** What to say when there is nothing. */
  emptyText: string;
  /** Why what is shown may not be the latest, where readers are told. */
  staleText: string | undefined;
  /** The one item that was asked for is not in the feed. */
  isMissing: boolean;
  /** Whether there are entries, or the reader narrowed them away. */
  hasEntries: boolean;
  renderEntries: () => TemplateResult;
  /** The offer of what came since. */
  waiting: TemplateResult | undefined;
  /** How many shapes stand for what is loading; none where the host page has a fallback. */
  bones: number;
  renderBone: () => TemplateResult;
  onRetry: () => void;
  onSlotChange: () => void;
}

/** The content of an element by its state: entries, fallback, skeleton, or a line that says why. */
export function stateTemplate(
  status: 'idle' | 'loading' | 'loaded' | 'stale' | 'empty' | 'error',
  parts: StateParts,
): TemplateResult {
  const { view, feed, emptyText, staleText, waiting, onRetry } = parts;
  const { localization } = view;
  switch (status) {
    // One template for both: what is shown stays when it turns stale.
    case 'loaded':
    case 'stale':
      return html`<div class="content">
        ${waiting} ${parts.hasEntries ? parts.renderEntries() : emptyTemplate(feed, emptyText, view)}
        ${staleText ? staleTemplate(staleText, onRetry, localization) : nothing}
      </div>`;
    case 'empty':
      return html`<div class="content">${emptyTemplate(feed, emptyText, view)}</div>`;
    case 'error':
      return html`<slot @slotchange=${parts.onSlotChange}></slot>
        <div class="content">${errorTemplate(localization, parts.isMissing, onRetry)}</div>`;
    default:
      return html`<slot @slotchange=${parts.onSlotChange}></slot>${skeletonTemplate(parts)}`;
  }
}

function skeletonTemplate({ bones, renderBone }: StateParts) {
  if (!bones) return nothing;
  return html`<div class="content skeleton" part="skeleton" aria-hidden="true">
    ${Array.from({ length: bones }, renderBone)}
  </div>`;
}

/** Nothing to show: one calm sentence and a way to the source. */
function emptyTemplate(
  feed: Feed | undefined,
  text: string,
  { localization, linkTarget }: View,
): TemplateResult {
  const url = feed?.homePageUrl;
  const source = feed?.title ?? nameOfUrl(url ?? '');
  return html`<slot name="empty">
    <p class="status" part="status">
      ${text}
      ${
        url &&
        html`<a part="link" href=${url} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))}
        >${messageAround(html`<bdi>${source}</bdi>`, 'visitSource', 'source', localization)}</a
      >`
      }
    </p>
  </slot>`;
}

/** The small line below a fallback. */
function errorTemplate(
  localization: Localization,
  isMissing: boolean | undefined,
  onRetry: () => void,
): TemplateResult {
  return html`<slot name="error">
    <div class="status" part="status">
      ${localization.text(isMissing ? 'notFound' : 'error')}
      ${retryTemplate(localization, onRetry)}
    </div>
  </slot>`;
}

/** The small line below what may not be the latest. */
function staleTemplate(
  text: string,
  onRetry: () => void,
  localization: Localization,
): TemplateResult {
  return html`<div class="status" part="status">${text} ${retryTemplate(localization, onRetry)}</div>`;
}

function retryTemplate(localization: Localization, onRetry: () => void): TemplateResult {
  return html`<button type="button" part="button" @click=${onRetry}>
    ${localization.text('retry')}
  </button>`;
}

/** Whether the host page put content into the element that is no slot's. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    // By its type: the element may stand in a frame's document, with classes of its own.
    node.nodeType === Node.ELEMENT_NODE
      ? !(node as Element).slot
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}
