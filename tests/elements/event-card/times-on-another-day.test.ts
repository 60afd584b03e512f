import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { oneLine, part } from '../harness.js';
import { mountCard } from './events.js';

describe('<event-card> and time, read in Los Angeles', () => {
  before(() => emulateTimezone('America/Los_Angeles'));

  it('names the reader’s day where it is another', async () => {
    const card = await mountCard({
      startDate: '2026-05-04T09:00:00+08:00',
      endDate: '2026-05-04T10:00:00+08:00',
      scheduleTimezone: 'Asia/Shanghai',
    });

    const text = oneLine(part(card, 'time').textContent);
    expect(text).to.match(/^4 May 2026, 09:00–10:00 GMT\+8/);
    expect(text).to.match(/3 May.* 18:00.*19:00 your time$/);
  });

  it('names the reader’s days where the event passes midnight there', async () => {
    const card = await mountCard({
      startDate: '2026-05-04T14:00:00+08:00',
      endDate: '2026-05-04T16:00:00+08:00',
    });

    expect(oneLine(part(card, 'time').textContent)).to.match(
      /3 May.* 23:00.+4 May.* 01:00 your time$/,
    );
  });

  it('leaves a bare day as it is', async () => {
    const card = await mountCard({ startDate: '2024-12-06', scheduleTimezone: 'Asia/Shanghai' });

    expect(oneLine(part(card, 'time').textContent)).to.equal('6 December 2024, all day');
    expect(oneLine(part(card, 'badge').textContent)).to.equal('Dec 6 Friday');
  });
});
