import { feedUrl, requestsOf, uniqueKey } from './feed-server-client.js';
import { needs } from './skip.js';

let isThere: Promise<boolean> | undefined;

/** Skips where the browser keeps nothing: WebKit's driver opens private sessions alone. */
export async function needsHttpCache(): Promise<void> {
  isThere ??= look();
  needs('an HTTP cache', await isThere);
}

async function look(): Promise<boolean> {
  const key = uniqueKey();
  const url = feedUrl({ key, cacheControl: 'max-age=600' });
  for (let time = 0; time < 2; time++) await (await fetch(url)).text();
  return (await requestsOf(key)).length === 1;
}
