import type { FeedItem } from '../model/item.js';
import type { Localization } from '../i18n/messages.js';
import { createPlayer, VIDEO_ATTRIBUTE } from '../sanitize/embeds.js';
import { sanitizeHtml, type SanitizeLabels } from '../sanitize/html.js';
import { JUMP_ATTRIBUTE } from '../sanitize/jumps.js';
import { POSTER_ATTRIBUTE } from '../sanitize/pictures.js';
import { isOtherLanguage } from '../templates/own-words.js';
import type { View } from '../templates/view.js';
import { isPlainClick } from './plain-click.js';

/** What a body is made of: hostile HTML, else plain text. */
export interface BodyContent {
  html: string | undefined;
  text: string | undefined;
  /** What addresses in the HTML are resolved against. */
  base: string | undefined;
  /** BCP 47 tag. */
  language: string | undefined;
}

/**
 * Keeps the body that was made last as long as nothing it depends on changes, so that a render
 * neither sanitises again nor disturbs a playing video.
 */
export class BodyCache {
  #owner: object | undefined;
  #key = '';
  #body: HTMLElement | undefined;

  /**
   * @param owner the item or person the body belongs to
   * @throws {PolicyError} when the page's Trusted Types refuse the widgets
   */
  get(owner: object, content: BodyContent, view: View): HTMLElement {
    const { headingLevel, linkTarget, localization } = view;
    const labels = labelsIn(localization);
    const key = [
      headingLevel,
      linkTarget,
      localization.lang,
      ...Object.values<string>({ ...labels }),
    ].join('\n');
    if (!this.#body || this.#owner !== owner || this.#key !== key) {
      this.#body = createBody(content, view, labels);
      this.#owner = owner;
      this.#key = key;
    }
    return this.#body;
  }
}

/** What an item's body is made of. */
export function contentOf({
  contentHtml,
  contentText,
  summary,
  contentBase,
  language,
}: FeedItem): BodyContent {
  return { html: contentHtml, text: contentText ?? summary, base: contentBase, language };
}

/** What a reader sees in a text without words. */
const SEEN = 'img, video, audio';

function createBody(content: BodyContent, view: View, labels: SanitizeLabels): HTMLElement {
  const { html, text } = content;
  const body = document.createElement('div');
  body.className = 'body';
  body.part.add('body');
  body.addEventListener('click', onClick);
  // It does not bubble.
  body.addEventListener('play', onPlay, true);
  if (html !== undefined) body.append(sanitized(html, content, view, labels));
  // Of some texts nothing may be shown, or nothing was there.
  if (text && !body.textContent?.trim() && !body.querySelector(SEEN)) {
    body.replaceChildren(paragraphs(text));
  }
  return body;
}

function labelsIn(localization: Localization): SanitizeLabels {
  return {
    table: localization.text('table'),
    code: localization.text('code'),
    formula: localization.text('formula'),
    playVideo: localization.text('playVideo', { title: '{title}' }),
  };
}

function sanitized(
  html: string,
  { base, language }: BodyContent,
  { headingLevel, linkTarget, localization }: View,
  labels: SanitizeLabels,
): DocumentFragment {
  const content = sanitizeHtml(html, { base, titleLevel: headingLevel, linkTarget, labels });
  for (const figure of content.querySelectorAll('figure')) figure.part.add('figure');
  for (const caption of content.querySelectorAll('figcaption')) caption.part.add('caption');
  for (const button of content.querySelectorAll<HTMLElement>(`[${VIDEO_ATTRIBUTE}]`)) {
    if (!isOtherLanguage(language, localization)) break;
    button.lang = localization.lang;
    button.dir = localization.dir;
  }
  return content;
}

/** Past so many, the rest is one. */
const MAX_PARAGRAPHS = 2000;

/** Plain text keeps its lines and paragraphs. */
function paragraphs(text: string): DocumentFragment {
  const content = document.createDocumentFragment();
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim());
  for (const part of [...parts.splice(0, MAX_PARAGRAPHS), parts.join('\n')]) {
    if (!part) continue;
    const paragraph = document.createElement('p');
    paragraph.className = 'plain';
    paragraph.textContent = part.trim();
    content.append(paragraph);
  }
  return content;
}

function onClick(event: MouseEvent): void {
  const body = event.currentTarget as HTMLElement;
  const target = event.target as Element;
  const video = target.closest(`[${VIDEO_ATTRIBUTE}]`);
  if (video) playVideo(video);
  const id = target.closest(`[${JUMP_ATTRIBUTE}]`)?.getAttribute(JUMP_ATTRIBUTE);
  if (id && isPlainClick(event) && jumpTo(body, id)) event.preventDefault();
}

/** The video has its own shape, which the picture behind it need not have. */
function onPlay({ target }: Event): void {
  (target as Element).closest(`[${POSTER_ATTRIBUTE}]`)?.querySelector('img')?.remove();
}

function playVideo(button: Element): void {
  const player = createPlayer(button);
  if (!player) return;
  button.replaceWith(player);
  player.focus();
}

/** Goes to a place in the same text without touching the page's address. */
function jumpTo(body: HTMLElement, id: string): boolean {
  const place = body.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!place) return false;
  place.focus({ preventScroll: true });
  // Not by `:focus`, which matches nothing in a window that is not in front.
  if ((place.getRootNode() as ShadowRoot).activeElement !== place) {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  place.scrollIntoView();
  return true;
}
