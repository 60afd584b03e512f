/** The list as one first writes it with Lit. */
import { LitElement, css, html } from 'lit';

/** @typedef {import('../feeds/json-feed.js').FeedItem} FeedItem */

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

class PlainList extends LitElement {
  /** @override */
  static properties = { src: {}, items: { state: true } };
  /** @override */
  static styles = css`
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flow-root;
      padding-block: 1em;
      border-block-end: 1px solid #ccc;
    }
    img {
      float: inline-start;
      margin-inline-end: 1em;
    }
    h3,
    p {
      margin: 0.25em 0;
    }
  `;

  constructor() {
    super();
    this.src = '';
    /** @type {FeedItem[]} */
    this.items = [];
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    fetch(this.src)
      .then((response) => response.json())
      .then(({ items }) => {
        this.items = items;
      });
  }

  /** @override */
  render() {
    return html`<ul>
      ${this.items.map(
        (item) =>
          html`<li>
            <img src=${item.image} alt="" width="160" height="90" loading="lazy" />
            <time datetime=${item.date_published}
              >${format.format(new Date(item.date_published))}</time
            >
            <h3><a href=${item.url}>${item.title}</a></h3>
            <p>${item.summary}</p>
          </li>`,
      )}
    </ul>`;
  }
}
customElements.define('plain-list', PlainList);
