/** Feeds of the format's own fields, with any JSON in any of them. */
import fc from 'fast-check';

const FIELDS =
  `id url external_url title summary content_html content_text language image banner_image
  date_published date_modified authors author tags attachments _ichei mime_type size_in_bytes
  duration_in_seconds name avatar event people pinned startDate endDate previousStartDate
  scheduleTimezone eventStatus eventAttendanceMode location address geo latitude longitude offers price
  organizer performer superEvent givenName familyName honorificPrefix jobTitle affiliation description
  description_html sameAs width height alt caption sources type home_page_url feed_url calendar_url
  items version streetAddress addressLocality addressCountry availability __proto__ constructor
  toString`.split(/\s+/);

const VALUES: unknown[] = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://a.example/x',
  'http://a.example/x',
  '//a.example/x',
  'https://u:p@a.example/',
  'relative',
  'mailto:a@mail.example',
  'webcal://a.example/',
  'java\nscript:alert(1)',
  '2026-05-04',
  '2026-05-04T09:00:00+08:00',
  '2026-05-04T09:00',
  '9999-12-31',
  '9999-12-31T23:59:59-12:00',
  '0000-01-01T00:00:00+14:00',
  '0001-01-01',
  '2026-03-29T02:30',
  'Europe/Berlin',
  'Asia/Shangai',
  'EventCancelled',
  'en_US',
  '',
  ' ',
  '\ud800',
  'Ada',
  '<img src=x onerror=alert(1)>',
];

const json = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...VALUES),
    fc.jsonValue({ maxDepth: 1 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.double(),
    tie('object'),
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom(...FIELDS), tie('value')), { maxLength: 10 })
    // As JSON.parse makes it: "__proto__" is a key like any other.
    .map((entries) => Object.fromEntries(entries)),
}));

const event = fc.record(
  {
    startDate: fc.constantFrom(...VALUES),
    endDate: fc.constantFrom(...VALUES),
    previousStartDate: fc.constantFrom(...VALUES),
    scheduleTimezone: fc.constantFrom(...VALUES, 'Asia/Shanghai', 'America/New_York'),
    location: json.value,
    performer: json.value,
  },
  { requiredKeys: ['startDate'] },
);
const item = fc.oneof(
  json.value,
  fc.tuple(json.object, event).map(([fields, one]) => ({
    title: 'x',
    ...fields,
    _ichei: { event: one },
  })),
);
/** A feed as JSON.parse would give it. */
export const anyFeed = fc
  .tuple(json.object, fc.array(item, { maxLength: 6 }))
  .map(([fields, items]) => ({ ...fields, version: 'x', items }));
