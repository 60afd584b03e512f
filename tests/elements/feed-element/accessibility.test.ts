import { expect } from 'chai';
import { emulateMedia } from '../../support/commands.js';
import { feedUrl, requestsOf, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import {
  control,
  expectAccessible,
  feedForAll,
  hasState,
  hover,
  mount,
  mountFailed,
  mountLoaded,
  part,
  parts,
  placeHtml,
  publishFeed,
  SAMPLE_URL,
  TAGS,
  type Attributes,
} from '../harness.js';

const SCHEMES = ['light', 'dark'] as const;

for (const scheme of SCHEMES) {
  describe(`axe, on a page that is ${scheme}`, () => {
    before(async () => {
      await emulateMedia({ colorScheme: scheme });
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
    });

    after(async () => {
      document.documentElement.style.cssText = '';
      await emulateMedia({});
    });

    for (const tag of TAGS) {
      describe(`<${tag}>`, () => {
        for (const theme of [undefined, ...SCHEMES]) {
          it(`finds nothing in the sample feed${theme ? ` with theme ${theme}` : ''}`, async () => {
            await mountLoaded(tag, { src: SAMPLE_URL, when: 'all', theme });
            await expectAccessible();
          });
        }

        it('finds nothing while it loads', async () => {
          const key = uniqueKey();
          const element = mount(tag, { src: feedUrl({ key, fault: 'hold' }) }, '');
          await requestsOf(key, { arrived: 1 });
          expect(hasState(element, 'loading')).to.equal(true);

          await expectAccessible();
        });

        it('finds nothing when it has failed', async () => {
          const { element } = await mountFailed(tag, { src: feedUrl({ status: 404 }) });
          expect(hasState(element, 'error')).to.equal(true);

          await expectAccessible();
        });

        it('finds nothing when it is empty', async () => {
          const { src } = await publishFeed(
            feedForAll([], { title: 'Institute', home_page_url: 'https://news.example/' }),
          );
          const element = await mountLoaded(tag, { src });
          expect(hasState(element, 'empty')).to.equal(true);

          await expectAccessible();
        });

        it('finds nothing in awkward content', async () => {
          await mountLoaded(tag, { src: serverUrl('/cases/c48-wide.json') });
          await expectAccessible();
        });
      });
    }

    const layouts: { tag: 'news-list' | 'speaker-gallery'; attributes: Attributes }[] = [
      { tag: 'news-list', attributes: { layout: 'cards' } },
      { tag: 'news-list', attributes: { layout: 'compact' } },
      { tag: 'speaker-gallery', attributes: { layout: 'list' } },
    ];
    for (const { tag, attributes } of layouts) {
      it(`finds nothing in <${tag} layout="${attributes['layout']}">`, async () => {
        await mountLoaded(tag, { src: SAMPLE_URL, ...attributes });
        await expectAccessible();
      });
    }

    it('finds nothing in the open dialog of a list', async () => {
      const element = await mountLoaded('news-list', { src: SAMPLE_URL, 'open-in': 'dialog' });
      await hover(element);
      part(element, 'link').click();
      await element.updateComplete;
      expect(parts(element, 'dialog')).to.have.length(1);

      await expectAccessible();
    });

    it('finds nothing in the open biography of a gallery', async () => {
      const element = await mountLoaded('speaker-gallery', { src: SAMPLE_URL });
      control(element, /LIM Cher Ping/).click();
      await element.updateComplete;
      expect(parts(element, 'dialog')).to.have.length(1);

      await expectAccessible();
    });
  });
}

describe('axe, on a navy ground', () => {
  it('finds nothing in any of the five', async () => {
    const box = placeHtml('<section style="background: #0b1f4b; color: #fff"></section>');
    for (const tag of TAGS) {
      const element = await mountLoaded(tag, { src: SAMPLE_URL, when: 'all', 'page-size': 3 });
      box.firstElementChild!.append(element);
    }

    await expectAccessible(box);
  });
});
