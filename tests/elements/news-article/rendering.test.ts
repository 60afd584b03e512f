import { expect } from 'chai';
import type { JsonFeedItem } from '../../../src/feed/json-feed.js';
import { feedOf } from '../../support/feeds.js';
import {
  mount,
  mountLoaded,
  once,
  part,
  parts,
  publishFeed,
  textsOf,
  visibleText,
} from '../harness.js';

async function mountItem(item: Partial<JsonFeedItem>) {
  const { src } = await publishFeed(feedOf([{ title: 'Alpha', ...item }]));
  return mountLoaded('news-article', { src });
}

const IMAGE = {
  image: 'https://img.example/hall.png?w=1600',
  _ichei: { image: { alt: 'A hall', caption: 'The hall' } },
} satisfies Partial<JsonFeedItem>;

describe('<news-article>', () => {
  it('shows an item whole, from its date to where it came from', async () => {
    const element = await mountItem({
      url: 'https://www.news.example/alpha',
      date_published: '2026-03-01T00:30:00+08:00',
      authors: [
        { name: 'Ada Example', url: 'https://people.example/ada' },
        { name: 'Ben Example' },
      ],
      tags: ['IAC', 'Digital skills'],
      content_html: '<p>First.</p><h2>Part</h2><p>Second.</p>',
      ...IMAGE,
    });

    expect(visibleText(part(element, 'item')).split('\n')).to.deep.equal([
      '1 March 2026',
      'Alpha',
      'Ada Example and Ben Example',
      'IAC',
      'Digital skills',
      'The hall',
      'First.',
      'Part',
      'Second.',
      'More at news.example',
    ]);
    expect(part(element, 'item').localName).to.equal('article');
    expect(parts(element, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://people.example/ada',
      'https://www.news.example/alpha',
    ]);
    expect(part(element, 'date').querySelector('time')).to.include({
      dateTime: '2026-03-01T00:30:00+08:00',
    });
  });

  it('names an author, and the source of a feed, of whom there is only a mail address', async () => {
    const url = 'mailto:office@mail.example?subject=News';
    const element = await mountItem({ authors: [{ url }] });
    const empty = mount('news-article', {
      src: (await publishFeed({ ...feedOf([]), title: '', home_page_url: url })).src,
    });
    await once(empty, 'ichei-load');

    expect(textsOf(element, 'authors')).to.deep.equal(['office@mail.example']);
    expect(textsOf(empty, 'link')).to.deep.equal(['Visit office@mail.example']);
  });

  it('leaves out what the item does not have', async () => {
    const element = await mountItem({ content_text: 'Words.' });

    for (const name of ['date', 'authors', 'tags', 'image', 'figure', 'attachments', 'people']) {
      expect(parts(element, name), name).to.have.length(0);
    }
  });

  it('links both addresses of an item, each named by its host', async () => {
    const element = await mountItem({
      url: 'https://news.example/alpha',
      external_url: 'https://www.other.example/',
    });

    expect(textsOf(element, 'link')).to.deep.equal([
      'More at news.example',
      'More at other.example',
    ]);
  });

  describe('the lead picture', () => {
    it('is a figure with its words, above the text', async () => {
      const element = await mountItem({ ...IMAGE, content_html: '<p>Text.</p>' });

      const image = part(element, 'image');
      expect(image).to.include({ alt: 'A hall', loading: 'lazy', referrerPolicy: 'no-referrer' });
      expect(image.closest('figure')!.part.contains('figure')).to.equal(true);
      expect(textsOf(element, 'caption')).to.deep.equal(['The hall']);
    });

    it('is not shown twice', async () => {
      const element = await mountItem({
        ...IMAGE,
        content_html: '<p><img src="https://img.example/hall-1024x683.png" alt="Hall"></p>',
      });

      expect(parts(element, 'image')).to.have.length(0);
      expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(1);
    });
  });

  describe('the text', () => {
    it('keeps lines and paragraphs of plain text', async () => {
      const element = await mountItem({ content_text: 'One\ntwo\n\n  Three  \n \n\nFour' });

      const body = part(element, 'body');
      const paragraphs = [...body.querySelectorAll('p')].map(({ textContent }) => textContent);
      expect(paragraphs).to.deep.equal(['One\ntwo', 'Three', 'Four']);
      expect(visibleText(body)).to.equal('One\ntwo\nThree\nFour');
      const [first, second] = [...body.querySelectorAll('p')].map(
        ({ offsetHeight }) => offsetHeight,
      );
      expect(first).to.be.above(second! * 1.5);
    });

    it('is never decoded or parsed where it is plain', async () => {
      const text = 'Q&amp;A: <b>5 &lt; 6</b> <script>alert(1)</script>';
      const element = await mountItem({ title: text, content_text: text, tags: [text] });

      for (const name of ['title', 'body', 'tag']) {
        expect(textsOf(element, name), name).to.deep.equal([text]);
      }
    });

    it('is the summary where there is no other', async () => {
      const element = await mountItem({ summary: 'In short.' });

      expect(textsOf(element, 'body')).to.deep.equal(['In short.']);
    });

    for (const [what, fields] of [
      ['its plain text', { content_text: 'In words.', summary: 'In short.' }],
      ['its summary', { summary: 'In words.' }],
    ] as const) {
      it(`is ${what} where nothing of its HTML may be shown`, async () => {
        const content_html = '<script>alert(1)</script><p> <img src="javascript:x"></p>';
        const element = await mountItem({ content_html, ...fields });

        expect(textsOf(element, 'body')).to.deep.equal(['In words.']);
      });
    }

    it('is its picture where that is all there is', async () => {
      const content_html = '<p><img src="https://img.example/hall.png"></p>';
      const element = await mountItem({ content_html, summary: 'In short.' });

      expect(textsOf(element, 'body')).to.deep.equal(['']);
    });

    it('resolves addresses against the item’s page', async () => {
      const element = await mountItem({
        url: 'https://news.example/2026/alpha',
        content_html: '<p><a href="beta">x</a><img src="/hall.png" alt="Hall"></p>',
      });
      const body = part(element, 'body');

      expect(body.querySelector('a')).to.include({ href: 'https://news.example/2026/beta' });
      expect(body.querySelector('img')).to.include({ src: 'https://news.example/hall.png' });
    });

    it('over the bound is not rendered: its summary and link are', async () => {
      const element = await mountItem({
        url: 'https://news.example/alpha',
        summary: 'In short.',
        content_html: `<p>${'x'.repeat(512 * 1024)}</p>`,
      });

      expect(textsOf(element, 'body')).to.deep.equal(['In short.']);
      expect(part(element, 'link')).to.include({ href: 'https://news.example/alpha' });
    });
  });

  it('offers files with kind, size and length', async () => {
    const element = await mountItem({
      attachments: [
        {
          url: 'https://news.example/a/report%20one.pdf',
          mime_type: 'application/pdf',
          size_in_bytes: 1048576,
        },
        {
          url: 'https://news.example/talk.mp3',
          mime_type: 'audio/mpeg',
          title: 'The talk',
          duration_in_seconds: 3723,
        },
        { url: 'https://news.example/plain', mime_type: '' },
      ],
    });

    const list = part(element, 'attachments');
    expect(list.ariaLabel).to.equal('Attachments');
    expect(visibleText(list).split('\n')).to.deep.equal([
      'report one.pdf PDF · 1 MB',
      'The talk MP3 · 1:02:03',
      'plain',
    ]);
  });

  it('shows its people, those of its event first, each once with photo or initials', async () => {
    const element = await mountItem({
      _ichei: {
        event: {
          startDate: '2026-03-01',
          performer: [{ name: 'Ada Example', image: 'https://img.example/ada.png' }],
        },
        people: [
          { name: 'Ben Example', honorificPrefix: 'Dr.', jobTitle: ['Rector', 'Chair'] },
          { name: 'Ada Example' },
        ],
      },
    });

    expect(textsOf(element, 'name')).to.deep.equal(['Ada Example', 'Dr. Ben Example']);
    expect(textsOf(element, 'role')).to.deep.equal(['Rector']);
    const [ada, ben] = parts(element, 'photo');
    expect(ada!.querySelector('img')).to.include({ alt: '', loading: 'lazy' });
    expect(ben!.textContent).to.contain('BE');
    for (const person of parts(element, 'person')) {
      expect(person.querySelectorAll('[part~="photo"], [part~="name"]')).to.have.length(2);
    }
  });
});
