/** @import { News } from './news.js' */

/**
 * RSS 2.0 with Media RSS thumbnails.
 *
 * @param {readonly News[]} news
 * @returns {string}
 */
export function toRss(news) {
  const items = news.map(
    ({ title, html, date, url, picture }) => `<item>
<title>${escapeXml(title)}</title><link>${escapeXml(url)}</link><guid>${escapeXml(url)}</guid>
<description>${escapeXml(html)}</description><pubDate>${new Date(date).toUTCString()}</pubDate>
<media:thumbnail url="${escapeXml(picture)}"/>
</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>News</title><link>https://news.example/</link><description>News</description>
${items.join('\n')}
</channel></rss>`;
}

/** @param {string} text */
function escapeXml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
