import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { oneLine } from '../harness.js';
import { mountCard } from './events.js';

const SHANGHAI = 'Asia/Shanghai';

function readerTimeOf(card: Element): string {
  return oneLine(card.shadowRoot!.querySelector('.reader-time')?.textContent ?? '');
}

/** The reader arrives in another zone with the page open; `Date` follows, the kept formatter does not. */
describe('<event-card> and a reader who travels', () => {
  it('shows the time of the zone that the reader is in', async () => {
    const event = {
      startDate: '2026-05-04T09:00:00+08:00',
      endDate: '2026-05-04T10:00:00+08:00',
      scheduleTimezone: SHANGHAI,
    };
    await emulateTimezone('Africa/Nairobi');
    expect(readerTimeOf(await mountCard(event))).to.equal('04:00–05:00 your time');

    await emulateTimezone('Asia/Tokyo');

    expect(readerTimeOf(await mountCard(event))).to.equal('10:00–11:00 your time');
  });
});
