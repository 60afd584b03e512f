import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Localization } from '../i18n/messages.js';
import type { Feed } from '../model/feed.js';
import { hostOf } from '../url/allowed-url.js';
import { relOf, type View } from './view.js';

/** Nothing to show: one calm sentence and a way to the source. */
export function emptyTemplate(
  feed: Feed | undefined,
  text: string,
  { localization, linkTarget }: View,
): TemplateResult {
  const url = feed?.homePageUrl;
  const source = feed?.title ?? hostOf(url ?? '');
  return html`<slot name="empty">
    <p class="status" part="status">
      ${text}
      ${
        url &&
        html`<a part="link" href=${url} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))}
        >${localization.text('visitSource', { source })}</a
      >`
      }
    </p>
  </slot>`;
}

/** The small line below a fallback. */
export function errorTemplate(
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

/** The small line below a copy that may not be the latest. */
export function staleTemplate(localization: Localization, onRetry: () => void): TemplateResult {
  return html`<div class="status" part="status">
    ${localization.text('stale')} ${retryTemplate(localization, onRetry)}
  </div>`;
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
