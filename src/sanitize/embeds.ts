import { allowedUrl, nameOfUrl } from '../url/allowed-url.js';
import { LAZY_SOURCES } from './allow-list.js';
import { unwrap } from './dom.js';

/** On a button that stands for a video: the address of the player to load on a click. */
export const VIDEO_ATTRIBUTE = 'data-video';

/** What may not be embedded; its address may be that of any link. */
export const EMBEDS: readonly string[] = ['iframe', 'embed', 'object', 'oembed'];

/** Characters of a caption that name a player or link: one caption may stand over thousands. */
const MAX_NAME = 200;

const ADDRESS_ATTRIBUTES = ['src', 'url', ...LAZY_SOURCES];

/** The address of what would be embedded. */
export function addressOf(embed: Element): string | null | undefined {
  return ADDRESS_ATTRIBUTES.map((name) => embed.getAttribute(name)).find(Boolean);
}

/**
 * Nothing is embedded unasked. A video of YouTube or Vimeo becomes a button that loads the player
 * when it is clicked; every other frame or object becomes a link to its `https` address, or leaves the
 * fallback its author wrote.
 *
 * @param playVideo label with `{title}`
 */
export function replaceEmbeds(root: DocumentFragment, playVideo: string): void {
  for (const embed of root.querySelectorAll(EMBEDS.join())) {
    const address = addressOf(embed);
    const title = embed.getAttribute('title')?.trim() || captionOf(embed);
    if (embed.localName === 'object' && hasFallback(embed)) {
      if (address && !embed.querySelector(`a[href], ${SHOWN}`))
        embed.append(' ', createStandIn(embed.ownerDocument, address, title, playVideo));
      unwrap(embed);
    } else if (address)
      embed.replaceWith(createStandIn(embed.ownerDocument, address, title, playVideo));
    else embed.remove();
  }
  for (const block of root.querySelectorAll('figure div, figure p'))
    linkBareAddress(block, playVideo);
}

/**
 * The player that a stand-in's click asks for.
 *
 * @returns `undefined` when the button names no known player
 */
export function createPlayer(button: Element): HTMLIFrameElement | undefined {
  const src = playerUrl(button.getAttribute(VIDEO_ATTRIBUTE) ?? '');
  if (!src) return undefined;
  const frame = document.createElement('iframe');
  frame.title = button.textContent?.trim() ?? '';
  frame.allow = 'encrypted-media; picture-in-picture';
  frame.allowFullscreen = true;
  // YouTube refuses to play for visitors whose referring site it is not told.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = src;
  return frame;
}

function createStandIn(
  owner: Document,
  address: string,
  title: string | undefined,
  playVideo: string,
): Element {
  const name = title || nameOfUrl(address);
  const player = playerUrl(address);
  if (player) {
    const button = owner.createElement('button');
    button.setAttribute('type', 'button');
    button.setAttribute(VIDEO_ATTRIBUTE, player);
    button.textContent = playVideo.replace('{title}', () => name);
    return button;
  }
  const link = owner.createElement('a');
  link.setAttribute('href', address.replace(/^http:/, 'https:'));
  link.textContent = name;
  return link;
}

/** The address of a player without tracking cookies, for a known address of a video. */
function playerUrl(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^(www|m|player)\./, '');
  const path = url.pathname;
  if (host === 'youtube.com' || host === 'youtube-nocookie.com' || host === 'youtu.be') {
    const id =
      host === 'youtu.be'
        ? path.slice(1)
        : (url.searchParams.get('v') ?? path.replace(/^\/(embed|shorts|live)\//, ''));
    // The two words stand where a list or a channel is played: not a video.
    return /^(?!videoseries$|live_stream$)[\w-]{6,20}$/.test(id)
      ? `https://www.youtube-nocookie.com/embed/${id}`
      : undefined;
  }
  const id = host === 'vimeo.com' ? /^(?:\/video)?\/(\d+)(?:\/|$)/.exec(path)?.[1] : undefined;
  const hash = url.searchParams.get('h');
  const key = hash && /^\w+$/.test(hash) ? `&h=${hash}` : '';
  return id && `https://player.vimeo.com/video/${id}?dnt=1${key}`;
}

/** What in a fallback takes the place of an object. */
const SHOWN = `img, video, audio, ${EMBEDS.join()}`;

function hasFallback(embed: Element): boolean {
  return Boolean(embed.textContent?.trim() || embed.querySelector(SHOWN));
}

/** The caption of the figure in which an element stands. */
export function captionOf(element: Element): string | undefined {
  const caption = element.closest('figure')?.querySelector('figcaption');
  return caption?.textContent?.trim().slice(0, MAX_NAME);
}

/** Block editors leave the bare address of a video where the player should be. */
function linkBareAddress(block: Element, playVideo: string): void {
  if (block.children.length) return;
  const text = block.textContent?.trim() ?? '';
  const address = /^https:\/\/\S+$/.test(text) ? allowedUrl(text, 'link') : undefined;
  if (!address) return;
  block.replaceChildren(
    createStandIn(block.ownerDocument, address, captionOf(block) || text, playVideo),
  );
}
