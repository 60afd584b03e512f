/** Hosts that show all five elements and look closely at what became of the rest of the page. */
import { expect } from 'chai';
import { visit, type VisitOptions } from '../../support/commands.js';
import { feedUrl, publish, uniqueKey } from '../../support/feed-server-client.js';
import { feedForAll } from '../../support/feeds.js';
import { TAGS } from '../../support/tags.js';
import { expectQuiet, inPage, publishPage, type PageOptions } from '../pages.js';
import { setStage } from './stage-page.js';

/** Puts a feed on the server that all five can show; the browser may keep it for an hour. */
export async function publishFreshFeed(
  titles: readonly string[] = ['Alpha', 'Beta'],
): Promise<{ key: string; src: string }> {
  const key = uniqueKey();
  await publish(key, feedForAll(titles, {}, { url: 'https://news.example/item' }));
  return { key, src: feedUrl({ key, cacheControl: 'max-age=3600' }) };
}

/** Markup of all five with a fallback; they load at once unless told. */
export function fiveOf(src: string, attributes = 'loading="eager"'): string {
  const address = src.replaceAll('&', '&amp;');
  return TAGS.map(
    (tag) =>
      `<${tag} src="${address}" ${attributes}><a class="fallback" href="/">News</a></${tag}>`,
  ).join('');
}

/** How a host is opened; without the script of ours, which `stage.run` adds, unless `head` has it. */
export interface StageOptions extends PageOptions, Partial<VisitOptions> {
  /** For what the browser itself says of such a host. */
  isQuiet?: boolean;
}

/** Opens a host, runs a function on it that may use `stage`, and expects a quiet console. */
export async function onStage<Result, Values extends readonly unknown[]>(
  body: string,
  run: (...values: Values) => Promise<Result> | Result,
  values: Values,
  { head = '', headers = {}, isQuiet = true, init = '', ...options }: StageOptions = {},
): Promise<Result> {
  const page = await visit<Result>({
    url: await publishPage(body, { head, headers }),
    init: `${inPage(setStage)};${init}`,
    waitFor: `document.readyState === 'complete'`,
    evaluate: inPage(run, ...values),
    ...options,
  });
  if (isQuiet) expectQuiet(page);
  else expect(page.errors).to.deep.equal([]);
  return page.result;
}
