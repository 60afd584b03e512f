/**
 * What readers all around the world should read of the same dates and events. Written by hand, since
 * our own reckoning is what it tests; commas left out.
 */

/** Dates of items, and the day that everybody reads. */
export const ITEMS: Record<string, string> = {
  '2026-03-01': '1 March 2026',
  '2026-03-01T00:30:00+08:00': '1 March 2026',
  '2026-03-01T23:30:00-11:00': '1 March 2026',
  '2026-12-31T23:59:59Z': '31 December 2026',
  '2027-01-01T00:00:00+14:00': '1 January 2027',
};

/** Whole days, in a zone or none, and a time without both: the same for everybody. */
export const DAYS = [
  { startDate: '2026-05-04', says: '4 May 2026 all day' },
  { startDate: '2026-05-04', scheduleTimezone: 'Asia/Shanghai', says: '4 May 2026 all day' },
  { startDate: '2026-05-04', scheduleTimezone: 'America/New_York', says: '4 May 2026 all day' },
  { startDate: '2026-03-29', scheduleTimezone: 'Europe/Paris', says: '29 March 2026 all day' },
  { startDate: '2026-10-25', scheduleTimezone: 'Europe/Paris', says: '25 October 2026 all day' },
  { startDate: '2026-03-28', endDate: '2026-03-30', says: '28–30 March 2026 all day' },
  {
    startDate: '2026-12-31',
    endDate: '2027-01-01',
    scheduleTimezone: 'Asia/Shanghai',
    says: '31 December 2026 – 1 January 2027 all day',
  },
  {
    startDate: '2026-05-04T09:00',
    endDate: '2026-05-04T10:30',
    says: '4 May 2026 09:00–10:30',
  },
];

/** Events with an offset, and what their own line says everywhere. */
export const EVENTS = {
  'a morning in Shanghai': {
    startDate: '2026-05-04T09:00:00+08:00',
    endDate: '2026-05-04T10:30:00+08:00',
    scheduleTimezone: 'Asia/Shanghai',
    says: '4 May 2026 09:00–10:30 GMT+8',
  },
  'an evening in New York': {
    startDate: '2026-05-04T20:00:00-04:00',
    endDate: '2026-05-04T22:00:00-04:00',
    scheduleTimezone: 'America/New_York',
    says: '4 May 2026 20:00–22:00 GMT-4',
  },
  'an hour that the clocks of Paris skip': {
    startDate: '2026-03-29T01:30:00+01:00',
    endDate: '2026-03-29T03:30:00+02:00',
    scheduleTimezone: 'Europe/Paris',
    says: '29 March 2026 01:30 GMT+1 – 03:30 GMT+2',
  },
  'an hour that the clocks of Paris show twice': {
    startDate: '2026-10-25T01:30:00+02:00',
    endDate: '2026-10-25T03:30:00+01:00',
    scheduleTimezone: 'Europe/Paris',
    says: '25 October 2026 01:30 GMT+2 – 03:30 GMT+1',
  },
  'an hour that the clocks of New York skip': {
    startDate: '2026-03-08T01:30:00-05:00',
    endDate: '2026-03-08T03:30:00-04:00',
    scheduleTimezone: 'America/New_York',
    says: '8 March 2026 01:30 GMT-5 – 03:30 GMT-4',
  },
  'an hour that the clocks of New York show twice': {
    startDate: '2026-11-01T01:30:00-04:00',
    endDate: '2026-11-01T02:30:00-05:00',
    scheduleTimezone: 'America/New_York',
    says: '1 November 2026 01:30 GMT-4 – 02:30 GMT-5',
  },
  'from midnight on in Shanghai': {
    startDate: '2026-05-05T00:00:00+08:00',
    endDate: '2026-05-05T02:00:00+08:00',
    scheduleTimezone: 'Asia/Shanghai',
    says: '5 May 2026 00:00–02:00 GMT+8',
  },
  'UTC in a zone of another day': {
    startDate: '2025-12-31T20:00:00Z',
    scheduleTimezone: 'Asia/Shanghai',
    says: '1 January 2026 04:00 GMT+8',
  },
};

/** What stands behind it for the reader; `-` is nothing. In the order of the events above. */
export const READERS: Record<string, readonly string[]> = {
  'Pacific/Kiritimati': [
    '15:00–16:30',
    'Tue 5 May 14:00–16:00',
    '14:30–15:30',
    '13:30–16:30',
    '20:30–21:30',
    '19:30–21:30',
    '06:00–08:00',
    '10:00',
  ],
  'Pacific/Auckland': [
    '13:00–14:30',
    'Tue 5 May 12:00–14:00',
    '13:30–14:30',
    '12:30–15:30',
    '19:30–20:30',
    '18:30–20:30',
    '04:00–06:00',
    '09:00',
  ],
  'Asia/Kathmandu': [
    '06:45–08:15',
    'Tue 5 May 05:45–07:45',
    '06:15–07:15',
    '05:15–08:15',
    '12:15–13:15',
    '11:15–13:15',
    'Mon 4 May 21:45–23:45',
    '01:45',
  ],
  'Asia/Shanghai': [
    '-',
    'Tue 5 May 08:00–10:00',
    '08:30–09:30',
    '07:30–10:30',
    '14:30–15:30',
    '13:30–15:30',
    '-',
    '-',
  ],
  'Africa/Nairobi': [
    '04:00–05:30',
    'Tue 5 May 03:00–05:00',
    '03:30–04:30',
    '02:30–05:30',
    '09:30–10:30',
    '08:30–10:30',
    'Mon 4 May 19:00–21:00',
    'Wed 31 Dec 23:00',
  ],
  'Europe/Paris': [
    '03:00–04:30',
    'Tue 5 May 02:00–04:00',
    '-',
    '-',
    '07:30–08:30',
    '06:30–08:30',
    'Mon 4 May 18:00–20:00',
    'Wed 31 Dec 21:00',
  ],
  'America/St_Johns': [
    'Sun 3 May 22:30 – Mon 4 May 00:00',
    '21:30–23:30',
    'Sat 28 Mar 22:00–23:00',
    'Sat 24 Oct 21:00 – Sun 25 Oct 00:00',
    '04:00–05:00',
    '02:00–04:00',
    'Mon 4 May 13:30–15:30',
    'Wed 31 Dec 16:30',
  ],
  'America/New_York': [
    'Sun 3 May 21:00–22:30',
    '-',
    'Sat 28 Mar 20:30–21:30',
    'Sat 24 Oct 19:30–22:30',
    '-',
    '-',
    'Mon 4 May 12:00–14:00',
    'Wed 31 Dec 15:00',
  ],
  'America/Los_Angeles': [
    'Sun 3 May 18:00–19:30',
    '17:00–19:00',
    'Sat 28 Mar 17:30–18:30',
    'Sat 24 Oct 16:30–19:30',
    'Sat 7 Mar 22:30–23:30',
    'Sat 31 Oct 22:30 – Sun 1 Nov 00:30',
    'Mon 4 May 09:00–11:00',
    'Wed 31 Dec 12:00',
  ],
  'Pacific/Pago_Pago': [
    'Sun 3 May 14:00–15:30',
    '13:00–15:00',
    'Sat 28 Mar 13:30–14:30',
    'Sat 24 Oct 12:30–15:30',
    'Sat 7 Mar 19:30–20:30',
    'Sat 31 Oct 18:30–20:30',
    'Mon 4 May 05:00–07:00',
    'Wed 31 Dec 09:00',
  ],
};
