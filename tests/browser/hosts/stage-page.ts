/** What runs on a host before anything else, and keeps account of what others do to the page. */

/** One of ours. */
export type Widget = HTMLElement & {
  status: string;
  updateComplete: Promise<boolean>;
  load: () => Promise<void>;
};

/** What scripts left on a page. */
export interface Traces {
  /** Of window and document: `document visibilitychange`. */
  listeners: string[];
  timers: number;
  observers: number;
  /** Names that the window did not have. */
  globals: string[];
}

/** Where a page and its reader are. */
export interface Situation {
  focus: string | undefined;
  scroll: [number, number];
  /** Places of all that has the attribute `data-host`. */
  rects: string[];
}

/** Helpers for functions that run on a host. */
export interface Stage {
  /** Adds our script and waits until all elements in the document have loaded or failed. */
  run: () => Promise<void>;
  /** Waits until something is so. */
  until: (isSo: () => unknown) => Promise<void>;
  frames: (count: number) => Promise<void>;
  widgets: (root?: ParentNode) => Widget[];
  /** Titles and names that an element shows. */
  titles: (element: Element) => string[];
  situation: () => Situation;
  traces: () => Traces;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

/** Sets `window.stage`; stands alone, for it travels as text. */
export function setStage(): void {
  const tags = 'news-list, news-article, event-card, event-list, speaker-gallery';
  const timers = new Set<unknown>();
  const observers = new Set<unknown>();
  const listeners: { target: EventTarget; type: string; callback: unknown }[] = [];

  const wrap = <T, K extends keyof T>(target: T, name: K, wrapping: (original: T[K]) => T[K]) => {
    target[name] = wrapping(target[name]);
  };
  const forget = (target: EventTarget, type: string, callback: unknown) => {
    const index = listeners.findIndex(
      (one) => one.target === target && one.type === type && one.callback === callback,
    );
    if (index >= 0) listeners.splice(index, 1);
  };
  type Adds = EventTarget['addEventListener'];
  wrap(
    EventTarget.prototype,
    'addEventListener',
    (add) =>
      function (this: EventTarget | undefined, ...[type, callback, options]: Parameters<Adds>) {
        const target = this ?? window;
        add.call(target, type, callback, options);
        if (target !== window && target !== document) return;
        forget(target, type, callback);
        listeners.push({ target, type, callback });
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (signal) add.call(signal, 'abort', () => forget(target, type, callback));
      },
  );
  wrap(
    EventTarget.prototype,
    'removeEventListener',
    (remove) =>
      function (this: EventTarget | undefined, ...[type, callback, options]: Parameters<Adds>) {
        remove.call(this ?? window, type, callback, options);
        forget(this ?? window, type, callback);
      },
  );

  const start = window.setTimeout.bind(window) as (run: () => void, delay?: number) => number;
  window.setTimeout = ((run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) => {
    const timer = start(() => {
      timers.delete(timer);
      run(...values);
    }, delay);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  wrap(window, 'clearTimeout', (stop) => (timer) => {
    timers.delete(timer);
    stop.call(window, timer);
  });
  for (const { prototype } of [IntersectionObserver, MutationObserver, ResizeObserver]) {
    wrap(
      prototype as IntersectionObserver,
      'observe',
      (observe) =>
        function (this: IntersectionObserver, ...values) {
          observers.add(this);
          observe.apply(this, values);
        },
    );
    wrap(
      prototype as IntersectionObserver,
      'disconnect',
      (disconnect) =>
        function (this: IntersectionObserver) {
          observers.delete(this);
          disconnect.call(this);
        },
    );
  }

  const until: Stage['until'] = async (isSo) => {
    while (!isSo()) await new Promise<void>((resolve) => start(resolve, 5));
  };
  const widgets: Stage['widgets'] = (root = document) => [...root.querySelectorAll<Widget>(tags)];
  const round = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join();
  window.stage = {
    async run() {
      const script = document.createElement('script');
      script.src = '/dist/ichei-widgets.js';
      document.head.append(script);
      await until(() => widgets().every(({ status }) => ['loaded', 'error'].includes(status)));
    },
    until,
    async frames(count) {
      while (count-- > 0) await new Promise(requestAnimationFrame);
    },
    widgets,
    titles: (element) =>
      [...element.shadowRoot!.querySelectorAll('[part~=title], [part~=name]')].map(
        ({ textContent }) => textContent.replace(/\s+/g, ' ').trim(),
      ),
    situation: () => ({
      focus: document.activeElement?.id,
      scroll: [scrollX, scrollY],
      rects: [...document.querySelectorAll('[data-host]')].map(
        (one) => `${one.getAttribute('data-host')} ${round(one.getBoundingClientRect())}`,
      ),
    }),
    traces: () => ({
      listeners: listeners.map(
        ({ target, type }) => `${target === document ? 'document' : 'window'} ${type}`,
      ),
      timers: timers.size,
      observers: observers.size,
      // Lit's copies know each other by the first; the last are of the tool that opened the page.
      globals: Reflect.ownKeys(window)
        .map(String)
        .filter((name) => !names.has(name) && !/^(lit|reactive)|ariaQuerySelector/.test(name)),
    }),
  };
  const names = new Set(Reflect.ownKeys(window).map(String));
}
