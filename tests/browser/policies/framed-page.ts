/** A page with all elements in a frame of another page, which asks it to use them. */
import { visit, type Visit } from '../../support/commands.js';
import { inPage, publishPage } from '../pages.js';
import { everyElement, RECORD, USE_ALL, type PolicyPage, type Seen } from './policy-page.js';

/** What a frame says of itself, besides. */
export interface Framed extends Seen {
  origin: string;
  /** Whether the browser refuses it storage. */
  isPoor: boolean;
}

/** Runs in every document: a frame that is asked uses everything and answers. */
const ANSWER = `addEventListener('message', async ({ data, source }) => {
  if (data !== 'use all') return;
  let isPoor = false;
  try { localStorage; } catch { isPoor = true; }
  const answer = await ${USE_ALL}.catch((error) => ({ error: String(error) }));
  source.postMessage({ ...answer, origin, isPoor }, '*');
});`;

/** Asks the page's frame, and brings back its answer. */
async function askFrame(): Promise<unknown> {
  const answer = new Promise<MessageEvent>((resolve) => {
    addEventListener('message', resolve, { once: true });
  });
  const frame = document.querySelector('iframe')!;
  Object.assign(frame, { width: '900', height: '700' });
  frame.contentWindow!.postMessage('use all', '*');
  return (await answer).data;
}

/**
 * Opens a page with a frame and uses everything in it.
 *
 * @param frame its HTML; the address in it is replaced
 * @param options of the page in the frame
 */
export async function openFrame(frame: string, options: PolicyPage): Promise<Visit<Framed>> {
  const src = await publishPage(await everyElement(), options);
  const html = frame.replace(/src="[^"]*"/, `src="${src}" onload="this.id = 'loaded'"`);
  const page = await visit<Framed & { error?: string }>({
    url: await publishPage(html, { head: '' }),
    init: RECORD + ANSWER,
    waitFor: "document.querySelector('#loaded')",
    evaluate: inPage(askFrame),
  });
  if (page.result.error) throw new Error(page.result.error);
  return page;
}
