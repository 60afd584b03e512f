import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { mountLoaded, part } from '../harness.js';
import { mountCard } from './events.js';

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
/** What looks like a date or a time in what a reader reads. */
const LOOKS_LIKE_TIME = /\d:\d\d|\d{4}|\b\d{1,2} [A-Z][a-z]+\b/;

/** Values for machines, in order. */
function timesIn(element: Element): string[] {
  return [...element.querySelectorAll('time')].map(({ dateTime }) => dateTime);
}

/** All text of a card that is in no `time`. */
function textBesideTimes(card: Element): string {
  const copy = part(card, 'item').cloneNode(true) as Element;
  for (const time of copy.querySelectorAll('time')) time.remove();
  return copy.textContent ?? '';
}

describe('<event-card> and machines (C73)', () => {
  before(() => emulateTimezone('Africa/Nairobi'));

  it('has a range of days as two, without a time', async () => {
    const src = serverUrl('/cases/c02-multi-day.json');

    const card = await mountLoaded('event-card', { src, item: 'three-days' });

    expect(timesIn(part(card, 'time'))).to.deep.equal(['2024-12-06', '2024-12-08']);
    expect(timesIn(part(card, 'item')).every((value) => DATE.test(value))).to.equal(true);
  });

  it('has a range of times as two, each with its offset', async () => {
    const card = await mountCard({
      startDate: '2026-05-04T09:00:00+08:00',
      endDate: '2026-05-04T10:00:00+08:00',
      scheduleTimezone: 'Asia/Shanghai',
    });

    expect(timesIn(part(card, 'time')).filter((value) => DATE_TIME.test(value))).to.deep.equal([
      // The event's, then the reader's: the same instants.
      '2026-05-04T09:00:00+08:00',
      '2026-05-04T10:00:00+08:00',
      '2026-05-04T09:00:00+08:00',
      '2026-05-04T10:00:00+08:00',
    ]);
  });

  const cases = {
    'a day': { startDate: '2099-05-04' },
    'days of two months': { startDate: '2099-04-30', endDate: '2099-05-02' },
    'a time': { startDate: '2099-05-04T09:00:00+08:00' },
    'a time without offset': { startDate: '2099-05-04T09:00' },
    'a time read in a zone': { startDate: '2099-05-04T09:00', scheduleTimezone: 'Asia/Tokyo' },
    'times on two days': { startDate: '2099-05-04T22:00Z', endDate: '2099-05-05T02:00:00.5Z' },
    'an event that was moved': {
      startDate: '2099-05-04T09:00:00+08:00',
      previousStartDate: '2099-04-03T09:00:00+08:00',
      eventStatus: 'EventRescheduled',
    },
  };
  for (const [name, event] of Object.entries(cases)) {
    it(`has every date and time that is shown, for ${name}`, async () => {
      const card = await mountCard(event);

      const values = timesIn(part(card, 'item'));
      expect(values).not.to.have.length(0);
      for (const value of values) {
        expect(DATE.test(value) || DATE_TIME.test(value), value).to.equal(true);
        expect(Date.parse(value), value).not.to.be.NaN;
      }
      expect(textBesideTimes(card)).not.to.match(LOOKS_LIKE_TIME);
    });
  }
});
