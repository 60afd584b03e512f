import type { TemplateResult } from 'lit';
import { flatHtml } from './flat-html.js';

/** By start tag. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * An element whose name and attributes are no values, which would be work for each of many.
 *
 * @param start its start tag without the brackets, of words of our own: nothing of a feed or a page may be in it
 */
export function staticElement(start: string, content: unknown): TemplateResult {
  let strings = templates.get(start);
  if (!strings) {
    const raw = [`<${start}>`, `</${start.split(' ', 1)[0]}>`];
    templates.set(start, (strings = Object.assign(raw, { raw })));
  }
  return flatHtml(strings, content);
}
