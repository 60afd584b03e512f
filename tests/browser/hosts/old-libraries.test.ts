import { expect } from 'chai';
import type { Visit } from '../../support/commands.js';
import { expectQuiet } from '../pages.js';
import { expectBearable, expectUnchanged, openHost } from './host-page.js';
import { BREAKAGES, LIBRARIES } from './old-libraries.js';
import type { Seen } from './watch-page.js';

describe('on a page with libraries of another time', () => {
  let plain: Visit<Seen>;

  before(async () => {
    plain = await openHost();
  });

  for (const [name, script] of Object.entries(LIBRARIES)) {
    it(`host: ${name}`, async () => {
      const page = await openHost({ script });

      expect(page.result.shown).to.deep.equal(plain.result.shown);
      expect(page.result.jsonLd).to.deep.equal(plain.result.jsonLd);
      expectQuiet(page);
      expectUnchanged(page.result);
    });
  }

  for (const [name, script] of Object.entries(BREAKAGES)) {
    it(`host: ${name}`, async () => {
      expectBearable(await openHost({ script, mayFail: true }), plain);
    });
  }
});
