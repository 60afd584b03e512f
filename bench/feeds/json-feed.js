/** @import { News } from './news.js' */
import { PICTURE_SIZE } from './news.js';

/**
 * An item of this feed; all fields are there.
 *
 * @typedef {object} FeedItem
 * @property {string} url
 * @property {string} title
 * @property {string} summary
 * @property {string} content_html
 * @property {string} image
 * @property {string} date_published
 */

/**
 * JSON Feed, as ours and the floors read it.
 *
 * @param {readonly News[]} news
 * @param {{ hasBodies?: boolean }} [options] whether the items carry HTML besides their summary
 * @returns {string}
 */
export function toJsonFeed(news, { hasBodies = true } = {}) {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    language: 'en',
    home_page_url: 'https://news.example/',
    items: news.map(({ title, summary, html, date, url, picture }) => ({
      id: url,
      url,
      title,
      summary,
      ...(hasBodies ? { content_html: html } : {}),
      image: picture,
      date_published: date,
      _ichei: { image: PICTURE_SIZE },
    })),
  });
}
