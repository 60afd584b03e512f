import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { oneLine, part } from '../harness.js';
import { mountCard } from './events.js';

const SHANGHAI = 'Asia/Shanghai';

function readerTimeOf(card: Element): string {
  return oneLine(card.shadowRoot!.querySelector('.reader-time')?.textContent ?? '');
}

/** R7: "A reader's time on another day names the day". */
describe('<event-card> over midnight, for a reader to whom it is one day', () => {
  before(() => emulateTimezone('Europe/Paris'));

  for (const endDate of ['2026-05-05T00:00:00+08:00', '2026-05-05T02:00:00+08:00']) {
    it(`names that day: until ${endDate}`, async () => {
      const card = await mountCard({
        startDate: '2026-05-04T22:00:00+08:00',
        endDate,
        scheduleTimezone: SHANGHAI,
      });

      // "Mon, 4 May 2026, 22:00 – Tue, 5 May 2026, 02:00 GMT+8", then "16:00–20:00": of which day?
      expect(readerTimeOf(card)).to.match(/4 May.*16:00/);
    });
  }
});

/** C73, R7: the clocks go back while the event lasts. */
describe('<event-card> for an event during which the clocks go back', () => {
  for (const [zone, startDate, endDate] of [
    ['Europe/Paris', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ['America/New_York', '2026-11-01T01:15:00-04:00', '2026-11-01T01:15:00-05:00'],
  ] as const) {
    it(`shows both ends in ${zone}`, async () => {
      const card = await mountCard({ startDate, endDate, scheduleTimezone: zone });

      // The event's own line only: the reader's may have both.
      const own = part(card, 'time').querySelector('span')!;
      const values = [...own.querySelectorAll('time')].map((time) => time.dateTime);
      expect(values).to.include(startDate).and.include(endDate);
    });
  }

  it('does not name the end by the offset of the start', async () => {
    const card = await mountCard({
      startDate: '2026-10-25T01:30:00+02:00',
      endDate: '2026-10-25T02:30:00+01:00',
      scheduleTimezone: 'Europe/Paris',
    });

    // "01:30–02:30 GMT+2" is an hour too short: 02:30 GMT+2 is the first half past two.
    expect(oneLine(part(card, 'time').textContent)).not.to.match(/02:30 GMT\+2/);
  });
});
