import { expect } from 'chai';
import { openFrame } from './framed-page.js';
import { expectEverything, LONG, PROMISED, withPolicy } from './policy-page.js';

const FRAMES = [
  { sandbox: 'allow-scripts', isApart: true },
  { sandbox: 'allow-scripts allow-same-origin', isApart: false },
];

describe('in a frame with a sandbox, all elements are of use', function () {
  this.timeout(LONG);

  for (const { sandbox, isApart } of FRAMES) {
    it(`policy: the frame may ${sandbox}`, async () => {
      const frame = `<iframe sandbox="${sandbox}" src=""></iframe>`;
      const page = await openFrame(frame, withPolicy(PROMISED));

      expectEverything(page);
      expect(page.result.origin === 'null').to.equal(isApart);
      expect(page.result.isPoor).to.equal(isApart);
      expect(page.downloads).to.deep.equal([]);
    });
  }
});
