import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../i18n/messages.js';
import { foldText, type Narrowing } from '../model/query.js';

export { searchStyles } from '../styles/search.js';

/** A box to search in what is loaded. */
export function searchTemplate(
  narrowing: Narrowing,
  onChange: (narrowing: Narrowing) => void,
  localization: Localization,
): TemplateResult {
  const label = localization.text('search');
  const onInput = ({ target }: Event) => {
    onChange({ ...narrowing, text: (target as HTMLInputElement).value });
  };
  return html`<input
    class="search"
    part="search"
    type="search"
    aria-label=${label}
    placeholder=${label}
    .value=${narrowing.text}
    @input=${onInput}
  />`;
}

/** A button for each tag; pressed ones narrow the list. */
export function filterTemplate(
  tags: readonly string[],
  narrowing: Narrowing,
  onChange: (narrowing: Narrowing) => void,
  localization: Localization,
): TemplateResult | typeof nothing {
  if (!tags.length) return nothing;
  const toggle = (tag: string) => {
    const others = narrowing.tags.filter((one) => foldText(one) !== foldText(tag));
    const isOn = others.length < narrowing.tags.length;
    onChange({ ...narrowing, tags: isOn ? others : [...others, tag] });
  };
  return html`<ul class="filter" part="filter" role="list" aria-label=${localization.text('filter')}>
    ${tags.map(
      (tag) =>
        html`<li>
          <button
            class="chip"
            part="button"
            type="button"
            aria-pressed=${narrowing.tags.some((one) => foldText(one) === foldText(tag))}
            @click=${() => toggle(tag)}
          >
            <bdi>${tag}</bdi>
          </button>
        </li>`,
    )}
  </ul>`;
}

/**
 * How much matches, where that is not all there may be.
 *
 * @param onReset the way back, where nothing matches
 */
export function matchesTemplate(
  text: string,
  onReset: (() => void) | undefined,
  localization: Localization,
): TemplateResult {
  return html`<p class="status" part="status">
    <span .textContent=${text}></span>
    ${
      onReset &&
      html`<button type="button" part="button" @click=${onReset}>${localization.text('showAll')}</button>`
    }
  </p>`;
}
