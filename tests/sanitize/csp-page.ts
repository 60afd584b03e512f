/** Runs in a frame under a strict policy; `csp.test.ts` asks it what the browser reported. */
import { sanitizeHtml } from '../../src/sanitize/html.js';
import { feedPolicy } from '../../src/sanitize/trusted-types.js';
import { OPTIONS } from './sanitize.js';

/** What the frame does for the test. */
export interface CspPage {
  /** Reports of the browser while each text was sanitised, as `directive: sample`. */
  reportsWhileSanitizing(texts: readonly string[]): Promise<string[]>;
  /** Reports while a text is parsed as it is, into an inert document. */
  reportsWhileParsing(text: string): Promise<string[]>;
}

/** A style that asks for a report, which comes after all that were due before it. */
const LAST = 'order: 1';

const page: CspPage = {
  reportsWhileSanitizing(texts) {
    return reportsOf(() => {
      for (const text of texts) document.adoptNode(sanitizeHtml(text, OPTIONS));
    });
  },
  reportsWhileParsing(text) {
    return reportsOf(() => {
      new DOMParser().parseFromString(feedPolicy()!.createHTML(text) as never, 'text/html');
    });
  },
};

async function reportsOf(act: () => void): Promise<string[]> {
  const reports: string[] = [];
  const isOver = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', function listen(event) {
      if (event.target === document.body) {
        document.removeEventListener('securitypolicyviolation', listen);
        resolve();
      } else {
        reports.push(`${event.effectiveDirective}: ${event.sample}`);
      }
    });
  });
  act();
  document.body.removeAttribute('style');
  document.body.setAttribute('style', LAST);
  await isOver;
  return reports;
}

Object.assign(window, { page });
