import { expect } from 'chai';
import { feedOf } from '../../support/feeds.js';
import { mountFeed } from '../event-card/events.js';
import { parts } from '../harness.js';
import { contrast, paint } from '../../browser/colors.js';

describe('<speaker-gallery> and the grounds of initials', () => {
  const people = Array.from({ length: 120 }, (_, index) => ({ name: `Person ${index} Example` }));
  const feed = feedOf([{ title: 'An item', _ichei: { people } }]);

  it('are eight, each legible under its letters', async () => {
    const gallery = await mountFeed('speaker-gallery', feed);

    const pairs = new Map(
      parts(gallery, 'photo').map((photo) => {
        const { backgroundColor, color } = getComputedStyle(photo);
        return [backgroundColor, color];
      }),
    );
    expect(pairs.size).to.equal(8);
    for (const [ground, color] of pairs) {
      expect(contrast(paint([ground, color]), paint([ground])), ground).to.be.at.least(4.5);
    }
  });

  it('are always the same for the same name', async () => {
    const tints = async () =>
      parts(await mountFeed('speaker-gallery', feed), 'photo').map(
        (photo) => getComputedStyle(photo).backgroundColor,
      );

    expect(await tints()).to.deep.equal(await tints());
  });
});
