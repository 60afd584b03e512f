import { html, type TemplateResult } from 'lit';
import type { Localization } from '../i18n/messages.js';

/**
 * Offers what came since. It lies above the content and takes no room, so that nothing moves when it
 * appears.
 */
export function waitingTemplate(text: string, onShow: () => void): TemplateResult {
  return html`<div class="waiting">
    <button type="button" class="action primary" part="button" @click=${onShow}>${text}</button>
  </div>`;
}

/** @param count how many entries are new; none where some only went or moved */
export function waitingText(count: number, localization: Localization): string {
  return count ? localization.text('showNew', { count }) : localization.text('showChanges');
}
