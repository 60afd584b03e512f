import { complain } from '../diagnostics/element-problems.js';

/** Attributes of every element, and those that frameworks and page builders write on any. */
const COMMON =
  /^(?:(?:data|aria|on|v|ng|x|hx|wire)[-:a-z].*|item(?:id|prop|ref|scope|type)|class|style|id|slot|part|exportparts|title|hidden|lang|dir|role|is|tabindex|translate|inert|draggable|contenteditable|spellcheck|accesskey|autofocus|popover|nonce|key|ref)$/;

/** Quotes as editors curl them. */
const CURLED = '[“”„‟″‘’‚′«»‹›]';
const CURLED_END = new RegExp(`^${CURLED}|${CURLED}$`);
const CURLED_BOTH = new RegExp(`^${CURLED}\\s*(.*?)\\s*${CURLED}$`, 's');

/** The value inside quotes that an editor curled, and so made part of it. */
export function withoutCurledQuotes(value: string | null): string | null {
  return value?.replace(CURLED_BOTH, '$1') ?? null;
}

/**
 * Says what is wrong with the attributes written on an element: curled quotes, and names it does not
 * know.
 *
 * @param known names the element observes
 */
export function checkAttributes(element: Element, known: readonly string[]): void {
  for (const { name, value } of element.attributes) {
    const isKnown = known.includes(name);
    if (CURLED_END.test(name) || (isKnown && CURLED_END.test(value))) {
      complain(element, 'an editor curled the quotes of its attributes → write them straight: "…"');
    } else if (!isKnown && !COMMON.test(name) && /^[a-z_-]+$/.test(name)) {
      const near = known.find((one) => lettersOf(one) === lettersOf(name));
      const fix = near ? `write ${near}` : `it knows ${known.join(', ')}`;
      complain(element, `does not know the attribute ${name} → ${fix}`);
    }
  }
}

function lettersOf(name: string): string {
  return name.replace(/[^a-z]/g, '');
}
