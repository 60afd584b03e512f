import { expect } from 'chai';
import { createPlayer } from '../../src/sanitize/embeds.js';
import { sanitize } from './sanitize.js';

/** Where the player of a frame with this address would come from. */
function playerOf(address: string): string | undefined {
  const button = sanitize(`<iframe src="${address}"></iframe>`).querySelector('button');
  return button ? createPlayer(button)?.src : undefined;
}

describe('an embedded video', () => {
  const youtube = 'https://www.youtube-nocookie.com/embed/EXAMPLE0001';
  const vimeo = 'https://player.vimeo.com/video/123?dnt=1';

  for (const [address, player] of [
    ['https://www.youtube.com/embed/EXAMPLE0001', youtube],
    ['https://www.youtube-nocookie.com/embed/EXAMPLE0001?rel=0&autoplay=1', youtube],
    ['https://www.youtube.com/watch?v=EXAMPLE0001&t=90', youtube],
    ['https://m.youtube.com/watch?v=EXAMPLE0001', youtube],
    ['https://youtu.be/EXAMPLE0001?si=x', youtube],
    ['https://www.youtube.com/shorts/EXAMPLE0001', youtube],
    ['//www.youtube.com/embed/EXAMPLE0001', youtube],
    ['http://www.youtube.com/embed/EXAMPLE0001', youtube],
    ['https://player.vimeo.com/video/123', vimeo],
    ['https://vimeo.com/123', vimeo],
    ['https://player.vimeo.com/video/123?h=abc9', `${vimeo}&h=abc9`],
    ['https://player.vimeo.com/video/123?h=a"><b', vimeo],
  ] as const) {
    it(`${address} becomes a button for the player without cookies`, () => {
      expect(playerOf(address.replaceAll('"', '&quot;'))).to.equal(player);
    });
  }

  for (const address of [
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://youtube.com.evil.example/embed/EXAMPLE0001',
    'https://evil.example/youtube.com/embed/EXAMPLE0001',
    'https://www.youtube.com/embed/..%2f..%2fx',
    'https://vimeo.com/channels/staff',
  ]) {
    it(`${address} becomes a link`, () => {
      expect(playerOf(address)).to.equal(undefined);
      expect(sanitize(`<iframe src="${address}"></iframe>`).querySelector('a')?.href).to.equal(
        address,
      );
    });
  }

  it('is named by its title, else by its caption, else by its host', () => {
    const src = 'https://www.youtube.com/embed/EXAMPLE0001';
    const names = [
      `<iframe src="${src}" title="A {title} $& talk"></iframe>`,
      `<figure><iframe src="${src}"></iframe><figcaption>The caption</figcaption></figure>`,
      `<iframe src="${src}"></iframe>`,
    ].map((html) => sanitize(html).querySelector('button')?.textContent);

    expect(names).to.deep.equal([
      'Play video: A {title} $& talk',
      'Play video: The caption',
      'Play video: youtube.com',
    ]);
  });

  it('leaves the words of an object, and a way to what they stand for', () => {
    const objectOf = (fallback: string) =>
      sanitize(`<object data="https://x.example/report.pdf">${fallback}</object>`);

    const plain = objectOf('No PDF.');
    expect(plain.textContent).to.equal('No PDF. x.example');
    expect(plain.querySelector('a')!.getAttribute('href')).to.equal('https://x.example/report.pdf');
    const own = objectOf('<a href="https://x.example/other">Read it</a>');
    expect([...own.querySelectorAll('a')].map(({ textContent }) => textContent)).to.eql([
      'Read it',
    ]);
  });

  it('plays nothing from a button that names no known player', () => {
    const button = document.createElement('button');
    for (const address of ['', 'https://evil.example/', 'javascript:alert(1)']) {
      button.setAttribute('data-video', address);
      expect(createPlayer(button) === undefined, address).to.equal(true);
    }
  });

  it('is a player with a name that tells its host the origin only', () => {
    const button = sanitize('<iframe src="https://youtu.be/EXAMPLE0001" title="Talk"></iframe>');

    const player = createPlayer(button.querySelector('button')!)!;

    expect(player.title).to.contain('Talk');
    expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });
});
