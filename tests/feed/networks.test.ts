import { expect } from 'chai';
import { FeedClient } from '../../src/feed/client.js';
import { hurryTimeouts, hurryWaits, restoreClock } from '../support/fast-clock.js';
import { FAULTS, mendWith, publishFault } from '../support/faults/index.js';
import { requestsOf, uniqueKey } from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { feedErrorOf } from '../support/rejection.js';

describe(`FeedClient in ${FAULTS.length} faults`, function () {
  this.timeout(30_000);
  let asker: AbortController;

  beforeEach(() => {
    asker = new AbortController();
  });

  afterEach(() => asker.abort());

  for (const fault of FAULTS) {
    const { title, code, status, says = '', requests, isEndless, seen } = fault;
    const outcome = code ? `says ${code}` : 'gives the feed';

    it(`${outcome} for ${title}, asked ${requests} times, and gives what comes after`, async () => {
      const client = new FeedClient();
      const key = uniqueKey();
      const url = await publishFault(key, fault, feedOf(['Alpha']));
      hurryWaits();
      if (isEndless) hurryTimeouts();

      const loading = client.load(url, { signal: asker.signal });
      if (code) {
        const error = await feedErrorOf(loading);
        expect(error).to.include({ code, url });
        expect(error.status).to.equal(status);
        expect(error.message).to.contain(says);
      } else {
        const page = await loading;
        expect(page.source).to.equal('network');
        const titles = page.document.items?.map((item) =>
          String((item as { title?: unknown }).title),
        );
        expect(titles?.join()).to.contain('Alpha');
      }
      const asked = await requestsOf(key, { ended: requests });
      expect(asked).to.have.length(requests);
      expect(seen?.(asked) ?? true, JSON.stringify(asked)).to.equal(true);

      restoreClock();
      await mendWith(key, feedOf(['Beta']));
      const { source, document } = await client.load(url, {
        signal: asker.signal,
        maxAge: 0,
      });

      expect(source).to.equal('network');
      expect(document.items).to.deep.equal([{ id: '1', title: 'Beta' }]);
    });
  }
});
