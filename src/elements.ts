/** The element classes, none of them registered, and their typed events. */
export * from './elements/event-card/event-card.element.js';
export * from './elements/event-list/event-list.element.js';
export * from './elements/events.js';
export { FeedElement } from './elements/feed-element.js';
export type { RenderedItem } from './elements/host-rendering.js';
export type { Loading } from './elements/source-element.js';
export * from './elements/news-article/news-article.element.js';
export * from './elements/news-list/news-list.element.js';
export * from './elements/speaker-gallery/speaker-gallery.element.js';
export { WidgetElement, type LinkTarget, type Theme } from './elements/widget-element.js';
export type { ElementStatus } from './elements/states.js';
export type { MessageKey, Messages } from './i18n/messages.js';
