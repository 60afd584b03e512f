/** Pages that a browser keeps whole when the reader leaves, and shows again on the way back. */
import { expect } from 'chai';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { visit } from '../../support/commands.js';
import {
  feedUrl,
  publish,
  release,
  requestsOf,
  uniqueKey,
} from '../../support/feed-server-client.js';
import { IS_CHROMIUM } from '../../support/engine.js';
import { feedForAll } from '../../support/feeds.js';
import { expectQuiet, inPage, publishPage } from '../pages.js';
import { fiveOf } from './stage.js';
import { setStage } from './stage-page.js';

const START = '2026-05-04T09:59:00Z';

/** Runs with the page: it leaves once all is shown, and comes back an hour later. */
function leaveOnceShown(start: string, other: string): void {
  const RealDate = Date;
  let ahead = RealDate.parse(start) - RealDate.now();
  const now = () => RealDate.now() + ahead;
  window.Date = new Proxy(RealDate, {
    construct: (target, values) =>
      Reflect.construct(target, values.length ? values : [now()]) as object,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  const page = window as Window & { isBack?: boolean };
  addEventListener('pagehide', () => (ahead += 3_600_000));
  addEventListener('pageshow', ({ persisted }) => void show(persisted));
  const show = async (persisted: boolean) => {
    const { stage } = window;
    if (sessionStorage['left']) {
      page.isBack = persisted;
      return;
    }
    await stage.until(
      () => stage.widgets().length && stage.widgets().every(({ status }) => status === 'loaded'),
    );
    sessionStorage['left'] = 'yes';
    location.href = other;
  };
}

interface Seen {
  /** What kept the browser from keeping the page, where it tells. */
  hindrances?: string;
  status?: string | undefined;
  titles?: string[];
}

async function look(): Promise<Seen> {
  const { stage } = window;
  const [navigation] = performance.getEntriesByType('navigation');
  const { notRestoredReasons } = navigation as PerformanceEntry & { notRestoredReasons?: unknown };
  const hindrances = JSON.stringify(notRestoredReasons);
  if (!(window as Window & { isBack?: boolean }).isBack) return { hindrances };
  const list = document.querySelector('news-list')!;
  const offer = () => list.shadowRoot!.querySelector<HTMLElement>('.waiting button');
  await stage.until(offer);
  offer()!.click();
  await stage.until(() => !offer());
  const card = document.querySelector('event-card')!.shadowRoot!;
  const status = card.querySelector('[part~=event-status]')?.textContent.trim();
  return { hindrances, status, titles: stage.titles(list) };
}

function feedWith(titles: readonly string[]): JsonFeed {
  const feed = feedForAll(titles);
  for (const item of feed.items) {
    item.id = item.title!;
    Object.assign(item._ichei!.event!, {
      startDate: '2026-05-04T10:00:00Z',
      endDate: '2026-05-04T12:00:00Z',
      scheduleTimezone: 'UTC',
    });
  }
  return feed;
}

describe('a page that the reader leaves and comes back to', () => {
  it('host: is kept whole with all five, and goes on: phases, polling, clicks', async () => {
    const key = uniqueKey();
    await publish(key, feedWith(['Alpha']));
    const gate = uniqueKey();
    const wait = `await fetch('${feedUrl({ key: gate, fault: 'hold' })}'); history.back()`;
    const head = `<script type="module">${wait}</script>`;
    const other = await publishPage('Another page', { head });
    const html = fiveOf(feedUrl({ key }), 'loading="eager" refresh="60"');

    const visiting = visit<Seen>({
      url: await publishPage(html),
      init: `${inPage(setStage)};${inPage(leaveOnceShown, START, other)}`,
      waitFor: `window.isBack !== undefined && document.querySelector('news-list')`,
      evaluate: inPage(look),
    });
    await requestsOf(gate, { arrived: 1 });
    await publish(key, feedWith(['Omega', 'Alpha']));
    await release(gate);
    const page = await visiting;

    expect(page.result).to.deep.equal({
      ...(IS_CHROMIUM && { hindrances: 'null' }),
      status: 'Under way',
      titles: ['Omega', 'Alpha'],
    });
    expectQuiet(page);
    expect(await requestsOf(key)).to.have.length(2);
  });
});
