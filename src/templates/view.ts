import type { Localization } from '../i18n/messages.js';

/** What every template needs to know about the element it is part of. */
export interface View {
  localization: Localization;
  /** Level of the titles, 1–6. */
  headingLevel: number;
  linkTarget: string;
}

/** `rel` for a link that opens elsewhere. */
export function relOf(target: string): string | undefined {
  return target === '_self' ? undefined : 'noopener';
}
