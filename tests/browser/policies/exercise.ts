/**
 * Uses everything that the elements offer, on the page itself. The functions are sent there as text:
 * they may use nothing but each other. What should be there and is not is an error.
 */

type Widget = HTMLElement & {
  dataset: { use?: string; feed?: string };
  status: string;
  updateComplete: Promise<boolean>;
  feed: unknown;
  load: () => Promise<void>;
};

/** Waits for frames of the page, not for a time; what the browser refuses never comes. */
async function until(what: string, isTrue: () => unknown): Promise<void> {
  const { reports } = (window as unknown as { seen: { reports: string[] } }).seen;
  for (let left = 240; !isTrue(); left--) {
    if (!left || reports.length) throw new Error(`waited in vain for ${what}; ${reports.join()}`);
    await new Promise(requestAnimationFrame);
  }
}

function all<Found extends Element = HTMLElement>(widget: Element, selector: string): Found[] {
  const found = [...(widget.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  if (found.length) return found;
  const { localName, dataset } = widget as Widget;
  throw new Error(`${localName} (${dataset.use} ${dataset.feed}) has no ${selector}`);
}

/** Clicks on something, and waits until something else is there. */
async function press(widget: Element, selector: string, brings: string): Promise<void> {
  all(widget, selector)[0]!.click();
  await until(`${brings} after ${selector}`, () => widget.shadowRoot?.querySelector(brings));
}

/** Clicks on something, and waits until something else is gone. */
async function close(widget: Element, selector: string, ends: string): Promise<void> {
  all(widget, selector)[0]!.click();
  await until(`no ${ends} after ${selector}`, () => !widget.shadowRoot?.querySelector(ends));
}

async function search(widget: Element, text: string, part: string, count: number): Promise<void> {
  const [box] = all<HTMLInputElement>(widget, '[part~=search]');
  box!.value = text;
  box!.dispatchEvent(new Event('input'));
  const shown = () => widget.shadowRoot?.querySelectorAll(`[part~=list] [part~=${part}]`).length;
  await until(`${count} × ${part} of "${text}"`, () => shown() === count);
}

async function useBody(widget: Element): Promise<void> {
  const body = (selector: string) => all(widget, `[part~=body] ${selector}`);
  for (const one of ['p', 'table', 'pre', 'math', 'figcaption', 'details', 'audio', '[data-video]'])
    body(one);
  body('p a')[0]!.click();
  const [picture] = body('img') as HTMLImageElement[];
  picture!.scrollIntoView();
  await until('the picture', () => picture!.naturalWidth);
}

/** Waits for what becomes of a frame; Firefox does not tell, where it is refused or out of reach. */
async function settled(frame: HTMLIFrameElement): Promise<void> {
  let isLoaded = false;
  frame.addEventListener('load', () => (isLoaded = true));
  for (let left = 120; left && !isLoaded && frame.contentDocument; left--) {
    await new Promise(requestAnimationFrame);
  }
}

async function useDialog(widget: Element): Promise<void> {
  await press(widget, '[part~=list] [part~=link]', 'dialog[open] [part~=body]');
  await useBody(widget);
  await close(widget, 'dialog [part~=button]', 'dialog');
}

async function useList(widget: Element): Promise<void> {
  await search(widget, 'Headline 3', 'title', 1);
  await search(widget, 'nothing of that kind', 'title', 0);
  await press(widget, '[part~=status] [part~=button]', '[part~=list]');
  await press(widget, '[part~=filter] button', '[part~=filter] [aria-pressed=true]');
  await press(widget, '[part~=filter] button', '[part~=filter] [aria-pressed=false]');
  await press(widget, '.more', '[part~=item]:nth-child(2)');
  await press(widget, '.more', '[part~=item]:nth-child(3)');
  await press(widget, '[part~=title] [part~=link]', '.unfolded [part~=body]');
  await useBody(widget);
  await close(widget, '.unfolded > [part~=button]', '.unfolded');
}

async function useTitles(widget: Element): Promise<void> {
  let selected = 0;
  widget.addEventListener('ichei-select', (event) => {
    event.preventDefault();
    selected++;
  });
  for (const link of all(widget, '[part~=title] [part~=link]')) link.click();
  await until('selections', () => selected === 3);
}

async function useArticle(widget: Element): Promise<void> {
  for (const part of ['date', 'title', 'authors', 'tags', 'attachments', 'people', 'caption'])
    all(widget, `[part~=${part}]`);
  const [picture] = all<HTMLImageElement>(widget, '[part~=image]');
  picture!.scrollIntoView();
  await until('the lead picture', () => picture!.naturalWidth);
  await useBody(widget);
  const [sound] = all<HTMLAudioElement>(widget, 'audio');
  sound!.preload = 'auto';
  sound!.load();
  await until('the sound', () => sound!.readyState > 2);
  for (const facade of all(widget, '[data-video]')) facade.click();
  const players = all(widget, '[part~=body] iframe');
  if (players.length !== 2) throw new Error(`${players.length} players`);
  // What a policy refuses of them is told before.
  await Promise.all((players as HTMLIFrameElement[]).map(settled));
}

async function useCard(widget: Element): Promise<void> {
  for (const part of ['badge', 'title', 'time', 'venue', 'people', 'photo'])
    all(widget, `[part~=${part}]`);
  await press(widget, 'summary', 'details[open]');
  const found = () => widget.shadowRoot?.querySelectorAll('[part~=calendar] a').length;
  await until('five calendars', () => found() === 5);
  const links = all<HTMLAnchorElement>(widget, '[part~=calendar] a');
  links.find(({ download, href }) => download && href.startsWith('blob:'))!.click();
  if (window.top === window) return;
  await until('the doubt about files in frames', () =>
    widget.shadowRoot?.querySelector('[part~=calendar] > p'),
  );
}

async function useEvents(widget: Element): Promise<void> {
  for (const one of ['heading', 'date', 'title', 'time', 'venue', 'calendar] [href^="webcal:"'])
    all(widget, `[part~=${one}]`);
  await useTitles(widget);
}

async function useGallery(widget: Element): Promise<void> {
  await search(widget, 'Ada 3', 'person', 1);
  await search(widget, '', 'person', 3);
  await useDialog(widget);
  await useRows(widget);
}

async function useRows(widget: Element): Promise<void> {
  const [photo] = all<HTMLImageElement>(widget, '[part~=photo] img');
  photo!.scrollIntoView();
  await until('the photo', () => photo!.naturalWidth);
}

/** What is seen while nothing is there yet, when nothing is there, and when it fails. */
async function useStates(like: Element): Promise<void> {
  const widget = document.createElement(like.localName) as Widget;
  widget.dataset.use = 'states';
  widget.setAttribute('src', `${like.getAttribute('src')}?fault=hang-headers`);
  widget.setAttribute('loading', 'eager');
  document.body.append(widget);
  await until('a skeleton', () => widget.shadowRoot?.querySelector('[part~=skeleton]'));
  widget.feed = {};
  await until('a failure', () => widget.status === 'error');
  all(widget, '[part~=status] [part~=button]')[0]!.click();
  await widget.updateComplete;
  widget.feed = { version: 'https://jsonfeed.org/version/1.1', items: [] };
  await until('nothing', () => widget.status === 'empty');
  widget.remove();
}

/** @returns what was used, as `element use feed` */
async function exercise(): Promise<string[]> {
  const uses = {
    useList,
    useDialog,
    useTitles,
    useArticle,
    useCard,
    useEvents,
    useGallery,
    useRows,
  };
  const widgets = [...document.querySelectorAll<Widget>('[data-use]')];
  for (const widget of widgets) {
    await until(`${widget.localName} to be loaded`, () => widget.status === 'loaded');
  }
  const kinds = new Map(widgets.map((widget) => [widget.localName, widget]));
  await Promise.all([...kinds.values()].map(useStates));
  for (const widget of widgets) {
    await uses[widget.dataset.use as keyof typeof uses](widget);
    await widget.updateComplete;
    if (widget.status !== 'loaded') throw new Error(`${widget.localName} is ${widget.status}`);
  }
  const scripts = document.head.querySelectorAll('script[type="application/ld+json"]');
  for (const { textContent } of scripts) JSON.parse(textContent);
  const expected = widgets.filter((widget) => widget.hasAttribute('json-ld')).length;
  if (scripts.length !== expected) throw new Error(`${scripts.length} texts for search engines`);
  return widgets.map(({ localName, dataset }) => `${localName} ${dataset.use} ${dataset.feed}`);
}

/** An expression for a visited page; its value is `element use feed` for each that was used. */
export const EXERCISE = `(() => {
  ${[until, all, press, close, search, settled, useBody, useDialog, useList, useTitles, useArticle].map(String).join('\n')}
  ${[useCard, useEvents, useGallery, useRows, useStates, exercise].map(String).join('\n')}
  return exercise();
})()`;
