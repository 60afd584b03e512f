import { expect } from 'chai';
import { FEED_URL, itemOf, normalize, withPollutedPrototype } from './normalize.js';

const HOME = { home_page_url: 'https://home.example/news/' };

function countOf(item: unknown): number {
  return normalize([item]).feed.items.length;
}

describe('addresses of an item (R1)', () => {
  it('are resolved against the feed, not the home page or the host page', () => {
    const item = itemOf(
      {
        url: 'a',
        external_url: '/b',
        image: '../c.png',
        attachments: [{ url: 'd.pdf' }],
        authors: [{ name: 'x', url: '?e', avatar: 'f.png' }],
      },
      HOME,
    );

    expect(item.url).to.equal('https://news.example/feeds/a');
    expect(item.externalUrl).to.equal('https://news.example/b');
    expect(item.image?.url).to.equal('https://news.example/c.png');
    expect(item.attachments[0]?.url).to.equal('https://news.example/feeds/d.pdf');
    expect(item.authors[0]?.url).to.equal('https://news.example/feeds/feed.json?e');
    expect(item.authors[0]?.avatar).to.equal('https://news.example/feeds/f.png');
  });

  for (const [title, item, feed, expected] of [
    ['the item’s url', { url: 'https://a.example/b' }, HOME, 'https://a.example/b'],
    ['else the home page', {}, HOME, HOME.home_page_url],
    ['else the feed', {}, {}, FEED_URL],
    ['not an address of mail', { url: 'mailto:a@mail.example' }, HOME, HOME.home_page_url],
  ] as const) {
    it(`inside its HTML are resolved against ${title}`, () => {
      expect(itemOf(item, feed).contentBase).to.equal(expected);
    });
  }
});

describe('the id of an item', () => {
  for (const [fields, id] of [
    [{ id: 'a' }, 'a'],
    [{ id: 123 }, '123'],
    [{ id: 1.5 }, '1.5'],
    [{ id: ' a ' }, 'a'],
    [{ id: null, url: '/x' }, 'https://news.example/x'],
    [{ id: {}, url: '/x' }, 'https://news.example/x'],
    [{ id: true, url: '/x' }, 'https://news.example/x'],
    [{ id: '', external_url: '/y' }, 'https://news.example/y'],
    [{ id: '__proto__' }, '__proto__'],
  ] as const) {
    it(`of ${JSON.stringify(fields)} is ${id}`, () => {
      expect(itemOf({ title: 'x', ...fields }).id).to.equal(id);
    });
  }

  it('of two items without any are two', () => {
    const { items } = normalize([{ title: 'x' }, { title: 'x' }]).feed;

    expect(new Set(items.map(({ id }) => id)).size).to.equal(2);
  });
});

describe('the name of an item', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';

  for (const [fields, title] of [
    [{ title: 2026 }, '2026'],
    [{ title: ' A  b ' }, 'A  b'],
    [{ title: 'Q&A &lt;b&gt; <i>' }, 'Q&A &lt;b&gt; <i>'],
    [{ title: null, summary: 'The summary.' }, 'The summary.'],
    [{ title: '', content_text: words }, words.replace(' thirteen', '…')],
    [{ content_text: ' \n ', content_html: '<p>Body</p>' }, 'Body'],
    [
      { content_html: '<p>A &amp; B &eacute;t&Eacute; &rsquo;&#8217;&#x2019; C</p>' },
      'A & B étÉ ’’’ C',
    ],
    [{ content_html: '<style>p > b{}</style><!-- x --><h2 title="a > b">Body</h2>' }, 'Body'],
    [{ content_html: '<p>5 < 6 and more</p>' }, '5 < 6 and more'],
    [{ content_html: '&constructor; &__proto__; x' }, '&constructor; &__proto__; x'],
    [
      { content_html: `<img src="data:image/png;base64,${'A'.repeat(9000)}"><p>Late words</p>` },
      'Late words',
    ],
    [{ content_html: '<img src="/a.png" alt="The &quot;hall&quot;">' }, 'The "hall"'],
    [{ content_html: "<img alt='' src=a><img src=b alt=Hall>" }, 'Hall'],
    [{ image: '/a/The%20hall.png?w=1', _ichei: { image: { alt: 'The hall' } } }, 'The hall'],
    [{ image: '/a/The%20hall.png?w=1' }, 'The hall.png'],
    [{ image: 'https://img.example/' }, 'img.example'],
    [{ content_html: '\ud800' }, '\ufffd'],
    [{ content_text: `${' '.repeat(1999)}😀` }, '\ufffd…'],
    [{ content_html: '<video src="/a.mp4"></video>', url: 'https://www.b.example/x' }, 'b.example'],
    [{ content_html: '<iframe src="https://c.example/"></iframe>' }, 'news.example'],
  ] as const) {
    it(`of ${JSON.stringify(fields).slice(0, 90)} is ${JSON.stringify(title)}`, () => {
      const { items } = normalize([fields]).feed;
      expect(items.map((item) => item.title)).to.deep.equal([title]);
    });
  }

  for (const item of [
    {},
    { id: 'nothing' },
    { url: '/x' },
    { title: {}, summary: [], content_html: 1, image: 7 },
    { title: ' ', content_text: '\n' },
    { content_html: '<p>&nbsp;</p>' },
    null,
    'text',
    7,
    [],
    true,
  ]) {
    it(`is not to be had for ${JSON.stringify(item)}, which is dropped and told once`, () => {
      const { feed, problems } = normalize([item, { title: 'stays' }]);

      expect(feed.items.map(({ title }) => title)).to.deep.equal(['stays']);
      expect(problems.filter(({ path }) => path === 'items[0]')).to.have.lengthOf(1);
    });
  }
});

describe('an entry that lacks what it is shown by', () => {
  for (const [what, fields, path] of [
    ['a file', { attachments: [{ title: 'A file' }] }, 'attachments[0]'],
    ['an author', { authors: [{}, { name: 'Ada' }] }, 'authors[0]'],
    ['an author of version 1.0', { author: { avatar: '/a.png' } }, 'author[0]'],
    [
      'an organiser',
      { _ichei: { event: { startDate: '2026-01-01', organizer: {} } } },
      '_ichei.event.organizer[0]',
    ],
    [
      'an affiliation',
      { _ichei: { people: [{ name: 'A', affiliation: { url: '/b' } }] } },
      '_ichei.people[0].affiliation[0]',
    ],
    ['a file with a bad address', { attachments: [{ url: 'javascript:x' }] }, 'attachments[0].url'],
    ['an author with a bad name', { authors: [{ name: 7 }] }, 'authors[0].name'],
    ['a pin that is none', { _ichei: { pinned: 'yes' } }, '_ichei.pinned'],
  ] as const) {
    it(`is told once: ${what}`, () => {
      const { problems } = normalize([{ title: 'A', ...fields }]);

      expect(problems.map((problem) => problem.path)).to.deep.equal([`items[0].${path}`]);
    });
  }

  it('is not told of a pin that says no', () => {
    expect(normalize([{ title: 'A', _ichei: { pinned: false } }]).problems).to.deep.equal([]);
  });
});

describe('a field of the wrong type', () => {
  for (const [field, bad] of [
    ['summary', 7],
    ['content_text', {}],
    ['content_html', ['<p>']],
    ['language', 'not a tag'],
    ['image', { url: '/pic.png' }],
    ['url', 'javascript:alert(1)'],
    ['date_published', 1767225600],
    ['date_published', 'yesterday'],
    ['_ichei', 'x'],
  ] as const) {
    it(`costs itself and is told once: ${field} ${JSON.stringify(bad)}`, () => {
      const { feed, problems } = normalize([{ id: 'a', title: 'A', [field]: bad }]);

      expect(feed.items[0]).to.deep.equal(normalize([{ id: 'a', title: 'A' }]).feed.items[0]);
      expect(problems.map(({ path }) => path)).to.deep.equal([`items[0].${field}`]);
    });
  }

  it('costs the entry of a list', () => {
    const item = itemOf({
      tags: [1, null, 'ok', ['nested'], {}, ' ok ', ''],
      attachments: [{ url: '/a.pdf' }, null, 'x', {}, { url: 'javascript:x' }],
    });

    expect(item.tags).to.deep.equal(['ok']);
    expect(item.attachments).to.deep.equal([{ url: 'https://news.example/a.pdf' }]);
  });

  it('is no fault where one value stands for a list of one', () => {
    const item = itemOf({ tags: 'one', attachments: { url: '/a.pdf', size_in_bytes: '1048576' } });

    expect(item.tags).to.deep.equal(['one']);
    expect(item.attachments[0]?.sizeInBytes).to.equal(1048576);
  });

  for (const size of ['1 MB', -1, NaN, '1e6', {}]) {
    it(`costs a size of ${JSON.stringify(size)}`, () => {
      const item = itemOf({ attachments: [{ url: '/a.pdf', size_in_bytes: size }] });
      expect(item.attachments[0]).not.to.have.property('sizeInBytes');
    });
  }
});

describe('authors', () => {
  it('are those of version 1.1 where both are given, each once', () => {
    const both = itemOf({ author: { name: 'Ada Example' }, authors: [{ name: 'Ada Example' }] });

    expect(both.authors).to.deep.equal([{ name: 'Ada Example' }]);
  });

  it('are the old one where the new list names nobody', () => {
    const item = itemOf({ author: { name: 'Ada Example' }, authors: [{ name: '' }, null] });

    expect(item.authors).to.deep.equal([{ name: 'Ada Example' }]);
  });
});

describe('texts (R21)', () => {
  it('are neither decoded nor parsed', () => {
    const item = itemOf({ title: '&lt;b&gt;', summary: 'a &amp; <b>', content_text: ' a\n\n\tb ' });

    expect([item.title, item.summary]).to.deep.equal(['&lt;b&gt;', 'a &amp; <b>']);
    expect(item.contentText).to.equal(' a\n\n\tb ');
  });

  it('hold no half of a surrogate pair, with which an address could not be written', () => {
    const item = itemOf({ id: 'a\ud800b', title: 'x\udc00', summary: '😀\ud83d' });

    expect(encodeURIComponent(`${item.id}${item.title}${item.summary}`)).to.contain('%EF%BF%BD');
    expect(item.summary).to.equal('😀\ufffd');
  });
});

describe('HTML of more than an article', () => {
  const table = [
    { name: 'tags', tag: '<b>', most: 10_000 },
    { name: 'pictures', tag: '<img>', most: 500 },
    { name: 'mixed boxes', tag: '<PICTURE/><figure>', most: 250 },
  ];

  for (const { name, tag, most } of table) {
    it(`is dropped past ${most} ${name}, and says so; the summary stays`, () => {
      const fields = { summary: 'In short', content_html: `Text ${tag.repeat(most)}` };
      const { contentHtml } = itemOf(fields);
      expect(contentHtml).to.equal(fields.content_html);

      const { feed, problems } = normalize([
        { ...fields, content_html: `${fields.content_html}${tag}` },
      ]);

      expect(feed.items[0]?.contentHtml).to.equal(undefined);
      expect(feed.items[0]?.summary).to.equal('In short');
      expect(problems.map(({ path }) => path)).to.deep.equal(['items[0].content_html']);
    });
  }
});

describe('HTML over 512 KiB', () => {
  const kib = 1024;
  const html = (bytes: number) => `<p>Long text </p>${'a'.repeat(bytes - 17)}`;

  it('is kept at 512 KiB and dropped one byte later; summary and link stay', () => {
    const fields = { url: '/x', summary: 'Short' };

    expect(itemOf({ ...fields, content_html: html(512 * kib) }).contentHtml).to.have.lengthOf(
      512 * kib,
    );
    const large = itemOf({ ...fields, content_html: html(512 * kib + 1) });
    expect(large.contentHtml).to.equal(undefined);
    expect([large.summary, large.url]).to.deep.equal(['Short', 'https://news.example/x']);
  });

  it('is counted in bytes, not in letters', () => {
    expect(itemOf({ content_html: '漢'.repeat(171 * kib) }).contentHtml).to.equal(undefined);
    expect(itemOf({ content_html: '漢'.repeat(170 * kib) }).contentHtml).to.be.a('string');
  });

  it('still names an item that has nothing else', () => {
    const { items } = normalize([{ id: 'a', url: '/x', content_html: html(600 * kib) }]).feed;

    expect(items[0]?.title).to.match(/^Long text/);
  });

  it('is dropped of people too', () => {
    const person = { name: 'Ada', description: 'Short', description_html: html(600 * kib) };

    const [ada] = itemOf({ _ichei: { people: [person] } }).people;
    expect([ada?.descriptionHtml, ada?.description]).to.deep.equal([undefined, 'Short']);
  });
});

describe('languages', () => {
  for (const [written, read] of [
    ['en_US', 'en-US'],
    ['ZH-hans-cn', 'zh-Hans-CN'],
    ['mul', 'mul'],
    ['x', 'fr'],
    ['', 'fr'],
  ] as const) {
    it(`${written || 'none'} is read as ${read}`, () => {
      expect(itemOf({ language: written }, { language: 'fr' }).language).to.equal(read);
    });
  }
});

describe('hostile keys', () => {
  it('of __proto__ change nothing', () => {
    const text = `{"version": "x", "__proto__": {"title": "evil"}, "items": [
      {"id": "a", "title": "A", "__proto__": {"summary": "evil"},
       "_ichei": {"__proto__": {"pinned": true, "people": [{"name": "Evil"}]}}}]}`;
    const document = JSON.parse(text) as { items: unknown[] };

    const { feed } = normalize(document.items, document);

    expect(feed.title).to.equal(undefined);
    expect(feed.items[0]).to.deep.include({ id: 'a', title: 'A', pinned: false, people: [] });
    expect(feed.items[0]?.summary).to.equal(undefined);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });

  it('of a polluted Object.prototype are not read', () => {
    const clean = itemOf({
      content_html: '<p>a</p>',
      _ichei: { event: { startDate: '2026-01-01' } },
    });
    const evil = { evil: true, name: 'Evil', url: 'https://evil.example/' };

    const item = withPollutedPrototype(
      {
        feed_url: 'https://evil.example/',
        home_page_url: 'https://evil.example/',
        summary: 'evil',
        author: evil,
        authors: [evil],
        tags: ['evil'],
        endDate: '2030-01-01',
        scheduleTimezone: 'Asia/Tokyo',
        performer: [evil],
        people: [evil],
        pinned: true,
        image: 'https://evil.example/x.png',
        forEach: () => {},
      },
      () =>
        JSON.stringify(
          itemOf({ content_html: '<p>a</p>', _ichei: { event: { startDate: '2026-01-01' } } }),
        ),
    );

    expect(JSON.parse(item)).to.deep.equal(JSON.parse(JSON.stringify(clean)));
  });

  it('do not name items by what objects inherit', () => {
    expect(countOf({ id: 'toString' })).to.equal(0);
  });
});
