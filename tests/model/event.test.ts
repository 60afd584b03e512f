import { expect } from 'chai';
import { eventItemOf, eventOf, itemOf, normalize } from './normalize.js';

const START = '2026-05-04T09:00:00+08:00';

/** Paths of the problems that an event of these fields has. */
function problemsOf(event: object): string[] {
  const item = { id: 'one', title: 'One', _ichei: { event } };
  return normalize([item]).problems.map(({ path }) => path.replace('items[0]._ichei.event.', ''));
}

describe('an event', () => {
  it('is named by its item where it has no name', () => {
    expect(eventOf({ startDate: START }).name).to.equal('One');
    expect(eventOf({ startDate: START, name: 'Other' }).name).to.equal('Other');
  });

  for (const startDate of [undefined, '', 'soon', 20260504, '2026-02-30']) {
    it(`is none with ${JSON.stringify(startDate)} as its start; its item stays`, () => {
      expect(itemOf({ _ichei: { event: { startDate } } }).event).to.equal(undefined);
    });
  }

  describe('its zone', () => {
    it('gives a time without offset its instant', () => {
      const event = eventOf({
        startDate: '2026-03-29T02:30',
        endDate: '2026-03-29T04:00',
        scheduleTimezone: 'Europe/Berlin',
      });

      expect(event.startDate.instant).to.equal(Date.parse('2026-03-29T01:30:00Z'));
      expect(event.endDate?.instant).to.equal(Date.parse('2026-03-29T02:00:00Z'));
    });

    it('does not move a time that has an offset', () => {
      const event = eventOf({ startDate: START, scheduleTimezone: 'America/New_York' });

      expect(event.startDate.instant).to.equal(Date.parse('2026-05-04T01:00:00Z'));
    });

    it('costs only itself where it is unusable', () => {
      for (const scheduleTimezone of ['China Standard Time', 'Asia/Shangai', 8, {}, '+08:00']) {
        const event = eventOf({ startDate: START, scheduleTimezone });
        expect(event.scheduleTimezone).to.equal(undefined);
        expect(event.startDate.instant).to.equal(Date.parse('2026-05-04T01:00:00Z'));
        expect(problemsOf({ startDate: START, scheduleTimezone })).to.deep.equal([
          'scheduleTimezone',
        ]);
      }
    });

    it('leaves a time without offset floating where there is none', () => {
      expect(eventOf({ startDate: '2026-05-04T09:00' }).startDate.instant).to.equal(undefined);
    });
  });

  describe('its end', () => {
    for (const [title, event] of [
      ['an instant before the start', { startDate: START, endDate: '2026-05-04T00:59:00Z' }],
      ['a day before the start', { startDate: '2026-05-04', endDate: '2026-05-03' }],
      [
        'a floating time before a floating start',
        { startDate: '2026-05-04T09:00', endDate: '2026-05-04T08:00' },
      ],
      [
        'a floating time before a start with offset',
        { startDate: START, endDate: '2026-05-04T08:00' },
      ],
      [
        'a day that is over in the zone when the event starts',
        {
          startDate: '2026-05-04T23:00:00-05:00',
          endDate: '2026-05-04',
          scheduleTimezone: 'Asia/Shanghai',
        },
      ],
    ] as const) {
      it(`costs itself when it is ${title}`, () => {
        expect(eventOf(event).endDate).to.equal(undefined);
        expect(problemsOf(event)).to.deep.equal(['endDate']);
      });
    }

    for (const [title, event] of [
      ['the same instant', { startDate: START, endDate: '2026-05-04T01:00:00Z' }],
      ['the same day', { startDate: '2026-05-04', endDate: '2026-05-04' }],
      ['the day of a start with time', { startDate: START, endDate: '2026-05-04' }],
      [
        'an earlier local time that is a later instant',
        { startDate: START, endDate: '2026-05-03T22:00:00-05:00' },
      ],
    ] as const) {
      it(`stays when it is ${title}`, () => {
        expect(eventOf(event).endDate?.iso).to.be.a('string');
        expect(problemsOf(event)).to.deep.equal([]);
      });
    }
  });

  for (const [written, read] of [
    ['EventCancelled', 'EventCancelled'],
    ['https://schema.org/EventCancelled', 'EventCancelled'],
    ['http://schema.org/EventPostponed', 'EventPostponed'],
    ['cancelled', 'EventScheduled'],
    ['constructor', 'EventScheduled'],
    [['EventCancelled'], 'EventScheduled'],
    [undefined, 'EventScheduled'],
  ] as const) {
    it(`reads the status ${JSON.stringify(written)} as ${read}`, () => {
      expect(eventOf({ startDate: START, eventStatus: written }).eventStatus).to.equal(read);
    });
  }

  it('reads attendance modes by name and address, and no others', () => {
    const modeOf = (eventAttendanceMode: unknown) =>
      eventOf({ startDate: START, eventAttendanceMode }).eventAttendanceMode;

    expect(modeOf('https://schema.org/OnlineEventAttendanceMode')).to.equal(
      'OnlineEventAttendanceMode',
    );
    expect(modeOf('MixedEventAttendanceMode')).to.equal('MixedEventAttendanceMode');
    expect(modeOf('online')).to.equal(undefined);
  });

  it('reads an address as text or in its parts, each once', () => {
    const placeOf = (address: unknown) =>
      eventOf({ startDate: START, location: { name: 'Hall', address } }).location;

    expect(placeOf('1 Example Road')?.address).to.equal('1 Example Road');
    const parts = {
      '@type': 'PostalAddress',
      addressCountry: 'Singapore',
      streetAddress: '1 Example Road',
      addressLocality: 'Singapore',
      postalCode: '018956',
    };
    expect(placeOf(parts)).to.deep.equal({
      name: 'Hall',
      address: '1 Example Road, 018956, Singapore',
      locality: 'Singapore',
    });
    expect(placeOf(7)).to.deep.equal({ name: 'Hall' });
  });

  it('takes a name for a place, a person, an organizer and a series', () => {
    const event = eventOf({
      startDate: START,
      location: 'Hall B',
      performer: 'Ada Example',
      organizer: 'Example Institute',
      superEvent: 'Winter School',
      offers: '/register',
    });

    expect(event.location?.name).to.equal('Hall B');
    expect(event.performer[0]?.name).to.equal('Ada Example');
    expect(event.organizer?.name).to.equal('Example Institute');
    expect(event.superEvent?.name).to.equal('Winter School');
    expect(event.offers?.url).to.equal('https://news.example/register');
  });

  it('reads positions on earth only', () => {
    const geoOf = (latitude: unknown, longitude: unknown) =>
      eventOf({ startDate: START, location: { name: 'x', geo: { latitude, longitude } } }).location
        ?.geo;

    expect(geoOf(22.5, '114.06')).to.deep.equal({ latitude: 22.5, longitude: 114.06 });
    expect(geoOf(-90, 180)).to.deep.equal({ latitude: -90, longitude: 180 });
    for (const bad of [91, '', 'north', null, {}]) expect(geoOf(bad, 0)).to.equal(undefined);
  });

  it('drops addresses that are none, and keeps the rest of a place', () => {
    const { event } = eventItemOf({
      startDate: START,
      url: 'javascript:alert(1)',
      location: { name: 'Hall', url: 'data:text/html,x' },
      offers: { url: 'javascript:alert(1)', price: 10, priceCurrency: 'EUR' },
    });

    expect([event.url, event.location?.url, event.offers?.url]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect([event.location?.name, event.offers?.price]).to.deep.equal(['Hall', '10']);
  });
});
