import type {
  Event,
  ItemAvailability,
  Offer as OfferThing,
  Place as PlaceThing,
  VirtualLocation,
  WithContext,
} from 'schema-dts';
import type { Offer } from '../model/event.js';
import type { EventItem } from '../model/event-phase.js';
import { peopleOf } from '../model/people-of.js';
import { isoOf, organizationThing, personThing } from './thing.js';

const SCHEMA = 'https://schema.org/';

/**
 * An event as search engines read it.
 *
 * @see https://schema.org/Event
 */
export function eventThing(item: EventItem): WithContext<Event> {
  const { event, summary, image, url } = item;
  const { startDate, endDate, previousStartDate, offers, organizer, superEvent } = event;
  const people = peopleOf(item);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.name,
    startDate: isoOf(startDate),
    ...(endDate && { endDate: isoOf(endDate) }),
    ...(previousStartDate && { previousStartDate: isoOf(previousStartDate) }),
    eventStatus: `${SCHEMA}${event.eventStatus}`,
    ...(event.eventAttendanceMode && {
      eventAttendanceMode: `${SCHEMA}${event.eventAttendanceMode}`,
    }),
    location: locationsOf(item),
    ...(summary && { description: summary }),
    ...(image && { image: image.url }),
    ...(url && { url }),
    ...(organizer && { organizer: organizationThing(organizer) }),
    ...(people.length && { performer: people.map(personThing) }),
    ...(superEvent && { superEvent: { '@type': 'Event', ...superEvent } }),
    // Nobody registers for what does not take place.
    ...(offers && event.eventStatus !== 'EventCancelled' && { offers: offerThing(offers) }),
  };
}

/** Where it is: a place, an address on the web, or both. */
function locationsOf({ event, url }: EventItem): (PlaceThing | VirtualLocation)[] {
  const { location, eventAttendanceMode, eventStatus } = event;
  const isOnline = eventStatus === 'EventMovedOnline' || eventAttendanceMode?.startsWith('Online');
  const places: (PlaceThing | VirtualLocation)[] = [];
  if (location && !isOnline) {
    const { name, address, geo } = location;
    places.push({
      '@type': 'Place',
      ...(name && { name }),
      address: address ?? name ?? '',
      ...(location.url && { url: location.url }),
      ...(geo && { geo: { '@type': 'GeoCoordinates', ...geo } }),
    });
  }
  const address = event.url ?? url;
  if (address && (isOnline || eventAttendanceMode?.startsWith('Mixed'))) {
    places.push({ '@type': 'VirtualLocation', url: address });
  }
  return places;
}

function offerThing({ url, price, priceCurrency, availability }: Offer): OfferThing {
  return {
    '@type': 'Offer',
    ...(url && { url }),
    ...(price && { price }),
    ...(priceCurrency && { priceCurrency }),
    // Any word of the feed: search engines pass over those they do not know.
    ...(availability && { availability: `${SCHEMA}${availability}` as ItemAvailability }),
  };
}
