import { expect } from 'chai';
import { serverUrl } from '../../support/feed-server-client.js';
import { feedForAll, mountLoaded, part, placeHtml, publishFeed, TAGS } from '../harness.js';

/** Parents that are as wide as what they hold. */
const SHRINKING: Readonly<Record<string, string>> = {
  'a flex row': 'display: flex',
  'a flex column at its start': 'display: flex; flex-direction: column; align-items: flex-start',
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'a grid at its start': 'display: grid; justify-items: start',
  'a table cell': 'display: table-cell',
};

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    for (const width of [220, 320]) {
      it(`never pushes the page sideways in ${width} px (C48)`, async () => {
        const element = await mountLoaded(tag, {
          src: serverUrl('/cases/c48-wide.json'),
          style: `display: block; inline-size: ${width}px`,
        });

        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(part(element, 'container').scrollWidth).to.be.at.most(width);
      });
    }

    for (const [parent, style] of Object.entries(SHRINKING)) {
      it(`can be read in ${parent}`, async () => {
        const { src } = await publishFeed(feedForAll(['Alpha']));
        const box = placeHtml('');
        box.style.cssText = style;
        const element = await mountLoaded(tag, { src });
        box.append(element);

        expect(part(element, 'container').getBoundingClientRect().width).to.be.above(200);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    }

    it('is hidden where its author hides it', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded(tag, { src, hidden: true });

      expect(element.checkVisibility()).to.equal(false);
    });
  });
}
