import { expect } from 'chai';
import { feedOf } from '../../support/feeds.js';
import { control, part, place, publishFeed, until } from '../harness.js';

/** An event card in a frame of this page, as the bundle makes it. */
async function framedCard(): Promise<HTMLElement> {
  const { src } = await publishFeed(
    feedOf([{ title: 'A', _ichei: { event: { name: 'A', startDate: '2099-01-01' } } }]),
  );
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script src="/dist/ichei-widgets.js"></script>
    <event-card loading="eager" src="${src}"></event-card>`;
  place(frame);
  const find = () => frame.contentDocument?.querySelector<HTMLElement>('event-card');
  await until(() => Boolean(find()?.shadowRoot?.querySelector('.calendar')));
  return find()!;
}

describe('<event-card> in a frame', () => {
  it('says what to do when the calendar file does not come', async () => {
    const card = await framedCard();
    part(card, 'calendar').setAttribute('open', '');
    await until(() => part(card, 'calendar').querySelector('a') !== null);
    expect(part(card, 'calendar').textContent).not.to.contain('No file?');

    control(card, 'Calendar file (.ics)').click();
    await until(() => part(card, 'calendar').textContent.includes('No file?'));

    const spoken = card.shadowRoot?.querySelector('[role=status]')?.textContent;
    expect(spoken).to.contain('open this page in a browser');
  });
});
