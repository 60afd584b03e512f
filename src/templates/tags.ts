import { html, nothing, type TemplateResult } from 'lit';

/** Tags as a list of small words. */
export function tagsTemplate(tags: readonly string[]): TemplateResult | typeof nothing {
  if (!tags.length) return nothing;
  return html`<ul class="tags" part="tags" role="list">
    ${tags.map((tag) => html`<li class="tag" part="tag"><bdi>${tag}</bdi></li>`)}
  </ul>`;
}
