/** The whole corpus: HTML by theme, and feeds by what their fields hold. */
import { ADDRESSES } from './addresses.js';
import { ATTRIBUTE_NAMES } from './attribute-names.js';
import { ATTRIBUTE_WORDS } from './attribute-words.js';
import { BROKEN_MARKUP } from './broken-markup.js';
import { CLOBBERING } from './clobbering.js';
import { CUSTOM_ELEMENTS } from './custom-elements.js';
import { DOCUMENTS } from './documents.js';
import { EMBEDS } from './embeds.js';
import { FEED_ADDRESSES_ELSEWHERE } from './feed-addresses-elsewhere.js';
import { FEED_ADDRESSES } from './feed-addresses.js';
import { FEED_SHAPES } from './feed-shapes.js';
import { FEED_TEXTS } from './feed-texts.js';
import { FRAMES } from './frames.js';
import { LAZY_PICTURES } from './lazy-pictures.js';
import { MEANING } from './meaning.js';
import { MEDIA } from './media.js';
import { MISNESTING } from './misnesting.js';
import { MUTATION } from './mutation.js';
import { NAMESPACES } from './namespaces.js';
import { SCRIPT_ADDRESSES } from './script-addresses.js';
import { SCRIPTS } from './scripts.js';
import { STYLES } from './styles.js';
import type { FeedVector } from './feed-vector.js';
import type { HtmlVector } from './vector.js';

/** By theme. */
export const HTML_THEMES: Readonly<Record<string, readonly HtmlVector[]>> = {
  scripts: SCRIPTS,
  'script addresses': SCRIPT_ADDRESSES,
  addresses: ADDRESSES,
  frames: FRAMES,
  embeds: EMBEDS,
  documents: DOCUMENTS,
  'custom elements': CUSTOM_ELEMENTS,
  styles: STYLES,
  'broken markup': BROKEN_MARKUP,
  mutation: MUTATION,
  misnesting: MISNESTING,
  namespaces: NAMESPACES,
  clobbering: CLOBBERING,
  media: MEDIA,
  'lazy pictures': LAZY_PICTURES,
  'attribute names': ATTRIBUTE_NAMES,
  'attribute words': ATTRIBUTE_WORDS,
  meaning: MEANING,
};

/** By what their fields hold. */
export const FEED_THEMES: Readonly<Record<string, readonly FeedVector[]>> = {
  'addresses of items': FEED_ADDRESSES,
  'addresses elsewhere': FEED_ADDRESSES_ELSEWHERE,
  texts: FEED_TEXTS,
  shapes: FEED_SHAPES,
};

/** All HTML of the corpus. */
export const VECTORS: readonly HtmlVector[] = Object.values(HTML_THEMES).flat();
