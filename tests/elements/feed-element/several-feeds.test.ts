import { expect } from 'chai';
import { registerMessages } from '../../../src/i18n/languages.js';
import { en } from '../../../src/i18n/en.js';
import {
  feedUrl,
  publish,
  release,
  requestsOf,
  uniqueKey,
} from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import {
  control,
  hasState,
  mount,
  mountLoaded,
  nextTasks,
  once,
  publishFeed,
  recordEvents,
  textsOf,
  until,
  visibleText,
} from '../harness.js';

/** A feed with items of these titles, the first of them newest. */
function dated(home: string, titles: readonly string[], day = 28, fields = {}) {
  const items = titles.map((title, index) => ({
    title,
    id: title,
    url: `${home}${title}`,
    date_published: `2026-03-${String(day - 2 * index).padStart(2, '0')}`,
  }));
  return feedOf(items, { home_page_url: home, ...fields });
}

const A = 'https://a.example/';
const B = 'https://b.example/';
const titlesOf = (element: Element) => textsOf(element, 'title');

describe('<news-list> with several feeds', () => {
  it('merges them by date', async () => {
    const one = await publishFeed(dated(A, ['A28', 'A26']));
    const two = await publishFeed(dated(B, ['B27', 'B25'], 27));

    const element = await mountLoaded('news-list', { src: `${one.src} ${two.src}` });

    expect(titlesOf(element)).to.deep.equal(['A28', 'B27', 'A26', 'B25']);
  });

  it('shows a person of the same item in two of them once', async () => {
    const people = (name: string) => [{ name: 'Ada', url: 'https://ada.example/' }, { name }];
    const feedAt = (home: string, name: string) => ({
      ...feedOf([{ id: 'x', title: 'X', _ichei: { people: people(name) } }]),
      home_page_url: home,
    });
    const one = await publishFeed(feedAt(A, 'Bea'));
    const two = await publishFeed(feedAt(B, 'Cy'));

    const gallery = await mountLoaded('speaker-gallery', {
      src: `${one.src} ${two.src}`,
      item: 'x',
    });

    expect(gallery.items.map(({ name }) => name)).to.deep.equal(['Ada', 'Bea', 'Cy']);
  });

  it('resolves and offers what belongs to each by that feed', async () => {
    const event = { startDate: '2099-01-01' };
    const person = { name: 'Ada', description_html: '<a href="cv.pdf">CV</a>' };
    const items = [{ id: 'b', title: 'B', _ichei: { event, people: [person] } }];
    const one = await publishFeed({ ...feedOf([]), home_page_url: A });
    const two = await publishFeed({
      ...feedOf(items),
      home_page_url: B,
      _ichei: { calendar_url: '/all.ics' },
    });
    const src = `${one.src} ${two.src}`;

    const events = await mountLoaded('event-list', { src });
    const gallery = await mountLoaded('speaker-gallery', { src });
    control(gallery, 'Ada').click();
    await gallery.updateComplete;

    expect(control(events, /^Subscribe/).getAttribute('href')).to.contain('/all.ics');
    expect(control(gallery, 'CV').getAttribute('href')).to.equal(`${B}cv.pdf`);
  });

  it('shows the others when one is broken, and says so', async () => {
    const one = await publishFeed(dated(A, ['A28']));
    const broken = feedUrl({ status: 404 });
    const element = mount('news-list', { src: `${broken} ${one.src}`, loading: 'manual' });
    const events = recordEvents(element);

    await element.load();

    expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load', 'ichei-error']);
    expect(events[1]?.detail).to.nested.include({ 'error.code': 'http', 'error.url': broken });
    expect(titlesOf(element)).to.deep.equal(['A28']);
    expect(visibleText(element)).to.contain('Some of the content could not be loaded.');
    expect(hasState(element, 'stale')).to.equal(true);
  });

  it('keeps what it has of a feed that cannot be read again', async () => {
    const one = await publishFeed(dated(A, ['A28']));
    const two = await publishFeed(dated(B, ['B27'], 27));
    const element = await mountLoaded('news-list', { src: `${one.src} ${two.src}` });
    await publish(one.key, dated(A, ['A28', 'A26']));
    await publish(two.key, 'gone', { status: 410 });

    await element.load();

    expect(titlesOf(element)).to.deep.equal(['A28', 'B27', 'A26']);
  });

  it('does not wait for one that hangs; what it brings later waits for the reader', async () => {
    const one = await publishFeed(dated(A, ['A28']));
    const key = uniqueKey();
    await publish(key, dated(B, ['B29'], 29));
    const element = mount('news-list', {
      src: `${feedUrl({ key, fault: 'hold' })} ${one.src}`,
      loading: 'manual',
    });
    const loaded = once(element, 'ichei-load');
    const all = element.load();
    await loaded;
    expect(titlesOf(element)).to.deep.equal(['A28']);

    await release(key);
    await all;

    expect(titlesOf(element)).to.deep.equal(['A28']);
    control(element, 'Show 1 new').click();
    await nextTasks();
    expect(titlesOf(element)).to.deep.equal(['B29', 'A28']);
  });

  it('shows at once what comes late where the first had nothing', async () => {
    const one = await publishFeed(dated(A, []));
    const key = uniqueKey();
    await publish(key, dated(B, ['B29'], 29));
    const element = mount('news-list', {
      src: `${one.src} ${feedUrl({ key, fault: 'hold' })}`,
      loading: 'manual',
    });
    const all = element.load();
    await until(() => hasState(element, 'empty'));

    await release(key);
    await all;

    expect(titlesOf(element)).to.deep.equal(['B29']);
  });

  it('goes without an address that is none, and says so', async () => {
    const one = await publishFeed(dated(A, ['A28']));
    const element = mount('news-list', { src: `ftp://b.example/x ${one.src}`, loading: 'manual' });
    const events = recordEvents(element);

    await element.load();

    expect(titlesOf(element)).to.deep.equal(['A28']);
    expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load', 'ichei-error']);
    expect(events[1]?.detail).to.nested.include({
      'error.code': 'config',
      'error.url': 'ftp://b.example/x',
    });
  });

  it('does not wait for a further page that hangs', async () => {
    const further = uniqueKey();
    await publish(further, dated(A, ['A24', 'A22'], 24));
    const next_url = feedUrl({ key: further, fault: 'hold' });
    const one = await publishFeed(dated(A, ['A28', 'A26'], 28, { next_url }));
    const two = await publishFeed(dated(B, ['B19', 'B17'], 19));
    const element = mount('news-list', {
      src: `${one.src} ${two.src}`,
      limit: 6,
      loading: 'manual',
    });
    const loaded = once(element, 'ichei-load');
    const all = element.load();

    await loaded;
    expect(titlesOf(element)).to.deep.equal(['A28', 'A26', 'B19', 'B17']);

    await release(further);
    await all;
    // Among the others, so that they wait.
    expect(titlesOf(element)).to.deep.equal(['A28', 'A26', 'B19', 'B17']);
    control(element, 'Show 2 new').click();
    await nextTasks();
    expect(titlesOf(element)).to.deep.equal(['A28', 'A26', 'A24', 'A22', 'B19', 'B17']);
  });

  it('reads on in each feed, so that nothing newer comes between what is shown', async () => {
    const further = await publishFeed(dated(A, ['A20', 'A18'], 20));
    const one = await publishFeed(dated(A, ['A28', 'A26'], 28, { next_url: further.src }));
    const two = await publishFeed(dated(B, ['B19', 'B17'], 19));

    const element = await mountLoaded('news-list', {
      src: `${one.src} ${two.src}`,
      'page-size': 2,
    });
    expect(titlesOf(element)).to.deep.equal(['A28', 'A26']);
    control(element, /^Show/).click();
    await until(() => titlesOf(element).length > 2);
    expect(titlesOf(element)).to.deep.equal(['A28', 'A26', 'A20', 'B19']);

    expect(await requestsOf(further.key)).to.have.length(1);
  });
});

describe('{lang} in src', () => {
  before(() => registerMessages('eo', { ...en, more: { other: 'Montru {count} pliajn' } }));

  async function publishIn(languages: readonly string[]) {
    const name = uniqueKey();
    let src = '';
    for (const language of languages) {
      src = await publish(`${name}/${language}`, dated(A, [`In ${language}`]));
    }
    return { name, src: src.replace(/\w+$/, '{lang}') };
  }

  it('stands for the primary subtag of the interface’s language', async () => {
    const { src } = await publishIn(['en', 'eo']);

    const element = await mountLoaded('news-list', { src, lang: 'eo-UY' });

    expect(titlesOf(element)).to.deep.equal(['In eo']);
  });

  it('falls back to English once', async () => {
    const { name, src } = await publishIn(['en']);
    await publish(`${name}/eo`, 'none', { status: 404 });

    const element = await mountLoaded('news-list', { src, lang: 'eo' });

    expect(titlesOf(element)).to.deep.equal(['In en']);
    expect(await requestsOf(`${name}/en`)).to.have.length(1);
    expect(hasState(element, 'loaded')).to.equal(true);
  });

  it('follows the language, and keeps the old until the new is there', async () => {
    const { src } = await publishIn(['en', 'eo']);
    const element = await mountLoaded('news-list', { src, lang: 'en' });
    const loaded = once(element, 'ichei-load');

    element.lang = 'eo';
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['In en']);
    await loaded;

    expect(titlesOf(element)).to.deep.equal(['In eo']);
  });

  it('is the language of the messages: English where there are none', async () => {
    const { src } = await publishIn(['en', 'sw']);

    const element = await mountLoaded('news-list', { src, lang: 'sw' });

    expect(titlesOf(element)).to.deep.equal(['In en']);
  });
});
