import type { Visit } from '../../support/commands.js';
import { expectBearable, expectSame, openHost } from './host-page.js';
import { BREAKAGES, LIBRARIES } from './old-libraries.js';
import type { Seen } from './watch-page.js';

describe('on a page with libraries of another time', () => {
  let plain: Visit<Seen>;

  before(async () => {
    plain = await openHost();
  });

  for (const [name, script] of Object.entries(LIBRARIES)) {
    it(`host: ${name}`, async () => {
      expectSame(await openHost({ script }), plain);
    });
  }

  for (const [name, script] of Object.entries(BREAKAGES)) {
    it(`host: ${name}`, async () => {
      expectBearable(await openHost({ script, mayFail: true }), plain);
    });
  }
});
