import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { consoleLinesWith, mountLoaded, part, textsOf, visibleText } from '../harness.js';
import { mountCard } from './events.js';

/** What stands in the part `time`, in one line. */
function timeOf(card: Element): string {
  return visibleText(part(card, 'time')).replaceAll('\n', ' ');
}

describe('<event-card> and time, read in Nairobi', () => {
  before(() => emulateTimezone('Africa/Nairobi'));

  describe('for days without a time', () => {
    it('shows one range whose last day is included', async () => {
      const src = serverUrl('/cases/c02-multi-day.json');

      const card = await mountLoaded('event-card', { src, item: 'three-days' });

      expect(timeOf(card)).to.equal('6–8 December 2024, all day');
      expect(visibleText(card)).not.to.contain('9');
    });

    it('shows that day everywhere', async () => {
      const card = await mountCard({ startDate: '2099-01-01', scheduleTimezone: 'Asia/Shanghai' });

      expect(timeOf(card)).to.equal('1 January 2099, all day');
    });

    it('takes a bare last day behind a start with a time', async () => {
      const card = await mountCard({
        startDate: '2099-05-04T09:00:00+08:00',
        endDate: '2099-05-05',
      });

      expect(timeOf(card)).to.match(/4.+5 May 2099.*09:00/);
    });
  });

  describe('for a time with an offset', () => {
    const cases = [
      { id: 'windows-name', day: '4 May 2026' },
      { id: 'typo', day: '5 May 2026' },
      { id: 'spaces', day: '6 May 2026' },
      { id: 'not-a-string', day: '7 May 2026' },
    ];
    for (const { id, day } of cases) {
      it(`shows it and the reader's where the zone is unusable: ${id}`, async () => {
        const src = serverUrl('/cases/c05-bad-timezone.json');

        const card = await mountLoaded('event-card', { src, item: id });

        expect(timeOf(card)).to.match(
          new RegExp(`^${day}, 09:00–10:00 GMT\\+8\\W+04:00–05:00 your time$`),
        );
      });
    }

    it('warns once of each unusable zone', async () => {
      const src = serverUrl('/cases/c05-bad-timezone.json?warnings');

      for (const { id } of cases) await mountLoaded('event-card', { src, item: id });

      const lines = consoleLinesWith('scheduleTimezone').map(
        (line) => /items\W+(\d)/.exec(line)?.[1],
      );
      expect(lines).to.deep.equal(['0', '1', '3']);
    });

    it('lets the offset win over outdated rules of the zone', async () => {
      const src = serverUrl('/cases/c09-offset-and-zone.json');

      const stale = await mountLoaded('event-card', { src, item: 'stale-rules' });
      const utc = await mountLoaded('event-card', { src, item: 'utc-instant' });

      expect(timeOf(stale)).to.match(/^1 July 2026, 14:00–15:00 GMT-6\W/);
      expect(timeOf(utc)).to.match(/^1 July 2026, 12:00–13:00 GMT\+5:30\W/);
    });

    it('needs no second line where the reader has the same offset', async () => {
      const card = await mountCard({
        startDate: '2099-05-04T09:00:00+03:00',
        endDate: '2099-05-04T10:00:00+03:00',
        scheduleTimezone: 'Europe/Moscow',
      });

      expect(timeOf(card)).to.equal('4 May 2099, 09:00–10:00 GMT+3');
    });

    it('names the zone by its offset on that day', async () => {
      const scheduleTimezone = 'Europe/Paris';

      const winter = await mountCard({ startDate: '2026-01-15T12:00:00Z', scheduleTimezone });
      const summer = await mountCard({ startDate: '2026-07-15T12:00:00Z', scheduleTimezone });

      expect(timeOf(winter)).to.contain('13:00 GMT+1');
      expect(timeOf(summer)).to.contain('14:00 GMT+2');
    });

    it('names both days of an event that ends on another', async () => {
      const card = await mountCard({
        startDate: '2026-05-04T09:00:00+08:00',
        endDate: '2026-05-06T17:00:00+08:00',
      });

      expect(timeOf(card)).to.match(/4 May.* 09:00.+6 May.* 17:00 GMT\+8/);
    });
  });

  describe('for a time without an offset', () => {
    it('shows it as written, without a time of the reader', async () => {
      const card = await mountCard({ startDate: '2099-05-04T09:00', endDate: '2099-05-04T10:30' });

      expect(timeOf(card)).to.equal('4 May 2099, 09:00–10:30');
    });

    it('reads it in the zone', async () => {
      const card = await mountCard({
        startDate: '2099-05-04T09:00',
        scheduleTimezone: 'Asia/Shanghai',
      });

      expect(timeOf(card)).to.match(/^4 May 2099, 09:00 GMT\+8\W+04:00 your time$/);
    });
  });

  describe('for an event whose day differs in its zone', () => {
    it('shows the day of the zone, in the badge too', async () => {
      const card = await mountCard({
        startDate: '2098-12-31T20:00:00Z',
        scheduleTimezone: 'Asia/Shanghai',
      });

      expect(timeOf(card)).to.match(/^1 January 2099, 04:00 GMT\+8/);
      expect(textsOf(card, 'badge')).to.deep.equal(['Jan\n1\nThursday']);
    });
  });
});
