/** @import { News } from './news.js' */

/**
 * Statuses as Mastodon's API lists those of an account: the words as HTML, title, link and picture as
 * the preview card.
 *
 * @param {readonly News[]} news
 * @param {string} origin
 * @returns {string}
 */
export function toMastodonStatuses(news, origin) {
  const account = {
    id: '1',
    username: 'news',
    acct: 'news',
    display_name: 'News',
    url: `${origin}/@news`,
    avatar: `${origin}/pictures/0.png`,
    emojis: [],
  };
  return JSON.stringify(
    news.map(({ index, title, summary, html, date, url, picture }) => ({
      id: String(news.length - index),
      created_at: date,
      sensitive: false,
      spoiler_text: '',
      visibility: 'public',
      language: 'en',
      uri: url,
      url,
      replies_count: 0,
      reblogs_count: 0,
      favourites_count: 0,
      content: html,
      reblog: null,
      account,
      media_attachments: [],
      mentions: [],
      tags: [],
      emojis: [],
      card: { url, title, description: summary, type: 'link', image: picture },
      poll: null,
    })),
  );
}
