import type { TemplateResult } from 'lit';
import { staticElement } from './static-element.js';

/**
 * A real heading of the level asked for; levels below 6 are level 6.
 *
 * @param part part and class of the heading, a word of our own
 */
export function headingTemplate(level: number, part: string, content: unknown): TemplateResult {
  return staticElement(`h${Math.min(level, 6)} class="${part}" part="${part}"`, content);
}
