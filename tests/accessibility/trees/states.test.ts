import { feedUrl } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import { mount, mountFailed, mountLoaded, publishFeed, TAGS } from '../../elements/harness.js';
import { expectTree } from './expect-tree.js';

for (const tag of TAGS) {
  describe(`what <${tag}> is to assistive technology`, () => {
    it('is nothing but a region that will speak, while shapes stand for what is loading', async () => {
      const element = mount(tag, { src: feedUrl({ fault: 'hang-headers' }) }, '');
      await element.updateComplete;

      await expectTree(element, 'status live=polite');
    });

    it('is the fallback, what went wrong, and a way to try again', async () => {
      const { element } = await mountFailed(tag, { src: feedUrl({ status: 404 }) });

      await expectTree(
        element,
        `
        link "News of the institute"
        text "The latest content could not be loaded."
        button "Try again"
        status live=polite
          text "The latest content could not be loaded."
        `,
      );
    });

    it('is a sentence and a link to the source, where there is nothing', async () => {
      const { src } = await publishFeed(feedOf([], { home_page_url: 'https://news.example/' }));
      const words = tag.startsWith('event') ? 'No upcoming events.' : 'Nothing here yet.';

      await expectTree(
        await mountLoaded(tag, { src }),
        `
        text "${words}"
        link "Visit Example Institute News"
        status live=polite
          text "${words}"
        `,
      );
    });
  });
}
