import { expect } from 'chai';
import { press } from '../../support/commands.js';
import { publish, requestsOf, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import {
  clickAs,
  control,
  focused,
  mountLoaded,
  nextFrames,
  part,
  place,
  publishFeed,
  until,
} from '../harness.js';

const LONG = '<p>Words.</p>'.repeat(60);
const URL = 'https://news.example/alpha';
const POSTER = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"/>';

async function mountBody(content: string, attributes = {}) {
  const { src } = await publishFeed(feedOf([{ title: 'Alpha', url: URL, content_html: content }]));
  return mountLoaded('news-article', { src, ...attributes });
}

describe('a link to a place in the same article', () => {
  const content = `<p><a href="#aims">Aims</a> <a href="${URL}#aims">Full</a> <a href="#none">None</a></p>
    ${LONG}<h2 id="aims">Our aims</h2>${LONG}`;
  const address = location.href;

  afterEach(() => scrollTo(0, 0));

  for (const name of ['Aims', 'Full']) {
    it(`goes there with sight and focus, not with the page’s address (${name})`, async () => {
      const element = await mountBody(content);
      const entries = history.length;

      expect(clickAs(control(element, name))).to.equal(false);

      expect(focused()?.textContent).to.equal('Our aims');
      expect(focused()!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
      expect(location.href).to.equal(address);
      expect(history.length).to.equal(entries);
    });
  }

  it('is followed by the browser where the reader asks for a new window', async () => {
    const element = await mountBody(content);

    expect(clickAs(control(element, 'Aims'), { ctrlKey: true })).to.equal(true);
    expect((control(element, 'Aims') as HTMLAnchorElement).href).to.equal(`${URL}#aims`);
  });

  it('is an ordinary link where there is no such place', async () => {
    const element = await mountBody(content);

    expect(clickAs(control(element, 'None'))).to.equal(true);
  });

  it('finds its place in the right one of two articles', async () => {
    await mountBody(content);
    const second = await mountBody(content);

    clickAs(control(second, 'Aims'));

    expect(second.shadowRoot!.activeElement).to.equal(focused());
  });

  it('does not take a link that is its target out of the keyboard’s way', async () => {
    const element = await mountBody(
      '<p><a href="#there">Go</a> <a id="there" href="https://other.example/">There</a></p>',
    );

    clickAs(control(element, 'Go'));

    expect(focused()).to.equal(control(element, 'There'));
    expect((focused() as HTMLElement).tabIndex).to.equal(0);
  });

  it('leaves no id that the page could collide with', async () => {
    const element = await mountBody(content);

    expect([...element.shadowRoot!.querySelectorAll('[id]')]).to.have.length(1);
    expect(element.shadowRoot!.querySelector('#aims, #none')).to.equal(null);
  });
});

describe('a video in an article', () => {
  const content = `<p><iframe src="https://www.youtube.com/embed/EXAMPLE0001?autoplay=1"
    title="Opening lecture"></iframe></p>`;

  it('is a button that makes the player and gives it the focus', async () => {
    const element = await mountBody(content);
    const button = control(element, /Opening lecture/);
    expect(button.localName).to.equal('button');
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);

    button.focus();
    await press('Enter');
    await until(() => element.shadowRoot!.querySelector('iframe') !== null);

    const frame = element.shadowRoot!.querySelector('iframe')!;
    expect(new globalThis.URL(frame.src).host).to.equal('www.youtube-nocookie.com');
    expect(frame.src + frame.allow).not.to.contain('autoplay');
    expect(frame.title).to.contain('Opening lecture');
    expect(focused()).to.equal(frame);
  });

  it('goes on when the element renders anew or its feed is the same as before', async () => {
    const element = await mountBody(content);
    control(element, /Opening lecture/).click();
    const frame = element.shadowRoot!.querySelector('iframe')!;

    element.theme = 'dark';
    await element.updateComplete;
    await element.load();

    expect(frame.isConnected).to.equal(true);
  });

  it('has a player that is no wider than the text', async () => {
    const element = await mountBody(content, { style: 'display: block; inline-size: 220px' });
    const { width } = part(element, 'body').getBoundingClientRect();
    const button = control(element, /Opening lecture/);
    expect(button.getBoundingClientRect().width).to.be.at.most(width);

    button.click();

    const frame = element.shadowRoot!.querySelector('iframe')!;
    expect(frame.getBoundingClientRect().width).to.be.at.most(width);
  });
});

describe('a film with a poster', () => {
  async function mountFilms(above = '') {
    const key = uniqueKey();
    const poster = await publish(`${key}.svg`, POSTER, { type: 'image/svg+xml' });
    const film = serverUrl(`/bodies/${key}.mp4`);
    const element = await mountBody(
      `${above}<video src="${film}" poster="${poster}" width="400" height="200"></video>`,
    );
    return { key, body: part(element, 'body') };
  }

  it('shows it without telling its host where, and asks nothing else before it is played', async () => {
    const { key, body } = await mountFilms();

    const [film, image] = [body.querySelector('video')!, body.querySelector('img')!];
    await until(() => image.complete && image.naturalWidth > 0);
    const requests = await requestsOf(`${key}.svg`);
    expect(requests.map(({ headers }) => headers['referer'])).to.deep.equal([undefined]);
    expect(await requestsOf(`${key}.mp4`)).to.have.length(0);
    const boxes = [film, image].map((one) => JSON.stringify(one.getBoundingClientRect()));
    expect(boxes[0]).to.equal(boxes[1]);
    expect(film.checkVisibility() && film.controls).to.equal(true);
  });

  it('does not ask for it where the reader has not come', async () => {
    const near = await mountFilms();
    const far = await mountFilms(LONG.repeat(10));
    // Begun after the far one was laid out.
    await nextFrames();
    const later = await mountFilms();
    place(later.body, near.body);

    await requestsOf(`${later.key}.svg`, { arrived: 1 });

    expect(await requestsOf(`${far.key}.svg`)).to.have.length(0);
  });

  it('is alone when it plays', async () => {
    const { body } = await mountFilms();

    body.querySelector('video')!.dispatchEvent(new Event('play'));

    expect(body.querySelector('img')).to.equal(null);
    expect(body.querySelector('video')!.isConnected).to.equal(true);
  });
});

describe('C43: before any click', () => {
  it('nothing is asked of anybody but the page and the item’s host', async () => {
    performance.clearResourceTimings();
    await mountLoaded('news-article', { src: serverUrl('/cases/c43-embeds.json') });
    // A request of the page's own, begun later: what the article asked for has begun before it.
    await fetch(serverUrl('/later.png'));

    const hosts = performance
      .getEntriesByType('resource')
      .map(({ name }) => new globalThis.URL(name).hostname);
    const others = hosts.filter((host) => !/^(127\.0\.0\.1|localhost|news\.example)$/.test(host));
    expect(others).to.deep.equal([]);
  });
});
