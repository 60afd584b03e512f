import { expect } from 'chai';
import {
  mount,
  mountLoaded,
  nextFrames,
  part,
  parts,
  SAMPLE_URL,
  TAGS,
  until,
  visibleText,
  type Tag,
} from '../elements/harness.js';
import { emulateMedia, type EmulatedMedia } from '../support/commands.js';
import { feedUrl } from '../support/feed-server-client.js';

const ATTRIBUTES = { src: SAMPLE_URL, when: 'all' };

/** Parts whose tint says something, so that a line must where tints are gone. */
const TINTED: readonly (readonly [Tag, string])[] = [
  ['news-list', 'tag'],
  ['event-card', 'badge'],
  ['event-card', 'photo'],
  ['speaker-gallery', 'photo'],
];

describe('in another medium', () => {
  afterEach(() => emulateMedia({}));

  const media: Record<string, EmulatedMedia> = {
    'in forced colours': { forcedColors: 'active' },
    'in forced dark colours': { forcedColors: 'active', colorScheme: 'dark' },
    'with less motion': { reducedMotion: 'reduce' },
    'by night': { colorScheme: 'dark' },
    'on paper': { media: 'print' },
  };
  for (const [name, medium] of Object.entries(media)) {
    for (const tag of TAGS) {
      it(`<${tag}> says the same ${name}`, async () => {
        const element = await mountLoaded(tag, ATTRIBUTES);
        const text = visibleText(element);

        await emulateMedia(medium);
        await nextFrames();

        // On paper there is nothing to press.
        const expected =
          medium.media === 'print' ? text.replace(/\n(Show \d+ more|Add to calendar)$/, '') : text;
        expect(visibleText(element)).to.equal(expected);
        expect(element.getBoundingClientRect().height).to.be.above(40);
      });
    }
  }

  for (const [tag, name] of TINTED) {
    it(`<${tag}> draws a line around the part ${name} in forced colours`, async () => {
      await emulateMedia({ forcedColors: 'active' });

      const element = await mountLoaded(tag, ATTRIBUTES);

      const { borderTopWidth, borderTopColor } = getComputedStyle(part(element, name));
      expect(parseFloat(borderTopWidth)).to.be.at.least(1);
      expect(borderTopColor).not.to.match(/transparent|rgba\(.*, 0\)/);
    });
  }

  it('<news-article> prints the addresses of its links', async () => {
    await emulateMedia({ media: 'print' });

    const article = await mountLoaded('news-article', { ...ATTRIBUTES, item: 'iac-2024' });

    const link = part(article, 'body').querySelector<HTMLAnchorElement>('a[href^="http"]')!;
    // Firefox gives it as it is written.
    const { content } = getComputedStyle(link, '::after');
    expect(content.replace('attr(href)', link.getAttribute('href')!)).to.contain(link.href);
  });

  for (const tag of TAGS) {
    it(`<${tag}> does not move while it loads with less motion`, async () => {
      const element = mount(tag, { src: feedUrl({ fault: 'hang-headers' }) }, '');
      await until(() => parts(element, 'skeleton').length > 0);
      const moving = () =>
        part(element, 'skeleton')
          .getAnimations({ subtree: true })
          .filter(({ playState }) => playState === 'running');
      expect(moving()).not.to.have.length(0);

      await emulateMedia({ reducedMotion: 'reduce' });
      await nextFrames();

      expect(moving()).to.have.length(0);
    });
  }
});
