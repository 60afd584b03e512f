import { expect } from 'chai';
import { requestsOf } from '../../support/feed-server-client.js';
import {
  create,
  FALLBACK,
  feedForAll,
  hasState,
  mount,
  nextFrames,
  nextTasks,
  once,
  place,
  placeHtml,
  publishFeed,
  TAGS,
  type AnyElement,
  type Attributes,
} from '../harness.js';

let key: string;
let src: string;

beforeEach(async () => {
  ({ key, src } = await publishFeed(feedForAll(['Alpha'])));
});

/** Something far higher than the viewport. */
function placeSpacer(): void {
  placeHtml('<div style="block-size: 5000px"></div>');
}

async function expectAsked(count: number): Promise<void> {
  expect(await requestsOf(key)).to.have.length(count);
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('asks for nothing before load() with loading="manual"', async () => {
      const element = mount(tag, { src, loading: 'manual' });
      await nextTasks();
      expect(hasState(element, 'idle')).to.equal(true);
      await expectAsked(0);

      await element.load();

      expect(hasState(element, 'loaded')).to.equal(true);
      await expectAsked(1);
    });

    it('starts when it becomes eager', async () => {
      const element = mount(tag, { src, loading: 'manual' });
      await element.updateComplete;

      element.loading = 'eager';

      await once(element, 'ichei-load');
    });

    it('loads out of sight with loading="eager"', async () => {
      placeSpacer();

      await once(mount(tag, { src }), 'ichei-load');
    });
  });
}

/**
 * All five have one address, so that there is one request as soon as one of them loads; with one line
 * of fallback each, all are near at once.
 */
describe('all five by default', () => {
  afterEach(() => scrollTo(0, 0));

  function placeLazy(parent: Element = document.body, attributes: Attributes = {}): AnyElement[] {
    const given = { src, loading: undefined, ...attributes };
    return TAGS.map((tag) => place(create(tag, given, FALLBACK), parent));
  }

  /** Settles when each has loaded; to be called before what makes them load. */
  function allLoaded(elements: readonly AnyElement[]): Promise<unknown> {
    return Promise.all(elements.map((element) => once(element, 'ichei-load')));
  }

  async function expectWaiting(elements: readonly AnyElement[]): Promise<void> {
    await nextFrames();
    expect(elements.map(({ status }) => status)).to.deep.equal(TAGS.map(() => 'idle'));
    await expectAsked(0);
  }

  it('load in sight', async () => {
    await allLoaded(placeLazy());
  });

  it('load when the reader comes near, not before', async () => {
    placeSpacer();
    const elements = placeLazy();
    await expectWaiting(elements);
    const loaded = allLoaded(elements);

    // They stand right below the viewport then.
    scrollTo(0, elements[0]!.offsetTop - innerHeight - 100);

    await loaded;
    await expectAsked(1);
  });

  it('load out of sight when load() is called, and not again when they come into sight', async () => {
    placeSpacer();
    const elements = placeLazy();
    await Promise.all(elements.map((element) => element.load()));

    for (const element of elements) element.scrollIntoView();
    await nextFrames();

    await expectAsked(1);
  });

  it('are judged without a box of their own by where their content is', async () => {
    placeSpacer();
    const elements = placeLazy(placeHtml(''), { style: 'display: contents' });
    await expectWaiting(elements);
    const loaded = allLoaded(elements);

    scrollTo(0, 9999);

    await loaded;
  });

  it('do not count as hidden for a size of zero', async () => {
    const style = 'display: block; inline-size: 0; block-size: 0; overflow: hidden';

    await allLoaded(placeLazy(document.body, { style }));
  });

  for (const style of ['', 'display: contents']) {
    it(`wait in a closed details, and load when that opens ${style && `(${style})`}`, async () => {
      const details = placeHtml('<details><summary>News</summary></details>').firstElementChild!;
      const elements = placeLazy(details, { style });
      await expectWaiting(elements);
      const loaded = allLoaded(elements);

      details.toggleAttribute('open', true);

      await loaded;
    });
  }

  it('wait in a closed tab, and load when that is shown', async () => {
    const tab = placeHtml('');
    tab.hidden = true;
    const elements = placeLazy(tab);
    await expectWaiting(elements);
    const loaded = allLoaded(elements);

    tab.hidden = false;

    await loaded;
  });

  it('go on waiting after a move, stop when they are removed, and load when they are back', async () => {
    placeSpacer();
    const elements = placeLazy();
    const box = placeHtml('');
    box.append(...elements);
    await expectWaiting(elements);

    for (const element of elements) element.remove();
    scrollTo(0, 9999);
    await expectWaiting(elements);

    const loaded = allLoaded(elements);
    box.append(...elements);
    await loaded;
  });
});
