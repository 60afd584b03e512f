/** @import { News } from './news.js' */

const DID = 'did:plc:benchbenchbenchbenchbenc';
/** Some valid content identifier: readers check the form of it only. */
const CID = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a';
const AUTHOR = { did: DID, handle: 'news.example', displayName: 'News' };

/**
 * Answer of `app.bsky.actor.getProfile`.
 *
 * @param {string} origin
 * @returns {string}
 */
export function toBlueskyProfile(origin) {
  return JSON.stringify({ ...AUTHOR, avatar: `${origin}/pictures/0.png`, labels: [] });
}

/**
 * Answer of `app.bsky.feed.getAuthorFeed`: the words as the post, title, link and picture as its card.
 *
 * @param {readonly News[]} news
 * @param {string} origin
 * @returns {string}
 */
export function toBlueskyFeed(news, origin) {
  const author = { ...AUTHOR, avatar: `${origin}/pictures/0.png`, labels: [] };
  return JSON.stringify({
    feed: news.map(({ index, title, summary, date, url, picture }) => ({
      post: {
        uri: `at://${DID}/app.bsky.feed.post/${news.length - index}`,
        cid: CID,
        author,
        record: { $type: 'app.bsky.feed.post', text: summary, createdAt: date, langs: ['en'] },
        embed: {
          $type: 'app.bsky.embed.external#view',
          external: { uri: url, title, description: summary, thumb: picture },
        },
        replyCount: 0,
        repostCount: 0,
        likeCount: 0,
        quoteCount: 0,
        indexedAt: date,
        labels: [],
      },
    })),
  });
}
