import { expect } from 'chai';
import { visit, type Visit } from '../../support/commands.js';
import { inPage, publishPage } from '../pages.js';
import {
  everyElement,
  expectEverything,
  LONG,
  PROMISED,
  RECORD,
  USE_ALL,
  withPolicy,
  type Seen,
} from './policy-page.js';

/** What a frame says of itself, besides. */
interface Framed extends Seen {
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
  document.querySelector('iframe')!.contentWindow!.postMessage('use all', '*');
  return (await answer).data;
}

async function openFrame(sandbox: string): Promise<Visit<Framed>> {
  const src = await publishPage(await everyElement(), withPolicy(PROMISED));
  const frame = `<iframe sandbox="${sandbox}" width="900" height="700" src="${src}"
    onload="this.id = 'loaded'"></iframe>`;
  const url = await publishPage(frame, { head: '' });
  const page = await visit<Framed & { error?: string }>({
    url,
    init: RECORD + ANSWER,
    waitFor: "document.querySelector('#loaded')",
    evaluate: inPage(askFrame),
  });
  if (page.result.error) throw new Error(page.result.error);
  return page;
}

const FRAMES = [
  { sandbox: 'allow-scripts', isPoor: true, files: false },
  { sandbox: 'allow-scripts allow-same-origin', isPoor: false, files: false },
  {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    isPoor: true,
    files: true,
  },
];

describe('in a frame with a sandbox, all elements are of use', function () {
  this.timeout(LONG);

  for (const { sandbox, isPoor, files } of FRAMES) {
    it(`policy: the frame may ${sandbox}`, async () => {
      const page = await openFrame(sandbox);

      expectEverything(page);
      expect(page.result.isPoor).to.equal(isPoor);
      expect(page.result.origin === 'null').to.equal(isPoor);
      expect(page.downloads.includes('Colloquium.ics')).to.equal(files);
    });
  }
});
