/** The same with each item's HTML, which DOMPurify cleans with its own defaults. */
import DOMPurify from 'dompurify';

const list = /** @type {HTMLElement} */ (document.querySelector('.widget'));
const { feed = '' } = list.dataset;
const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** @param {string} tag @param {string} text */
const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

const { items } = await (await fetch(feed)).json();
const all = document.createElement('ul');
for (const { url, title, content_html, image, date_published } of items) {
  const item = document.createElement('li');
  const picture = Object.assign(new Image(160, 90), { loading: 'lazy', alt: '', src: image });
  const time = element('time', format.format(new Date(date_published)));
  time.setAttribute('datetime', date_published);
  const heading = document.createElement('h3');
  heading.append(Object.assign(element('a', title), { href: url }));
  item.append(
    picture,
    time,
    heading,
    DOMPurify.sanitize(content_html, { RETURN_DOM_FRAGMENT: true }),
  );
  all.append(item);
}
list.append(all);
