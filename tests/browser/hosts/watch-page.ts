/* eslint @typescript-eslint/prefer-for-of: off -- pages replace how lists are gone through */
/** What is seen of a stranger's page, and of ours in it. */
export interface Seen {
  /** HTML of each element's shadow root; empty without one. */
  shown: string[];
  /** Whether the fallback of each is seen. */
  fallbacks: boolean[];
  /** What of the page itself is another than before the widgets came, by name. */
  changes: string[];
  /** What search engines read. */
  jsonLd: string[];
}

/**
 * Runs in the page before its own scripts, which may break everything: whatever it needs later, it
 * keeps, and it uses no method or iterator of lists. Leaves one name, `watched`.
 */
export function watchPage(): void {
  type State = [object, string, PropertyKey[], (PropertyDescriptor | undefined)[]];
  type Widget = HTMLElement & { status?: string; updateComplete?: Promise<boolean> };
  const { ownKeys } = Reflect;
  const describe = Object.getOwnPropertyDescriptor;
  const nameOf = String;
  const { is } = Object;
  const NativePromise = Promise;
  const nextTask = setTimeout;
  let before: { states: State[]; look: string } | undefined;
  let changes: string[] | undefined;

  /** Window, and each class, prototype and namespace on it, with all they have. */
  function statesNow(): State[] {
    const states: State[] = [];
    const add = (object: object, name: string) => {
      const keys = ownKeys(object);
      const values = [];
      for (let at = 0; at < keys.length; at++) values[at] = describe(object, keys[at]!);
      states[states.length] = [object, name, keys, values];
    };
    add(window, 'window');
    const names = ownKeys(window);
    for (let at = 0; at < names.length; at++) {
      const value: unknown = describe(window, names[at]!)?.value;
      if ((typeof value !== 'object' && typeof value !== 'function') || !value) continue;
      if (value === window || names[at] === 'watched') continue;
      add(value, nameOf(names[at]));
      const prototype: unknown = describe(value, 'prototype')?.value;
      if (prototype) add(prototype, nameOf(names[at]) + '.prototype');
    }
    return states;
  }

  /** Where everything of the page stands, what is scrolled and what has the focus. */
  function lookNow(): string {
    let look = `at ${scrollX} ${scrollY}, focus on ${document.activeElement?.id}`;
    const own = document.querySelectorAll('header, header *, main, main > *, footer, footer *');
    for (let at = 0; at < own.length; at++) {
      const { x, y, width, height } = own[at]!.getBoundingClientRect();
      look += `, ${own[at]!.localName} ${x} ${y} ${width} ${height}`;
    }
    return look;
  }

  function changesOf([object, name, keys, values]: State): string[] {
    const changes: string[] = [];
    const now = ownKeys(object);
    for (let at = 0; at < keys.length; at++) {
      const [old, own] = [values[at], describe(object, keys[at]!)];
      const isSame =
        own && is(old?.value, own.value) && old?.get === own.get && old?.set === own.set;
      if (!isSame) changes[changes.length] = name + '.' + nameOf(keys[at]);
    }
    for (let at = 0; at < now.length; at++) {
      let isKnown = false;
      for (let old = 0; old < keys.length; old++) isKnown ||= keys[old] === now[at];
      if (!isKnown) changes[changes.length] = name + '.' + nameOf(now[at]) + ' is new';
    }
    return changes;
  }

  function changesNow(): string[] {
    const all: string[] = [];
    const look = lookNow();
    if (look !== before?.look) all[0] = `${before?.look} → ${look}`;
    for (let at = 0; at < (before?.states.length ?? 0); at++) {
      const own = changesOf(before!.states[at]!);
      for (let one = 0; one < own.length; one++) all[all.length] = own[one]!;
    }
    return all;
  }

  function widgets(): Widget[] {
    const all = document.querySelectorAll<Widget>('main > *');
    const list: Widget[] = [];
    for (let at = 0; at < all.length; at++) list[at] = all[at]!;
    return list;
  }

  /** Those that load when they are near come after the page was compared, since it scrolls. */
  function all(isReady: (widget: Widget) => boolean): boolean {
    const list = widgets();
    let isComplete = true;
    for (let at = 0; at < list.length; at++) {
      if (isReady(list[at]!)) continue;
      isComplete = false;
      if (list[at]!.getAttribute('loading') === 'eager') return false;
      changes ??= changesNow();
      list[at]!.scrollIntoView();
    }
    changes ??= isComplete ? changesNow() : undefined;
    return isComplete;
  }
  const isLoaded = ({ status }: Widget) => status === 'loaded';

  const watched = {
    remember() {
      scrollTo({ top: 40, behavior: 'instant' });
      document.getElementById('own')?.focus({ preventScroll: true });
      before = { states: statesNow(), look: lookNow() };
    },
    isLoaded: () => all(isLoaded),
    isSettled: () =>
      document.readyState === 'complete' &&
      all((widget) => isLoaded(widget) || widget.status === 'error' || !widget.matches(':defined')),
    /** Also uses what there is to use: a dialog, a search. */
    async report(): Promise<Seen> {
      const seen: Seen = {
        shown: [],
        fallbacks: [],
        changes: changes ?? ['not compared'],
        jsonLd: [],
      };
      const root = document.querySelector('main > *')?.shadowRoot;
      const link = root?.querySelector<HTMLElement>('[part~=item] [part~=link]');
      link?.click();
      const search = root?.querySelector<HTMLInputElement>('input[type=search]');
      if (search) {
        search.value = 'conference';
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      // What opens it is fetched on demand.
      for (let task = 0; link && task < 20 && !root?.querySelector('dialog'); task++)
        await new NativePromise((resolve) => nextTask(resolve));
      const list = widgets();
      for (let at = 0; at < list.length; at++) await list[at]!.updateComplete;
      // What is rejected is told after its task.
      await new NativePromise((resolve) => nextTask(resolve));
      for (let at = 0; at < list.length; at++) {
        seen.shown[at] = list[at]!.shadowRoot?.innerHTML ?? '';
        seen.fallbacks[at] = list[at]!.querySelector('a')?.checkVisibility() ?? false;
      }
      const scripts = document.querySelectorAll('script[type="application/ld+json"]');
      for (let at = 0; at < scripts.length; at++) seen.jsonLd[at] = scripts[at]!.textContent;
      return seen;
    },
  };
  // Where an article cannot be opened, its link would lead away from here.
  window.open = () => null;
  Object.assign(window, { watched });
}
