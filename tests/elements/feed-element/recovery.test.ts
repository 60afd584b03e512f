import { expect } from 'chai';
import { feedOf } from '../../support/feeds.js';
import {
  create,
  hasState,
  mountLoaded,
  once,
  part,
  place,
  publishFeed,
  SAMPLE_URL,
  textsOf,
} from '../harness.js';

describe('an element after something unusual', () => {
  it('keeps its styles in a frame’s document, and on the way back', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, limit: 2 });
    const colour = getComputedStyle(part(list, 'tag')).borderRadius;
    const frame = place(document.createElement('iframe'));

    frame.contentDocument!.body.append(list);
    await list.updateComplete;
    const abroad = frame.contentWindow!.getComputedStyle(part(list, 'tag')).borderRadius;
    place(list);
    await list.updateComplete;

    expect(abroad).to.equal(colour);
    expect(getComputedStyle(part(list, 'tag')).borderRadius).to.equal(colour);
  });

  it('has its styles where a frame’s document is the first it stands in', async () => {
    const list = create('news-list', { src: SAMPLE_URL, limit: 2 });
    const frame = place(document.createElement('iframe'));
    const loaded = once(list, 'ichei-load');

    frame.contentDocument!.body.append(list);
    await loaded;

    const styles = frame.contentWindow!.getComputedStyle(part(list, 'tag'));
    expect(styles.borderRadius).not.to.equal('0px');
    expect(textsOf(list, 'title')).to.have.length(2);
  });

  it('loads a source that was set while it was nowhere', async () => {
    const { src } = await publishFeed(feedOf(['Second']));
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, limit: 1 });
    list.remove();
    await Promise.resolve();

    list.src = src;
    await list.updateComplete;
    const loaded = once(list, 'ichei-load');
    place(list);
    await loaded;

    expect(textsOf(list, 'title')).to.deep.equal(['Second']);
  });

  it('renders again after a property that could not be rendered', async () => {
    const card = create('event-card', { src: SAMPLE_URL, loading: 'eager' });
    const loaded = once(card, 'ichei-load');
    place(card);
    await loaded;
    const feed = card.feed;

    Object.defineProperty(card, 'messages', {
      configurable: true,
      get: () => ({
        addToCalendar: {
          get other() {
            throw new Error('bad host');
          },
        },
      }),
    });
    card.requestUpdate();
    const error = once(card, 'ichei-error');
    const { detail } = await error;
    Reflect.deleteProperty(card, 'messages');
    card.requestUpdate();
    await card.updateComplete;

    expect(detail.error.code).to.equal('format');
    expect(card.feed).to.equal(feed);
    expect(hasState(card, 'loaded')).to.equal(true);
    expect(textsOf(card, 'title')).to.have.length(1);
  });

  it('replaces whatever a page translator put in the place of its texts', async () => {
    const list = create('news-list');
    list.feed = feedOf(['Before']);
    const loaded = once(list, 'ichei-load');
    place(list);
    await loaded;
    const texts = document.createNodeIterator(list.shadowRoot!, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text as Text);
    for (const text of found.filter(({ data }) => data.trim())) {
      const font = document.createElement('font' as string);
      font.textContent = `translated ${text.data}`;
      text.replaceWith(font);
    }
    expect(textsOf(list, 'title')).to.deep.equal(['translated Before']);

    const again = once(list, 'ichei-load');
    list.feed = feedOf(['After']);
    await again;

    expect(textsOf(list, 'title')).to.deep.equal(['After']);
  });

  it('lets a reader search what a page translator has translated', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, search: true });
    const text = part(list, 'tag').firstChild as Text;
    const font = document.createElement('font' as string);
    font.textContent = 'translated';
    part(list, 'tag').append(font);
    text.remove();
    const box = part(list, 'search') as HTMLInputElement;
    box.focus();

    box.value = 'conference';
    box.dispatchEvent(new Event('input'));
    await list.updateComplete;

    expect(list.shadowRoot!.activeElement === box).to.equal(true);
    expect(part(list, 'search') === box).to.equal(true);
  });

  it('finds an item whose id is set as a number', async () => {
    const { src } = await publishFeed(feedOf(['One', 'Two']));
    const article = create('news-article', { src, loading: 'eager' });
    (article as { item: unknown }).item = 2;
    const loaded = once(article, 'ichei-load');
    place(article);
    await loaded;

    expect(textsOf(article, 'title')).to.deep.equal(['Two']);
  });

  it('shows a good picture after a broken one', async () => {
    const items = [
      { title: 'Bad', image: 'https://127.0.0.1:9/none.png' },
      { title: 'Good', image: new URL('/good.png', location.href).href },
    ];
    const { src } = await publishFeed(feedOf(items));
    const article = await mountLoaded('news-article', { src, item: '1' });
    const image = part(article, 'image') as HTMLImageElement;
    image.scrollIntoView();
    if (!image.hasAttribute('data-broken'))
      await new Promise((done) => image.addEventListener('error', done, { once: true }));

    article.item = '2';
    await article.updateComplete;
    const shown = part(article, 'image') as HTMLImageElement;
    if (!shown.naturalWidth)
      await new Promise((done) => shown.addEventListener('load', done, { once: true }));
    await Promise.resolve();

    expect(shown === image).to.equal(true);
    expect(getComputedStyle(shown).opacity).to.equal('1');
  });
});
