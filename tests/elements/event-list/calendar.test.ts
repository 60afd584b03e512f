import { expect } from 'chai';
import { eventFeed, mountFeed } from '../event-card/events.js';
import { expectAccessible, part, parts, textsOf } from '../harness.js';

const FEED = eventFeed([{ name: 'Talk', startDate: '2030-05-04' }]);

describe('<event-list> and subscriptions', () => {
  it('keeps all of the calendar’s address (C82)', async () => {
    const calendar_url = 'https://news.example/events.ics?lang=en&tag=a';
    const list = await mountFeed(
      'event-list',
      { ...FEED, _ichei: { calendar_url } },
      { when: 'all' },
    );

    const link = part(list, 'calendar').querySelector('a')!;

    expect(link.href).to.equal('webcal://news.example/events.ics?lang=en&tag=a');
    await expectAccessible(list);
  });

  it('offers none where the feed has none, or an unusable one', async () => {
    const none = await mountFeed('event-list', FEED, { when: 'all' });
    const calendar_url = 'javascript:alert(1)';
    const bad = await mountFeed(
      'event-list',
      { ...FEED, _ichei: { calendar_url } },
      { when: 'all' },
    );

    expect([...parts(none, 'calendar'), ...parts(bad, 'calendar')]).to.have.length(0);
  });
});

describe('<event-list> and tags', () => {
  const tagged = eventFeed([
    { name: 'One', startDate: '2030-05-04' },
    { name: 'Two', startDate: '2030-05-05' },
  ]);
  tagged.items[0]!.tags = ['Éducation'];
  tagged.items[1]!.tags = ['IAC'];

  it('shows events with any of the tags, whatever their case', async () => {
    const list = await mountFeed('event-list', tagged, { when: 'all', tags: 'other, education' });

    expect(textsOf(list, 'title')).to.deep.equal(['One']);
  });

  it('leaves out events with excluded tags', async () => {
    const list = await mountFeed('event-list', tagged, { when: 'all', 'exclude-tags': 'iac' });

    expect(textsOf(list, 'title')).to.deep.equal(['One']);
  });
});
