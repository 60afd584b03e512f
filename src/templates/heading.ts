import { html, type TemplateResult } from 'lit';

/** By tag and part: as values in a template, both would be work for every item of a list. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * A real heading of the level asked for; levels below 6 are level 6.
 *
 * @param part part and class of the heading, a word of our own
 */
export function headingTemplate(level: number, part: string, content: unknown): TemplateResult {
  const tag = `h${Math.min(level, 6)}`;
  const key = tag + part;
  let strings = templates.get(key);
  if (!strings) {
    const raw = [`<${tag} class="${part}" part="${part}">`, `</${tag}>`];
    templates.set(key, (strings = Object.assign(raw, { raw })));
  }
  return html(strings, content);
}
