import { html, type TemplateResult } from 'lit';
import type { Localization, MessageKey } from '../i18n/messages.js';

/** A message around a template that fills its one parameter. */
export function messageAround(
  content: unknown,
  key: MessageKey,
  parameter: string,
  localization: Localization,
): TemplateResult {
  const [before, after] = localization.text(key, { [parameter]: '\0' }).split('\0');
  return html`${before}${content}${after}`;
}
