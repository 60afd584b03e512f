import { expect } from 'chai';
import { html } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { feedOf } from '../../support/feeds.js';
import {
  clickAs,
  consoleLinesWith,
  create,
  mountLoaded,
  once,
  part,
  parts,
  place,
  SAMPLE_URL,
  TAGS,
  visibleText,
} from '../harness.js';

const throwing = directive(
  class extends Directive {
    render(): never {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the host's code may
      throw 'a word';
    }
  },
);

describe('renderItem', () => {
  for (const tag of TAGS) {
    it(`lets a host render what <${tag}> shows`, async () => {
      const element = create(tag, { src: SAMPLE_URL, loading: 'eager', when: 'all' });
      element.renderItem = (item: { id?: string }) => {
        const node = document.createElement('b');
        node.textContent = `Mine: ${String(item.id)}`;
        return node;
      };
      const loaded = once(element, 'ichei-load');
      place(element);
      await loaded;

      expect(visibleText(part(element, 'container'))).to.match(/Mine: /);
      expect(parts(element, 'title')).to.have.length(0);
    });
  }

  it('takes text as text', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, limit: 1 });

    list.renderItem = ({ title }) => `<b>${title}</b>`;
    await list.updateComplete;

    expect(visibleText(part(list, 'item'))).to.match(/^<b>.*<\/b>$/);
  });

  it('leaves an item to the element, and one whose rendering throws', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, limit: 2 });

    list.renderItem = (item) => {
      if (item === list.items[0]) return undefined;
      throw new Error('host is wrong');
    };
    await list.updateComplete;

    expect(parts(list, 'title')).to.have.length(2);
    expect(consoleLinesWith('host is wrong')).to.have.length(1);
  });

  it('keeps the node that it made, and what a reader did in it', async () => {
    const list = await mountLoaded('event-list', { src: SAMPLE_URL, when: 'all' });
    list.renderItem = () => document.createElement('input');
    await list.updateComplete;
    const made = part(list, 'item').firstElementChild as HTMLInputElement;
    made.value = 'typed';
    made.focus();

    list.requestUpdate();
    await list.updateComplete;

    expect(part(list, 'item').firstElementChild === made).to.equal(true);
    expect(list.shadowRoot!.activeElement === made).to.equal(true);

    list.renderItem = () => document.createElement('output');
    await list.updateComplete;
    expect(part(list, 'item').firstElementChild!.localName).to.equal('output');
  });

  it('may hold what looks like an item of ours', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, limit: 3 });
    const nested = document.createElement('ul');
    nested.className = 'block';
    nested.innerHTML = '<li class="item" part="item">mine</li>';
    list.renderItem = (item) => (item === list.items[0] ? nested : undefined);
    await list.updateComplete;
    const selected = once(list, 'ichei-select');

    clickAs(parts(list, 'link')[0]!);

    expect((await selected).detail.item).to.equal(list.items[1]);
  });

  for (const isOpen of [false, true]) {
    it(`may hold a dialog that is ${isOpen ? 'open' : 'closed'}, which stays so`, async () => {
      const gallery = create('speaker-gallery', { src: SAMPLE_URL });
      gallery.renderItem = () => {
        const node = document.createElement('div');
        node.append(Object.assign(document.createElement('dialog'), { open: isOpen }));
        return node;
      };
      const loaded = once(gallery, 'ichei-load');
      place(gallery);
      await loaded;

      const [dialog] = gallery.shadowRoot!.querySelectorAll('dialog');
      expect(dialog!.open).to.equal(isOpen);
      expect(dialog!.matches(':modal')).to.equal(false);
      expect(gallery.status).to.equal('loaded');
    });
  }

  it('fails with a reason where a template of the host throws what is no error', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL, limit: 1 });
    const failed = once(list, 'ichei-error');

    list.renderItem = () => html`${throwing()}`;

    const { error } = (await failed).detail;
    expect(error.code).to.equal('format');
    expect(error.message).to.equal('a word');
    expect(list.status).to.equal('error');

    list.renderItem = undefined as never;
    await list.updateComplete;
    expect(list.status).to.equal('loaded');
    expect(parts(list, 'title')).to.have.length(1);
  });
});

describe('item-href', () => {
  it('leads to a page of the host, with the id percent-encoded', async () => {
    const list = await mountLoaded('news-list', {
      src: new URL('/cases/shape-drupal.json', location.href).href,
      'item-href': '/news?id={id}',
    });

    const link = part(list, 'link') as HTMLAnchorElement;

    expect(link.href).to.equal(new URL('/news?id=node%2F512', location.href).href);
  });

  it('lets no id lead up the path', async () => {
    const ids = ['.', '..', '../up'];
    const list = create('news-list', { 'item-href': '/news/{id}/view' });
    list.feed = feedOf(ids.map((id) => ({ id, title: id, url: 'https://news.example/a' })));
    place(list);
    await list.updateComplete;

    expect((parts(list, 'link') as HTMLAnchorElement[]).map(({ href }) => href)).to.deep.equal([
      'https://news.example/a',
      'https://news.example/a',
      new URL('/news/..%2Fup/view', location.href).href,
    ]);
  });

  it('falls back to the item’s address where it is unusable', async () => {
    const list = await mountLoaded('news-list', {
      src: new URL('/cases/shape-drupal.json', location.href).href,
      'item-href': 'javascript:alert({id})',
    });

    expect((part(list, 'link') as HTMLAnchorElement).href).to.equal(
      'https://drupal.example/en/news/agreement',
    );
    expect(consoleLinesWith('item-href leads nowhere')).to.have.length(1);
  });
});
