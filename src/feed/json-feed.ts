/**
 * The feed as published: JSON Feed 1.1 with one extension object, `_ichei`, in schema.org's words.
 * These types say what an editor should write and are the source of `feed.schema.json`; what a
 * reader accepts is more lenient and lives in the model.
 *
 * @see https://jsonfeed.org/version/1.1
 * @see https://schema.org/Event
 */

/**
 * An address, absolute or relative to the feed.
 *
 * @format uri-reference
 */
export type UrlReference = string;

/**
 * A date (`2024-12-06`), a date and time with offset (`2024-12-06T09:00:00+08:00`), or a date and
 * time without offset that is read in the event's `scheduleTimezone`.
 *
 * @pattern ^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?)?$
 */
export type DateOrDateTime = string;

/** A JSON Feed document. */
export interface JsonFeed {
  /** Address of the format's version. */
  version: 'https://jsonfeed.org/version/1.1' | 'https://jsonfeed.org/version/1';
  title: string;
  description?: string;
  home_page_url?: UrlReference;
  feed_url?: UrlReference;
  /** Address of the next page of items, on the same origin. */
  next_url?: UrlReference;
  icon?: UrlReference;
  favicon?: UrlReference;
  authors?: JsonFeedAuthor[];
  /** Language of the items that name none, as a BCP 47 tag. */
  language?: string;
  expired?: boolean;
  _ichei?: {
    /** Address of the page that describes this extension. */
    about?: UrlReference;
    /** An iCalendar file of all events, for subscription. */
    calendar_url?: UrlReference;
  };
  items: JsonFeedItem[];
}

/** One item of a feed. */
export interface JsonFeedItem {
  /** Unique and stable; an absolute address is best. */
  id: string;
  url?: UrlReference;
  external_url?: UrlReference;
  title?: string;
  /** Plain text. */
  summary?: string;
  content_html?: string;
  content_text?: string;
  /** BCP 47 tag of this item's text. */
  language?: string;
  image?: UrlReference;
  banner_image?: UrlReference;
  date_published?: DateOrDateTime;
  date_modified?: DateOrDateTime;
  authors?: JsonFeedAuthor[];
  tags?: string[];
  attachments?: JsonFeedAttachment[];
  _ichei?: {
    event?: JsonFeedEvent;
    people?: JsonFeedPerson[];
    /** About the picture that `image` names. */
    image?: {
      width?: number;
      height?: number;
      alt?: string;
      caption?: string;
      sources?: { url: UrlReference; width?: number; type?: string }[];
    };
    /** Shown before all others of the same feed. */
    pinned?: boolean;
  };
}

/** Who wrote an item. */
export interface JsonFeedAuthor {
  name?: string;
  url?: UrlReference;
  avatar?: UrlReference;
}

/** A file that belongs to an item. */
export interface JsonFeedAttachment {
  url: UrlReference;
  mime_type: string;
  title?: string;
  size_in_bytes?: number;
  duration_in_seconds?: number;
}

/** A schema.org Event; `scheduleTimezone` is borrowed from Schedule. */
export interface JsonFeedEvent {
  name?: string;
  startDate: DateOrDateTime;
  /** A bare date is the last day, included. */
  endDate?: DateOrDateTime;
  previousStartDate?: DateOrDateTime;
  /** IANA name of the zone the event is shown in, such as `Asia/Shanghai`. */
  scheduleTimezone?: string;
  /** A name or its schema.org address. */
  eventStatus?: string;
  /** A name or its schema.org address. */
  eventAttendanceMode?: string;
  location?: {
    name?: string;
    address?: string | JsonFeedPostalAddress;
    url?: UrlReference;
    geo?: { latitude: number; longitude: number };
  };
  /** Details, or the address to join an online event. */
  url?: UrlReference;
  /** Registration. */
  offers?: {
    url?: UrlReference;
    price?: string | number;
    priceCurrency?: string;
    availability?: string;
  };
  organizer?: { name: string; url?: UrlReference };
  performer?: JsonFeedPerson[];
  superEvent?: { name: string; url?: UrlReference };
}

/** A schema.org PostalAddress. */
export interface JsonFeedPostalAddress {
  streetAddress?: string;
  postalCode?: string;
  addressLocality?: string;
  addressRegion?: string;
  addressCountry?: string;
}

/** A schema.org Person; without a name it is left out. */
export interface JsonFeedPerson {
  id?: string;
  name: string;
  givenName?: string;
  familyName?: string;
  honorificPrefix?: string;
  jobTitle?: string | string[];
  affiliation?: JsonFeedOrganization | JsonFeedOrganization[];
  image?: UrlReference;
  /** Plain text. */
  description?: string;
  description_html?: string;
  url?: UrlReference;
  sameAs?: UrlReference[];
}

/** A schema.org Organization. */
export interface JsonFeedOrganization {
  name: string;
  url?: UrlReference;
}
