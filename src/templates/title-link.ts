import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Localization } from '../i18n/messages.js';
import type { FeedItem } from '../model/item.js';
import { nameOfUrl } from '../url/allowed-url.js';
import { absent } from './flat-html.js';
import { messageAround } from './message.js';
import { ownWords } from './own-words.js';
import { relOf, type View } from './view.js';

/** How a title can be activated. */
export interface TitleLink {
  /** Where it leads; without it the title is a button, or plain text where nothing activates it. */
  href: string | undefined;
  target: string;
  /** Listens to clicks; `bubbling`: something around it does, so that there need not be one each. */
  onActivate?: ((event: MouseEvent) => void) | 'bubbling' | undefined;
  /** Whether what it unfolds is unfolded; absent where it unfolds nothing. */
  isExpanded?: boolean | undefined;
}

/** A title that leads somewhere, opens something, or only names. */
export function titleLinkTemplate(
  title: string,
  { href, target, onActivate, isExpanded }: TitleLink,
): TemplateResult {
  const rel = relOf(target);
  const listener = onActivate === 'bubbling' ? nothing : onActivate;
  // Of its own, since long lists have many.
  if (href && !rel && isExpanded === undefined && listener === nothing) {
    return html`<a class="title-link" part="link" href=${href} target="_self"
      ><bdi .textContent=${title}></bdi
    ></a>`;
  }
  if (href) {
    return html`<a
      class="title-link"
      part="link"
      href=${href}
      target=${target}
      rel=${ifDefined(rel)}
      aria-expanded=${ifDefined(isExpanded)}
      @click=${listener}
      ><bdi>${title}</bdi></a
    >`;
  }
  if (!onActivate) return html`<bdi>${title}</bdi>`;
  return html`<button
    class="title-link"
    part="link"
    type="button"
    aria-expanded=${ifDefined(isExpanded)}
    @click=${listener}
  >
    <bdi>${title}</bdi>
  </button>`;
}

/** The address an item tells of, beside its own, named by its host. */
export function externalLinkTemplate(
  item: FeedItem,
  { localization, linkTarget }: View,
): TemplateResult {
  const { url, externalUrl } = item;
  if (!url || !externalUrl) return absent;
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
