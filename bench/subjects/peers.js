/** Feed widgets of others, each with the feed that it reads and as its own documentation has it. */
import { readFile } from 'node:fs/promises';
import { toBlueskyFeed, toBlueskyProfile } from '../feeds/bluesky.js';
import { toMastodonStatuses } from '../feeds/mastodon.js';
import { toRss } from '../feeds/rss.js';
import { bundle } from './rollup.js';
import { resources } from './subject.js';

/** @import { Subject } from './subject.js' */

/** @returns {Promise<Subject[]>} */
export async function peers() {
  return [
    await blueskyProfileFeed(),
    await mastodonTimeline(),
    await rssItems(),
    await bskyEmbed(),
  ];
}

/** @type {Subject['feeds']} */
const blueskyFeeds = (news, origin) =>
  resources('feed', {
    '/xrpc/app.bsky.actor.getProfile': toBlueskyProfile(origin),
    '/xrpc/app.bsky.feed.getAuthorFeed': toBlueskyFeed(news, origin),
  });

/** @returns {Promise<Subject>} */
async function blueskyProfileFeed() {
  const name = 'bluesky-profile-feed-embed';
  return {
    name,
    hosts: 'bluesky-profile-feed',
    items: '.feed-post',
    feeds: blueskyFeeds,
    files: {
      ...resources('script', { '/embed.js': await bundle(name) }),
      ...resources('style', {
        '/embed.css':
          (await installed(name, 'dist/core.css')) + (await installed(name, 'themes/light.css')),
      }),
    },
    snippet: () => ({
      head: '<link rel="stylesheet" href="/embed.css"><script type="module" src="/embed.js"></script>',
      body: `<bluesky-profile-feed actor="news.example"></bluesky-profile-feed>
<script>
  // It takes the address of the service from an attribute only.
  document.querySelector('bluesky-profile-feed').setAttribute('service-uri', location.origin);
</script>`,
    }),
  };
}

/** @returns {Promise<Subject>} */
async function mastodonTimeline() {
  const name = '@idotj/mastodon-embed-timeline';
  return {
    name,
    hosts: '#mt-container',
    items: 'article',
    feeds: (news, origin) =>
      resources('feed', {
        '/api/v1/accounts/1/statuses': toMastodonStatuses(news, origin),
        '/api/v1/custom_emojis': '[]',
      }),
    files: {
      ...resources('script', {
        '/timeline.js': await installed(name, 'dist/mastodon-timeline.umd.js'),
      }),
      ...resources('style', {
        '/timeline.css': await installed(name, 'dist/mastodon-timeline.min.css'),
      }),
    },
    snippet: (count) => ({
      head: '<link rel="stylesheet" href="/timeline.css"><script defer src="/timeline.js"></script>',
      body: `<div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>
<script>
  addEventListener('DOMContentLoaded', () => {
    new MastodonTimeline.Init({
      instanceUrl: location.origin,
      timelineType: 'profile',
      userId: '1',
      profileName: '@news',
      hidePinnedPosts: true,
      maxNbPostFetch: '${count}',
      maxNbPostShow: '${count}',
    });
  });
</script>`,
    }),
  };
}

/** @returns {Promise<Subject>} */
async function rssItems() {
  const name = '@lrnwebcomponents/rss-items';
  return {
    name,
    hosts: 'rss-items',
    items: 'article',
    feeds: (news) => resources('feed', { '/feed.xml': toRss(news) }),
    files: resources('script', {
      '/rss-items.js': await bundle(name),
      '/lib/x2js.js': await installed(name, 'lib/x2js.js'),
    }),
    snippet: (count) => ({
      head: '<script type="module" src="/rss-items.js"></script>',
      body: `<rss-items url="/feed.xml" max="${count}" auto></rss-items>`,
    }),
  };
}

/** @returns {Promise<Subject>} */
async function bskyEmbed() {
  const name = 'bsky-embed';
  const code = await installed(name, 'dist/bsky-embed.es.js');
  const service = /(["'`])https:\/\/api\.bsky\.app\1/;
  if (!service.test(code)) throw new Error(`${name} names its service in another way now`);
  return {
    name,
    hosts: 'bsky-embed',
    items: 'article:not(.animate-pulse)',
    feeds: blueskyFeeds,
    files: resources('script', { '/bsky-embed.js': code.replace(service, 'location.origin') }),
    snippet: (count) => ({
      head: '<script type="module" src="/bsky-embed.js" async></script>',
      body: `<bsky-embed username="news.example" limit="${count}"></bsky-embed>`,
    }),
  };
}

/**
 * @param {string} name of a package
 * @param {string} file in it
 */
function installed(name, file) {
  return readFile(new URL(`../node_modules/${name}/${file}`, import.meta.url), 'utf8');
}
