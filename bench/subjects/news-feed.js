/** The feed that ours and the floors read, and what a page says of it beforehand. */
import { toJsonFeed } from '../feeds/json-feed.js';
import { resources } from './subject.js';

/** @import { Subject } from './subject.js' */

/** Where it is. */
export const FEED = '/feeds/news.json';

/** Lets the browser fetch it before the script has come, as the README recommends. */
export const PRELOAD = `<link rel="preload" as="fetch" crossorigin href="${FEED}">`;

/** A box higher than the window: what stands below is pushed by nothing. */
export const RESERVED = 'display: block; min-height: 200em';

/** @type {Subject['feeds']} */
export const newsFeed = (news) => resources('feed', { [FEED]: toJsonFeed(news) });

/** @type {Subject['feeds']} the same items, with summaries and no HTML */
export const newsFeedWithoutBodies = (news) =>
  resources('feed', { [FEED]: toJsonFeed(news, { hasBodies: false }) });
