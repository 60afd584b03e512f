/** Runs in the measured page, before its own scripts. */

/**
 * What a page tells about itself.
 *
 * @typedef {object} Seen
 * @property {number} painted ms since the start of the navigation
 * @property {number} blocking ms by which tasks were longer than 50 ms
 * @property {number} shift sum of the layout shifts
 */

/**
 * What bench and page call each other by.
 *
 * @typedef {object} Page
 * @property {(text: string) => void} benchPainted put there by the bench, to be told
 * @property {() => Seen} benchSeen
 * @property {() => Promise<void>} benchNextPaint
 */

/**
 * Waits for the items, frame by frame and alike for every subject, then for the paint of the frame in
 * which they are all there, and tells.
 *
 * It is sent as text and so may use nothing from outside.
 *
 * @param {string} hosts selector of the elements that show items, in the document
 * @param {string} items selector of an item, in the shadow root of a host where it has one
 * @param {number} wanted
 */
export function watch(hosts, items, wanted) {
  const LONG_TASK = 50;
  /** @type {Seen} */
  const seen = { painted: 0, blocking: 0, shift: 0 };
  /** @type {PerformanceObserverCallback} */
  const note = (list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask') seen.blocking += entry.duration - LONG_TASK;
      else seen.shift += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
    }
  };
  const observers = ['longtask', 'layout-shift'].map((type) => {
    const observer = new PerformanceObserver(note);
    observer.observe({ type, buffered: true });
    return observer;
  });
  const count = () => {
    let found = 0;
    for (const host of document.querySelectorAll(hosts))
      found += (host.shadowRoot ?? host).querySelectorAll(items).length;
    return found;
  };
  /** @param {() => void} callback within a frame: called when that has been laid out and painted */
  const afterPaint = (callback) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      callback();
    };
    port2.postMessage('');
  };
  const page = /** @type {Page} */ (/** @type {unknown} */ (globalThis));
  const look = () => {
    if (count() < wanted) {
      requestAnimationFrame(look);
      return;
    }
    afterPaint(() => {
      seen.painted = performance.now();
      page.benchPainted('');
    });
  };
  page.benchNextPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => afterPaint(resolve));
    });
  page.benchSeen = () => {
    for (const observer of observers)
      note(
        /** @type {PerformanceObserverEntryList} */ ({
          getEntries: () => observer.takeRecords(),
        }),
        observer,
      );
    return { ...seen };
  };
  requestAnimationFrame(look);
}
