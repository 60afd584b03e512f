import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Localization } from '../i18n/messages.js';
import type { FeedItem } from '../model/item.js';
import { nameOfUrl } from '../url/allowed-url.js';
import { messageAround } from './message.js';
import { ownWords } from './own-words.js';
import { relOf, type View } from './view.js';

/** How a title can be activated. */
export interface TitleLink {
  /** Where it leads; without it the title is a button, or plain text without `onActivate`. */
  href: string | undefined;
  target: string;
  onActivate?: ((event: MouseEvent) => void) | undefined;
  /** Whether what it unfolds is unfolded; absent where it unfolds nothing. */
  isExpanded?: boolean | undefined;
}

/** A title that leads somewhere, opens something, or only names. */
export function titleLinkTemplate(
  title: string,
  { href, target, onActivate, isExpanded }: TitleLink,
): TemplateResult {
  const rel = relOf(target);
  // Of its own, since long lists have many.
  if (href && !rel && isExpanded === undefined) {
    return html`<a class="title-link" part="link" href=${href} target=${target} @click=${onActivate}
      ><bdi>${title}</bdi></a
    >`;
  }
  if (href) {
    return html`<a
      class="title-link"
      part="link"
      href=${href}
      target=${target}
      rel=${ifDefined(rel)}
      aria-expanded=${ifDefined(isExpanded)}
      @click=${onActivate}
      ><bdi>${title}</bdi></a
    >`;
  }
  if (!onActivate) return html`<bdi>${title}</bdi>`;
  return html`<button
    class="title-link"
    part="link"
    type="button"
    aria-expanded=${ifDefined(isExpanded)}
    @click=${onActivate}
  >
    <bdi>${title}</bdi>
  </button>`;
}

/** The address an item tells of, beside its own, named by its host. */
export function externalLinkTemplate(
  item: FeedItem,
  { localization, linkTarget }: View,
): TemplateResult | typeof nothing {
  const { url, externalUrl } = item;
  if (!url || !externalUrl) return nothing;
  return html`<p class="external small">
    <a part="link" href=${externalUrl} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))}
      >${externalLinkText(externalUrl, item, localization)}</a
    >
  </p>`;
}

/** A link by its host, inside what is in the language of an item. */
export function externalLinkText(
  url: string,
  { language }: FeedItem,
  localization: Localization,
): unknown {
  const host = html`<bdi>${nameOfUrl(url)}</bdi>`;
  return ownWords(
    messageAround(host, 'externalLink', 'host', localization),
    language,
    localization,
  );
}
