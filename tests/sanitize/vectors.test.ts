import { expect } from 'chai';
import { FEED_THEMES, HTML_THEMES } from './vectors/index.js';

describe('the corpus of hostile feeds', () => {
  const feeds = Object.values(FEED_THEMES).flat();
  const html = Object.values(HTML_THEMES).flat();

  it('has its size', () => {
    expect(html.length).to.be.at.least(400);
    expect(feeds.length).to.be.at.least(140);
  });

  it('calls each vector by a name of its own', () => {
    const titles = [...html, ...feeds].map(({ title }) => title);

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).to.deep.equal([]);
  });

  it('has no text twice', () => {
    const payloads = html.map(({ payload }) => payload);

    expect(payloads.filter((one, index) => payloads.indexOf(one) !== index)).to.deep.equal([]);
  });
});
