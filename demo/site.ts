/** Registers the elements and lets a visitor try them on other grounds and in other languages. */
import '../src/index.js';

const page = document.documentElement;
const wanted = new URLSearchParams(location.search);
const selects = [...document.querySelectorAll<HTMLSelectElement>('.grounds select')];

function apply(name: string, value: string): void {
  if (name === 'ground') page.dataset['ground'] = value;
  if (name === 'dir') page.dir = value;
  if (name === 'lang') {
    page.lang = value;
    choose('dir', value === 'ar' ? 'rtl' : 'ltr');
  }
}

function choose(name: string, value: string): void {
  const select = selects.find((one) => one.name === name);
  if (select) select.value = value;
  apply(name, value);
}

// The site's own words are English in any language of the page.
for (const words of document.querySelectorAll<HTMLElement>(
  'header, h1, h2, .lead, .code, footer',
)) {
  words.lang = 'en';
  if (words.localName !== 'header') words.dir = 'ltr';
}
for (const select of selects) {
  const value = wanted.get(select.name);
  const isOffered = [...select.options].some((option) => option.value === value);
  choose(select.name, value && isOffered ? value : select.value);
  select.addEventListener('change', () => apply(select.name, select.value));
}

// What was chosen goes along to the site's other pages.
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.host !== location.host || link.hash) return;
    const url = new URL(link.href);
    for (const { name, value, options } of selects) {
      if (value !== options[0]?.value) url.searchParams.set(name, value);
    }
    if (url.href !== link.href) link.href = url.href;
  },
  { capture: true },
);
