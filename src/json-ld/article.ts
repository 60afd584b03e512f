import type { NewsArticle, WithContext } from 'schema-dts';
import type { FeedItem } from '../model/item.js';
import { isoOf } from './thing.js';

/**
 * An item as search engines read news.
 *
 * @see https://schema.org/NewsArticle
 */
export function articleThing(item: FeedItem): WithContext<NewsArticle> {
  const { title, url, summary, image, language, datePublished, dateModified, authors, tags } = item;
  const named = authors.flatMap(({ name, url: address }) => (name ? { name, url: address } : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(url && { url, mainEntityOfPage: url }),
    ...(summary && { description: summary }),
    ...(image && { image: [image.url] }),
    ...(language && { inLanguage: language }),
    ...(datePublished && { datePublished: isoOf(datePublished) }),
    ...(dateModified && { dateModified: isoOf(dateModified) }),
    ...(named.length && {
      author: named.map((author) => ({
        '@type': 'Organization' as const,
        name: author.name,
        ...(author.url && { url: author.url }),
      })),
    }),
    ...(tags.length && { keywords: tags }),
  };
}
