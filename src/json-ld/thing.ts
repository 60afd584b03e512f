import type { Organization as OrganizationThing, Person as PersonThing } from 'schema-dts';
import type { DateTime } from '../model/date-time.js';
import type { Organization, Person } from '../model/person.js';

/** A date, or a date and time with its offset, as schema.org wants it. */
export function isoOf({ iso, offset, instant }: DateTime): string {
  return offset === undefined && instant !== undefined ? new Date(instant).toISOString() : iso;
}

/** @see https://schema.org/Person */
export function personThing(person: Person): PersonThing {
  const { name, honorificPrefix, jobTitle, affiliation, image, url, sameAs } = person;
  return {
    '@type': 'Person',
    name,
    ...(honorificPrefix && { honorificPrefix }),
    ...(jobTitle.length && { jobTitle }),
    ...(affiliation.length && { affiliation: affiliation.map(organizationThing) }),
    ...(image && { image }),
    ...(url && { url }),
    ...(sameAs.length && { sameAs }),
  };
}

/** @see https://schema.org/Organization */
export function organizationThing({ name, url }: Organization): OrganizationThing {
  return { '@type': 'Organization', name, ...(url && { url }) };
}
