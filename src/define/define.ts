import { warnOnce } from '../diagnostics/console.js';
import { VERSION } from '../version.js';

const PREFIX = 'ichei-';
/** Where a class says which version defined it; two copies of the script can compare it. */
const VERSION_KEY = Symbol.for('ichei-widgets.version');

const known = new WeakSet<CustomElementConstructor>();

type Versioned = CustomElementConstructor & { [VERSION_KEY]?: string };

/**
 * Defines an element as `ichei-<tag>` and, where the name is free, as `<tag>`; a name that another
 * script has taken is worth a warning. Doing it twice is silent for the same version and warns once for
 * another one; it never throws.
 *
 * @param tag name without prefix, such as `news-list`
 */
export function define(tag: string, element: CustomElementConstructor): void {
  defineAs(tag, element);
  defineAs(PREFIX + tag, element);
}

/**
 * Defines an element under a name of the host's choice.
 *
 * @param name a valid custom element name
 */
export function defineAs(name: string, element: CustomElementConstructor): void {
  const other = customElements.get(name) as Versioned | undefined;
  if (other) {
    warnAboutOtherVersion(other[VERSION_KEY]);
    return;
  }
  try {
    register(name, element);
  } catch (error) {
    warnOnce(`<${name}> could not be defined: ${String(error)}`);
  }
}

/** A constructor can be registered once only, by us or by the host: each further name gets a class of its own. */
function register(name: string, element: CustomElementConstructor): void {
  if (!known.has(element)) {
    known.add(element);
    try {
      return registerClass(name, element);
    } catch {
      // The host has given it a name of its own.
    }
  }
  registerClass(name, class extends element {});
}

function registerClass(name: string, element: Versioned): void {
  customElements.define(name, element);
  element[VERSION_KEY] = VERSION;
}

function warnAboutOtherVersion(version: string | undefined): void {
  if (version === VERSION) return;
  warnOnce(
    version
      ? `version ${version} is on this page already; version ${VERSION} does nothing: keep one script`
      : `an element name is taken by another script; use the names that begin with "${PREFIX}"`,
  );
}
