/**
 * The one address check. Every address that came from a feed or an attribute passes here before it
 * may become a link, a picture, a request or a player. It depends on nothing, so that each layer
 * can use it.
 */

/** What an address is to be used for; each use has its own allowed schemes. */
export type UrlUse = 'link' | 'media' | 'feed' | 'calendar';

/** Characters of an address: each relative one of a text repeats its base. */
const MAX_LENGTH = 4096;

const SCHEMES: Record<UrlUse, readonly string[]> = {
  link: ['https:', 'http:', 'mailto:', 'tel:'],
  media: ['https:'],
  feed: ['https:', 'http:'],
  calendar: ['https:', 'http:', 'webcal:'],
};

/**
 * Resolves an address and lets it pass if its scheme is allowed for the use. Media may also have
 * `http:` where the page itself has it; elsewhere it becomes `https:`, since browsers would upgrade
 * or block it. A user name and password go: `fetch` refuses such addresses, and in links they look
 * like another host.
 *
 * @param value the address as written; anything but a non-blank string is refused
 * @param use what the address is for
 * @param base absolute address that a relative one is resolved against; without it, relative
 *   addresses are refused
 * @returns the absolute, serialised address, or `undefined` when it may not be used
 */
export function allowedUrl(value: unknown, use: UrlUse, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !value.trim()) return undefined;
  const url = parseUrl(value, base);
  if (!url) return undefined;
  // Each look at a part of an address costs, and feeds have thousands.
  const { href } = url;
  if (href.length > MAX_LENGTH) return undefined;
  const scheme = href.slice(0, href.indexOf(':') + 1);
  if (use === 'media' && scheme === 'http:') {
    if (globalThis.location?.protocol !== 'http:') url.protocol = 'https:';
  } else if (!SCHEMES[use].includes(scheme)) return undefined;
  else if (!href.includes('@')) return href;
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  return url.href;
}

/**
 * The host of an absolute address in readable form, without `www.`.
 *
 * @returns an empty string for addresses without a host, such as `mailto:`
 */
export function hostOf(url: string): string {
  return parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';
}

/**
 * What an address is called where it has no better name: its host, else what follows its scheme,
 * such as a mail address without its subject.
 *
 * @returns never an empty string for an address that passed the check
 */
export function nameOfUrl(url: string): string {
  return hostOf(url) || parseUrl(url)?.pathname || url;
}

/**
 * The last part of an address's path in readable form, for a name.
 *
 * @returns what the address is called for a path without one
 */
export function fileNameOf(url: string): string {
  const name = parseUrl(url)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name).trim() || nameOfUrl(url);
  } catch {
    return name;
  }
}

function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}
