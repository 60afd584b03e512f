/** Which language an element speaks: by its own `lang` and that of what it stands in, at any time. */
import { expect } from 'chai';
import { needs } from '../../support/skip.js';
import { en } from '../../../src/i18n/en.js';
import { offerMessages, registerMessages } from '../../../src/i18n/languages.js';
import type { Messages } from '../../../src/i18n/messages.js';
import { TABLES } from '../../support/languages.js';
import { feedUrl, requestsOf, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import {
  consoleLinesWith,
  create,
  feedForAll,
  hasState,
  mount,
  mountLoaded,
  nextTasks,
  once,
  part,
  parts,
  place,
  placeHtml,
  publishFeed,
  recordEvents,
  showsFallback,
  TAGS,
  until,
  visibleText,
  type AnyElement,
} from '../harness.js';

const FEED = feedForAll(['Alpha', 'Beta', 'Gamma']);

/** A list that says in words that there is more, in its language. */
function mountList(parent: Node): HTMLElementTagNameMap['news-list'] {
  const list = create('news-list', { 'page-size': 1 });
  list.feed = FEED;
  return place(list, parent);
}

function more(element: Element): string {
  return visibleText(part(element, 'button'));
}

function languageOf(element: Element): string {
  const { lang, dir } = part(element, 'container');
  return `${lang} ${dir}`;
}

const MORE = {
  en: 'Show 1 more',
  ar: 'عرض عنصر إضافي واحد',
  fr: 'Afficher 1 élément de plus',
  ru: 'Показать ещё 1',
};

describe('the language of an element', () => {
  it('is followed when it changes on any ancestor', async () => {
    const outer = placeHtml('<section lang="fr"><div></div></section>');
    const list = mountList(outer.querySelector('div')!);
    await once(list, 'ichei-load');
    expect([more(list), languageOf(list)]).to.deep.equal([MORE.fr, 'fr ltr']);

    outer.firstElementChild!.setAttribute('lang', 'ar');
    await until(() => languageOf(list) === 'ar rtl');
    expect(more(list)).to.equal(MORE.ar);

    outer.firstElementChild!.removeAttribute('lang');
    await until(() => languageOf(list) === 'en ltr');
    expect(more(list)).to.equal(MORE.en);
  });

  it('is followed when it changes on the page', async () => {
    const page = document.documentElement;
    const { lang } = page;
    const list = mountList(document.body);
    await once(list, 'ichei-load');

    page.lang = 'ru';
    await until(() => more(list) === MORE.ru);

    page.lang = lang;
    await until(() => more(list) === MORE.en);
  });

  it('is followed across closed shadow roots', async () => {
    const outer = placeHtml('').attachShadow({ mode: 'closed' });
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<p></p>';
    const list = mountList(inner.querySelector('p')!);
    await once(list, 'ichei-load');

    (outer.host as HTMLElement).lang = 'fr';
    await until(() => more(list) === MORE.fr);
    outer.querySelector('section')!.lang = 'ru';
    await until(() => more(list) === MORE.ru);
    inner.querySelector('p')!.lang = 'ar';
    await until(() => more(list) === MORE.ar);
  });

  it('is that of where the element was moved', async () => {
    const box = placeHtml('<p lang="fr"></p><p lang="ru"></p>');
    const [french, russian] = [...box.children] as [HTMLElement, HTMLElement];
    const list = mountList(french);
    await once(list, 'ichei-load');

    russian.append(list);
    await until(() => more(list) === MORE.ru);

    // Where it stands now counts, and where it stood no more.
    french.lang = 'ar';
    russian.lang = 'fr';
    await until(() => more(list) === MORE.fr);
  });

  it('is that of where an ancestor was moved, into another tree', async () => {
    const root = placeHtml('<p lang="fr"></p>').attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="ru"></p>';
    const box = placeHtml('<div></div>').firstElementChild!;
    const list = mountList(box);
    await once(list, 'ichei-load');

    root.firstElementChild!.append(box);
    await until(() => more(list) === MORE.ru);
    (root.firstElementChild as HTMLElement).lang = 'ar';
    await until(() => more(list) === MORE.ar);
  });

  it('is that of where moveBefore put it', async () => {
    type Movable = Element & { moveBefore?: (node: Node, before: Node | null) => void };
    const box = placeHtml('<p lang="fr"></p><p lang="ru"></p>');
    const [french, russian] = [...box.children] as [Movable, Movable];
    needs('moveBefore', 'moveBefore' in russian);
    const list = mountList(french);
    await once(list, 'ichei-load');

    russian.moveBefore(list, null);
    await until(() => more(list) === MORE.ru);

    russian.setAttribute('lang', 'ar');
    await until(() => more(list) === MORE.ar);
  });

  it('stays while the element stands nowhere', async () => {
    const section = placeHtml('<section lang="fr"></section>').firstElementChild!;
    const list = mountList(section);
    await once(list, 'ichei-load');

    list.remove();
    list.requestUpdate();
    await list.updateComplete;

    expect(part(list, 'button').textContent.trim()).to.equal(MORE.fr);
  });

  it('chooses the feed anew', async () => {
    const section = placeHtml('<section lang="fr"></section>').firstElementChild as HTMLElement;
    const src = `${serverUrl('/demo/feeds/')}feed.{lang}.json`;
    const list = place(create('news-list', { src, limit: 1 }), section);
    await once(list, 'ichei-load');
    expect(visibleText(part(list, 'title'))).to.match(/^Le Comité/);

    section.lang = 'zh';
    await once(list, 'ichei-load');

    expect(visibleText(part(list, 'title'))).to.equal('国际咨询委员会在深圳召开会议');
  });

  it('leaves nothing behind with the last element', () => {
    const watched = new Set<Node>();
    const kept = Object.getOwnPropertyDescriptors(MutationObserver.prototype);
    MutationObserver.prototype.observe = function (target, options) {
      if (options?.attributeFilter?.includes('lang')) watched.add(target);
      kept.observe.value?.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function () {
      watched.clear();
      kept.disconnect.value?.call(this);
    };
    try {
      const root = placeHtml('').attachShadow({ mode: 'open' });
      const first = mountList(document.body);
      const second = mountList(root);
      const third = mountList(root);
      expect([...watched]).to.have.members([document, root]);

      second.remove();
      expect([...watched]).to.have.members([document, root]);
      third.remove();
      expect([...watched]).to.deep.equal([document]);
      first.remove();
      expect([...watched]).to.deep.equal([]);
    } finally {
      Object.defineProperties(MutationObserver.prototype, kept);
    }
  });

  it('is followed after another element, which was in the same root, has gone', async () => {
    const box = placeHtml('<section lang="fr"></section>');
    const section = box.firstElementChild as HTMLElement;
    const root = placeHtml('').attachShadow({ mode: 'open' });
    const list = mountList(section);
    const other = mountList(root);
    await once(list, 'ichei-load');

    // In one task: what was observed and not told yet is not lost.
    section.lang = 'ru';
    other.remove();

    await until(() => more(list) === MORE.ru);
  });

  it('does without where the page took the observer away', async () => {
    const { MutationObserver: kept } = globalThis;
    Reflect.deleteProperty(globalThis, 'MutationObserver');
    try {
      const section = placeHtml('<section lang="fr"></section>').firstElementChild!;
      const list = mountList(section.attachShadow({ mode: 'open' }));
      await once(list, 'ichei-load');

      expect(more(list)).to.equal(MORE.fr);
      list.remove();
    } finally {
      globalThis.MutationObserver = kept;
    }
  });
});

describe('messages of the host', () => {
  it('win over those of the language, and over none of the others', async () => {
    const section = placeHtml('<section lang="fr"></section>').firstElementChild!;
    const list = mountList(section);
    list.messages = { more: { one: 'Encore {count}', other: 'Encore {count}' } };
    await once(list, 'ichei-load');
    expect(more(list)).to.equal('Encore 1');

    list.messages = { retry: 'Encore' };
    await list.updateComplete;

    expect(more(list)).to.equal(MORE.fr);
  });

  it('are taken up at once when a seventh language is registered', async () => {
    const section = placeHtml('<section lang="sw-KE"></section>').firstElementChild!;
    const list = mountList(section);
    await once(list, 'ichei-load');
    expect([more(list), languageOf(list)]).to.deep.equal([MORE.en, 'en ltr']);

    const sw: Messages = {
      ...en,
      more: { one: 'Onyesha {count} zaidi', other: 'Onyesha {count}' },
    };
    registerMessages('sw', sw);
    await until(() => more(list) === 'Onyesha 1 zaidi');

    expect(languageOf(list)).to.equal('sw-KE ltr');
  });

  it('are taken up at once when a language that is shown gets other ones', async () => {
    const french = TABLES['fr']!;
    const section = placeHtml('<section lang="fr"></section>').firstElementChild!;
    const list = mountList(section);
    await once(list, 'ichei-load');

    registerMessages('fr', { ...french, more: { one: 'Suite', other: 'Suite' } });
    await until(() => more(list) === 'Suite');

    registerMessages('fr', french);
    await until(() => more(list) === MORE.fr);
  });
});

/** An offered language whose words come when the test says so. */
function offer(lang: string) {
  let give!: (messages: Messages) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<Messages>((...settle) => ([give, fail] = settle));
  offerMessages(lang, () => promise);
  return { give, fail };
}

const SHOUT: Messages = Object.fromEntries(
  Object.entries(en).map(([key]) => [key, 'ĴĴĴ']),
) as unknown as Messages;

let offered = 0;

/** A language that no other test knows. */
function nextLanguage(): string {
  const letters = [1 + offered / 26, offered++ % 26].map((one) => String.fromCharCode(97 + one));
  return `q${letters.join('')}`;
}

for (const tag of TAGS) {
  describe(`<${tag}> in a language whose words are on their way`, () => {
    async function mountWaiting(content?: string) {
      const lang = nextLanguage();
      const words = offer(lang);
      const { src, key } = await publishFeed(feedForAll(['Alpha', 'Beta']));
      const element: AnyElement = mount(tag, { src, lang, 'page-size': 1 }, content);
      const events = recordEvents(element);
      // The feed does not wait for the words.
      await until(() => element.items.length > 0);
      await nextTasks();
      return { element, events, words, lang, key };
    }

    it('shows its fallback and not a word until they are there', async () => {
      const { element, events, words } = await mountWaiting();

      expect(showsFallback(element)).to.equal(true);
      expect(visibleText(part(element, 'container'))).to.equal('News of the institute');
      expect(element.status).to.equal('loading');
      expect(hasState(element, 'loading')).to.equal(true);
      expect(events).to.deep.equal([]);

      words.give(SHOUT);
      await once(element, 'ichei-load');

      expect(hasState(element, 'loaded')).to.equal(true);
      expect(showsFallback(element)).to.equal(false);
      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load']);
    });

    it('shows its skeleton where there is no fallback', async () => {
      const { element } = await mountWaiting('');

      expect(parts(element, 'skeleton')).to.have.lengthOf(1);
      expect(parts(element, 'item')).to.deep.equal([]);
    });

    it('speaks English when they do not come, and says so once', async () => {
      const { element, words, lang } = await mountWaiting();
      const other = mount('news-list', { lang });
      other.feed = FEED;

      words.fail(new Error('gone'));
      await Promise.all([once(element, 'ichei-load'), once(other, 'ichei-load')]);

      expect(languageOf(element)).to.equal('en ltr');
      expect(consoleLinesWith(`"${lang}"`)).to.have.lengthOf(1);
    });

    it('settles load() when what was loaded is shown', async () => {
      const lang = nextLanguage();
      const words = offer(lang);
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element: AnyElement = mount(tag, { src, lang, loading: 'manual' });
      let isSettled = false;
      const load = element.load().then(() => (isSettled = true));
      await until(() => element.items.length > 0);
      await nextTasks();
      expect(isSettled).to.equal(false);

      words.give(SHOUT);
      await load;

      expect(element.status).to.equal('loaded');
    });

    it('settles load() when the element is removed instead', async () => {
      const lang = nextLanguage();
      offer(lang);
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element: AnyElement = mount(tag, { src, lang, loading: 'manual' });
      const events = recordEvents(element);
      const load = element.load();
      await until(() => element.items.length > 0);

      element.remove();
      await load;

      expect(events).to.deep.equal([]);
    });
  });
}

describe('an element that shows something', () => {
  it('keeps it until the words of another language are there', async () => {
    const lang = nextLanguage();
    const words = offer(lang);
    const list = mountList(placeHtml('<section lang="fr"></section>').firstElementChild!);
    await once(list, 'ichei-load');

    list.lang = lang;
    await list.updateComplete;
    await nextTasks();
    expect([more(list), list.status, languageOf(list)]).to.deep.equal([
      MORE.fr,
      'loaded',
      'fr ltr',
    ]);

    words.give(SHOUT);
    await until(() => more(list) === 'ĴĴĴ');
    expect(languageOf(list)).to.equal(`${lang} ltr`);
  });
});

describe('an element with an error in a language whose words are on their way', () => {
  it('says neither the line nor the event before they are there', async () => {
    const lang = nextLanguage();
    const words = offer(lang);
    const key = uniqueKey();
    const list = mount('news-list', { src: feedUrl({ key, status: 404 }), lang });
    const events = recordEvents(list);
    await requestsOf(key, { ended: 1 });
    await nextTasks();
    expect([list.status, events.length]).to.deep.equal(['loading', 0]);

    words.give(SHOUT);
    await once(list, 'ichei-error');

    expect(list.status).to.equal('error');
    expect(visibleText(part(list, 'container'))).to.contain('ĴĴĴ');
  });
});

describe('mountLoaded', () => {
  it('in each of the six has its direction', async () => {
    const { src } = await publishFeed(FEED);
    for (const lang of ['en', 'ar', 'es', 'fr', 'ru', 'zh-Hans-CN']) {
      const list = await mountLoaded('news-list', { src, lang });
      expect(languageOf(list)).to.equal(`${lang} ${lang === 'ar' ? 'rtl' : 'ltr'}`);
    }
  });
});
