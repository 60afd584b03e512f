import { expect } from 'chai';
import fc from 'fast-check';
import { anyHtml } from './any-html.js';
import { sanitize } from './sanitize.js';
import { findForbidden } from './walk.js';

describe('sanitizeHtml, with HTML made of nasty pieces', () => {
  const seed = Date.now() % 2 ** 31;

  it(`lets nothing forbidden pass, and never throws (seed ${seed})`, function () {
    this.timeout(60_000);

    fc.assert(
      fc.property(anyHtml, fc.boolean(), (payload, hasBase) => {
        const result = sanitize(payload, hasBase ? {} : { base: undefined });
        const found = findForbidden(result).filter(
          // Without a base a jump keeps the address it was written with.
          (line) => hasBase || !line.startsWith('<a href="#'),
        );
        expect(found).to.deep.equal([]);
      }),
      { seed, numRuns: 3000 },
    );
  });
});
