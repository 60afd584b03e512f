import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { relOf } from './view.js';

/** How a title can be activated. */
export interface TitleLink {
  /** Where it leads; without it the title is a button, or plain text without `onActivate`. */
  href: string | undefined;
  target: string;
  onActivate?: ((event: MouseEvent) => void) | undefined;
}

/** A title that leads somewhere, opens something, or only names. */
export function titleLinkTemplate(
  title: string,
  { href, target, onActivate }: TitleLink,
): TemplateResult {
  if (href) {
    return html`<a
      class="title-link"
      part="link"
      href=${href}
      target=${target}
      rel=${ifDefined(relOf(target))}
      @click=${onActivate}
      ><bdi>${title}</bdi></a
    >`;
  }
  if (!onActivate) return html`<bdi>${title}</bdi>`;
  return html`<button class="title-link" part="link" type="button" @click=${onActivate}>
    <bdi>${title}</bdi>
  </button>`;
}
