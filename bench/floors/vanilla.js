/** The list that a webmaster would write by hand. Stands in the page itself, as a classic script. */
{
  const list = /** @type {HTMLElement} */ (document.querySelector('.widget'));
  const { feed = '' } = list.dataset;
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

  /** @param {string} tag @param {string} text */
  const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

  fetch(feed)
    .then((response) => response.json())
    .then(({ items }) => {
      const fragment = document.createDocumentFragment();
      for (const { url, title, summary, image, date_published } of items) {
        const item = document.createElement('li');
        const picture = Object.assign(new Image(160, 90), { loading: 'lazy', alt: '', src: image });
        const time = element('time', format.format(new Date(date_published)));
        time.setAttribute('datetime', date_published);
        const heading = document.createElement('h3');
        heading.append(Object.assign(element('a', title), { href: url }));
        item.append(picture, time, heading, element('p', summary));
        fragment.append(item);
      }
      const all = document.createElement('ul');
      all.append(fragment);
      list.append(all);
    });
}
