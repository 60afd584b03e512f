/** Client, model and types; runs in Node as well as in a browser and touches no DOM. */
export * from './feed/client.js';
export * from './feed/errors.js';
export * from './feed/json-feed.js';
export * from './feed/pages.js';
export * from './feed/parse.js';
export * from './feed/source.js';
export type { Problem, Report } from './diagnostics/problem.js';
export * from './model/date-time.js';
export * from './model/event.js';
export * from './model/event-phase.js';
export * from './model/feed.js';
export type { Attachment, Author, FeedItem, ItemImage } from './model/item.js';
export * from './model/people-of.js';
export { initials, mergePeople, type Organization, type Person } from './model/person.js';
export * from './url/allowed-url.js';
