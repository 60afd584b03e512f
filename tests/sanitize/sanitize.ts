import { sanitizeHtml, type SanitizeOptions } from '../../src/sanitize/html.js';

/** Where the HTML of these tests comes from. */
export const BASE = 'https://news.example/a/item';

/** What an article with a title of level 2 asks of the sanitiser. */
export const OPTIONS: SanitizeOptions = {
  base: BASE,
  titleLevel: 2,
  linkTarget: '_self',
  labels: { table: 'Table', code: 'Code', formula: 'Formula', playVideo: 'Play video: {title}' },
};

/** Sanitised HTML in an element, as a page would hold it. */
export function sanitize(html: string, options: Partial<SanitizeOptions> = {}): HTMLElement {
  const container = document.createElement('div');
  container.append(sanitizeHtml(html, { ...OPTIONS, ...options }));
  return container;
}
