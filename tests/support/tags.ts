/** The five elements. */
export const TAGS = [
  'news-list',
  'news-article',
  'event-card',
  'event-list',
  'speaker-gallery',
] as const;
export type Tag = (typeof TAGS)[number];
