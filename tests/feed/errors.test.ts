import { expect } from 'chai';
import { FeedError } from '../../src/feed/errors.js';

describe('FeedError', () => {
  it('tells what went wrong, where, and why', () => {
    const cause = new TypeError('Failed to fetch');

    const error = new FeedError('network', 'could not be read', { url: '/a', cause });

    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ name: 'FeedError', code: 'network', url: '/a', cause });
  });

  it('has no fields that nobody knows', () => {
    expect(Object.keys(new FeedError('parse', 'is empty'))).not.to.include.members([
      'url',
      'status',
      'retryAfter',
    ]);
  });

  it('is transient for the network, 429 and 5xx only', () => {
    const isTransient = (code: 'network' | 'http' | 'timeout' | 'parse', status?: number) =>
      new FeedError(code, '', { status }).isTransient;

    expect([isTransient('network'), isTransient('http', 429)]).to.deep.equal([true, true]);
    expect([500, 503, 599].map((status) => isTransient('http', status))).to.deep.equal(
      Array<boolean>(3).fill(true),
    );
    expect([400, 404, 410].map((status) => isTransient('http', status))).to.deep.equal(
      Array<boolean>(3).fill(false),
    );
    expect([isTransient('timeout'), isTransient('parse')]).to.deep.equal([false, false]);
  });
});
