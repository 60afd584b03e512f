import { expect } from 'chai';
import { mountLoaded, SAMPLE_URL, textsOf, visibleText, expectAccessible } from '../harness.js';

describe('<news-list>', () => {
  it('shows the titles of the sample feed', async () => {
    const element = await mountLoaded('news-list', { src: SAMPLE_URL, 'page-size': 3 });

    expect(textsOf(element, 'title')[0]).to.equal(
      'International Advisory Committee meets in Shenzhen',
    );
    console.log(visibleText(element));
    await expectAccessible();
  });
});
