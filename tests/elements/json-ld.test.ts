import { expect } from 'chai';
import { feedOf } from '../support/feeds.js';
import { create, once, place, SAMPLE_URL } from './harness.js';
import { eventFeed, mountFeed } from './event-card/events.js';

/** What the page's head says to search engines. */
function things(): Record<string, unknown>[] {
  const scripts = document.head.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap((script) => JSON.parse(script.textContent ?? '') as never);
}

async function article(): Promise<HTMLElementTagNameMap['news-article']> {
  const element = create('news-article', { src: SAMPLE_URL, loading: 'eager', 'json-ld': true });
  const loaded = once(element, 'ichei-load');
  place(element);
  await loaded;
  return element;
}

describe('json-ld', () => {
  it('says nothing unless asked', async () => {
    await mountFeed('event-card', eventFeed([{ startDate: '2030-05-04' }]));

    expect(things()).to.deep.equal([]);
  });

  it('has the fields that search engines require of an event', async () => {
    const event = {
      name: 'Colloquium',
      startDate: '2030-05-04T09:00',
      endDate: '2030-05-04T10:00',
      scheduleTimezone: 'Asia/Shanghai',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      url: 'https://news.example/join',
      location: { name: 'Hall B', address: '1 Example Road' },
      offers: { url: 'https://news.example/register', price: 0, priceCurrency: 'CNY' },
      performer: [{ name: 'Ada Example', jobTitle: 'Rector' }],
    };
    const card = await mountFeed('event-card', eventFeed([event]), { 'json-ld': true });

    const [thing] = things();

    expect(thing).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Colloquium',
      startDate: '2030-05-04T01:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    });
    expect(thing!['location']).to.deep.equal([
      { '@type': 'Place', name: 'Hall B', address: '1 Example Road' },
      { '@type': 'VirtualLocation', url: 'https://news.example/join' },
    ]);
    expect(thing!['offers']).to.deep.include({ price: '0', priceCurrency: 'CNY' });
    card.remove();
    expect(things()).to.deep.equal([]);
  });

  it('says a whole day as a date', async () => {
    await mountFeed('event-list', eventFeed([{ startDate: '2030-05-04' }]), {
      when: 'all',
      'json-ld': true,
    });

    expect(things().map((thing) => thing['startDate'])).to.deep.equal(['2030-05-04']);
  });

  it('has the fields of a news article, and follows the element', async () => {
    const element = await article();

    expect(things()).to.have.length(1);
    expect(things()[0]).to.deep.include({
      '@type': 'NewsArticle',
      headline: 'International Advisory Committee meets in Shenzhen',
      datePublished: '2024-12-10',
      inLanguage: 'en',
    });
    element.item = 'what-iioe-is';
    await element.updateComplete;
    expect(things()).to.have.length(1);
    expect(things()[0]!['headline']).not.to.include('Shenzhen');
    const box = place(document.createElement('div'));
    box.append(element);
    await element.updateComplete;
    expect(things()).to.have.length(1);
  });

  it('cannot be broken out of', async () => {
    const element = create('news-article', { 'json-ld': true });
    element.feed = feedOf([{ title: '</script><script>window.broken = true</script><!--' }]);
    const loaded = once(element, 'ichei-load');
    place(element);
    await loaded;

    expect(
      document.head.querySelector('script[type="application/ld+json"]')!.outerHTML,
    ).not.to.match(/<\/script>.|<!--/);
    expect(things()[0]!['headline']).to.include('</script>');
  });
});
