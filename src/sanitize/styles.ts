/** What the styles of a text say, as far as they mean something. */
import { MARKED_STYLE } from './event-attributes.js';

/** The value that counts: the last one, without `!important`; empty where there is none. */
export function declaration(element: Element, property: string): string {
  let found = '';
  for (const part of (element.getAttribute(MARKED_STYLE) ?? '').toLowerCase().split(';')) {
    const [name = '', written = ''] = part.split(':').map((text) => text.trim());
    const value = withoutPriority(written);
    if (name === property) found = value;
    else if (name === 'font') found = fromShorthand(value, property) ?? found;
  }
  return found;
}

/** In linear time, which a pattern that begins with blanks would not be. */
function withoutPriority(written: string): string {
  const mark = written.lastIndexOf('!');
  const isPriority = mark >= 0 && written.slice(mark + 1).trim() === 'important';
  return isPriority ? written.slice(0, mark).trim() : written;
}

/** What stands before the size in the value of `font`; what it does not say is normal. */
const FONT = /^(.*?)(?:[\d.]{1,9}(?:[a-z]|%)|\b(?:x{1,3}-)?(?:small|large)|\bmedium)/s;
const PARTS = new Map([
  ['font-weight', /\b(?:bold(?:er)?|lighter|[1-9]\d\d0?)\b/],
  ['font-style', /\b(?:italic|oblique)\b/],
]);

function fromShorthand(value: string, property: string): string | undefined {
  const part = PARTS.get(property);
  const words = FONT.exec(value)?.[1];
  return part && words !== undefined ? (part.exec(words)?.[0] ?? 'normal') : undefined;
}
