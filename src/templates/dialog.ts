import { html, type TemplateResult } from 'lit';
import type { DialogController } from '../controllers/dialog.js';
import type { Localization } from '../i18n/messages.js';
import { icons } from './icons.js';

/** A native modal dialog around some content, with a way out that is always in sight. */
export function dialogTemplate(
  dialog: DialogController<unknown>,
  label: string,
  content: unknown,
  localization: Localization,
): TemplateResult {
  return html`<dialog part="dialog" aria-label=${label}>
    <div class="dialog-bar">
      <button
        type="button"
        class="dialog-close"
        part="button"
        aria-label=${localization.text('close')}
        @click=${dialog.close}
      >
        ${icons.close}
      </button>
    </div>
    <div class="dialog-content content" role="group" aria-label=${label} tabindex="0">${content}</div>
  </dialog>`;
}
