/** A clock that tests may set; nothing but `Date` is faked, so timers run as they do for readers. */
const RealDate = Date;

afterEach(() => {
  globalThis.Date = RealDate;
});

/** Sets the page's clock until the test ends; it goes on from there. */
export function setClock(iso: string): void {
  const ahead = RealDate.parse(iso) - RealDate.now();
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values) =>
      Reflect.construct(target, values.length ? values : [now()]) as object,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}

/** Puts the page into the background, or to the front again, until the test ends. */
export function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  delete (document as { hidden?: boolean }).hidden;
});

/** The reader comes back to the page: elements look at the clock at once, then each full minute. */
export function comeBackAt(iso: string): void {
  setClock(iso);
  setHidden(false);
}
