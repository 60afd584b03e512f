/** What articles full of players and backgrounds ask of the network by themselves (R6, DESIGN 4). */
import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { addressesOf, ALL_LOADED, inPage, publishPage } from './pages.js';

/** All requests, begun or done, to others than the page's host. */
async function othersAskedBy(file: string): Promise<string[]> {
  const url = await publishPage(`<news-article src="/cases/${file}.json"></news-article>`);
  const page = await visit({
    url,
    height: 4000,
    waitFor: ALL_LOADED,
    evaluate: inPage(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    }),
  });
  const { hostname } = new URL(url);
  return addressesOf(page).filter((address) => new URL(address).hostname !== hostname);
}

describe('an article, before any click', () => {
  it('asks nobody but the page’s and the item’s host for players (C43)', async () => {
    // The poster of the film.
    expect(await othersAskedBy('c43-embeds')).to.deep.equal(['https://news.example/poster.png']);
  });

  it('asks for its pictures, but for no background and no player (C40)', async () => {
    expect((await othersAskedBy('c40-wechat')).sort()).to.deep.equal([
      'https://img.mp.example/mmbiz_jpg/cover/0?wx_fmt=jpeg',
      'https://img.mp.example/mmbiz_jpg/one/640?wx_fmt=jpeg&from=appmsg',
    ]);
  });
});
