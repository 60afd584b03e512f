import { expect } from 'chai';
import { keepUnchanged } from '../../src/model/reconcile.js';
import { toJson } from '../../src/model/to-json.js';
import { normalizeFeed } from '../../src/model/feed.js';
import { feedOf } from '../support/feeds.js';

describe('where a library has a JSON of its own for lists', () => {
  before(() => {
    Object.assign(Array.prototype, { toJSON: () => '[list]' });
  });

  after(() => {
    delete (Array.prototype as { toJSON?: unknown }).toJSON;
  });

  it('lists stay lists', () => {
    expect(toJson({ tags: ['a', { b: ['c'] }] })).to.equal('{"tags":["a",{"b":["c"]}]}');
  });

  it('a change inside one is seen', () => {
    const [one, other] = ['a', 'b'].map((tag) => {
      const { feed } = normalizeFeed(feedOf([{ title: 'Alpha', tags: [tag] }]) as never);
      return new Map(feed.items.map((item) => [item.id, item]));
    });

    expect(keepUnchanged([one!], other!).get('1')?.tags).to.deep.equal(['b']);
  });
});
