import { html, type TemplateResult } from 'lit';
import { absent } from './flat-html.js';

/** Tags as a list of small words. */
export function tagsTemplate(tags: readonly string[]): TemplateResult {
  if (!tags.length) return absent;
  return html`<ul class="tags" part="tags" role="list">
    ${tags.map((tag) => html`<li class="tag" part="tag"><bdi>${tag}</bdi></li>`)}
  </ul>`;
}
