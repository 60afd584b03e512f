import { expect } from 'chai';
import { requestsOf } from '../../support/feed-server-client.js';
import {
  create,
  feedForAll,
  hasState,
  mount,
  nextFrames,
  once,
  place,
  placeHtml,
  publishFeed,
  TAGS,
  type AnyElement,
  type Attributes,
} from '../harness.js';

/** Something far higher than the viewport. */
function placeSpacer(): void {
  placeHtml('<div style="block-size: 5000px"></div>');
}

async function expectAsked(key: string, count: number): Promise<void> {
  await nextFrames();
  expect(await requestsOf(key)).to.have.length(count);
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    let key: string;
    let src: string;

    beforeEach(async () => {
      ({ key, src } = await publishFeed(feedForAll(['Alpha'])));
    });

    afterEach(() => scrollTo(0, 0));

    function createLazy(attributes: Attributes = {}, content = ''): AnyElement {
      return create(tag, { src, loading: undefined, ...attributes }, content);
    }

    describe('with loading="manual"', () => {
      it('asks for nothing before load()', async () => {
        const element = mount(tag, { src, loading: 'manual' });
        await expectAsked(key, 0);
        expect(hasState(element, 'idle')).to.equal(true);

        await element.load();

        expect(hasState(element, 'loaded')).to.equal(true);
        await expectAsked(key, 1);
      });

      it('starts when it becomes eager', async () => {
        const element = mount(tag, { src, loading: 'manual' });
        await element.updateComplete;

        element.loading = 'eager';

        await once(element, 'ichei-load');
      });
    });

    describe('with loading="eager"', () => {
      it('loads out of sight too', async () => {
        placeSpacer();
        await once(mount(tag, { src }), 'ichei-load');
        await expectAsked(key, 1);
      });
    });

    describe('by default', () => {
      it('loads in sight', async () => {
        await once(place(createLazy()), 'ichei-load');
      });

      it('loads when the reader comes near, not before', async () => {
        placeSpacer();
        const element = place(createLazy());
        await expectAsked(key, 0);
        const loaded = once(element, 'ichei-load');

        // It stands right below the viewport then.
        scrollTo(0, 5000 - innerHeight - 100);

        await loaded;
        await expectAsked(key, 1);
      });

      it('loads out of sight when load() is called, and not again when it comes into sight', async () => {
        placeSpacer();
        const element = place(createLazy());
        await element.load();

        element.scrollIntoView();

        await expectAsked(key, 1);
      });

      it('judges an element without a box by where its content is', async () => {
        placeSpacer();
        const element = place(createLazy({ style: 'display: contents' }), placeHtml(''));
        await expectAsked(key, 0);
        const loaded = once(element, 'ichei-load');

        scrollTo(0, 6000);

        await loaded;
      });

      it('does not take a size of zero for hidden', async () => {
        const box = placeHtml('');
        box.style.cssText = 'inline-size: 0; block-size: 0; overflow: hidden';

        await once(place(createLazy(), box), 'ichei-load');
      });

      it('waits in a closed details, and loads when that opens', async () => {
        const details = placeHtml('<details><summary>News</summary></details>').firstElementChild!;
        const element = place(createLazy(), details);
        await expectAsked(key, 0);
        const loaded = once(element, 'ichei-load');

        details.toggleAttribute('open', true);

        await loaded;
      });

      it('waits in a closed tab, and loads when that is shown', async () => {
        const tab = placeHtml('');
        tab.hidden = true;
        const element = place(createLazy(), tab);
        await expectAsked(key, 0);
        const loaded = once(element, 'ichei-load');

        tab.hidden = false;

        await loaded;
      });

      it('waits without a box in a closed details too', async () => {
        const details = placeHtml('<details><summary>News</summary></details>').firstElementChild!;
        const element = place(createLazy({ style: 'display: contents' }), details);
        await expectAsked(key, 0);
        const loaded = once(element, 'ichei-load');

        details.toggleAttribute('open', true);

        await loaded;
      });

      it('goes on waiting after it was moved, and stops when it is removed', async () => {
        placeSpacer();
        const element = place(createLazy());
        const box = placeHtml('');
        box.append(element);
        await expectAsked(key, 0);

        element.remove();
        scrollTo(0, 6000);
        await expectAsked(key, 0);

        box.append(element);
        await once(element, 'ichei-load');
      });
    });
  });
}
