/**
 * The list as fast as Lit lets it be: one render when the data is there, blocks that the browser lays
 * out when they come near, one formatter.
 */
import { LitElement, css, html, nothing } from 'lit';

/** @typedef {import('../feeds/json-feed.js').FeedItem} FeedItem */

const BLOCK = 20;

class CarefulList extends LitElement {
  /** @override */
  static properties = { src: {}, items: { state: true } };
  /** @override */
  static styles = css`
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      content-visibility: auto;
      contain-intrinsic-size: auto 2400px;
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
  #format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

  constructor() {
    super();
    this.src = '';
    /** @type {FeedItem[] | undefined} */
    this.items = undefined;
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
    const { items } = this;
    if (!items) return nothing;
    const blocks = Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, index) =>
      items.slice(index * BLOCK, (index + 1) * BLOCK),
    );
    return blocks.map((block) => html`<ul>${block.map((item) => this.#renderItem(item))}</ul>`);
  }

  /** @param {FeedItem} item */
  #renderItem(item) {
    const date = this.#format.format(new Date(item.date_published));
    return html`<li><img src=${item.image} alt="" width="160" height="90" loading="lazy"><time datetime=${item.date_published}>${date}</time><h3><a href=${item.url}>${item.title}</a></h3><p>${item.summary}</p></li>`;
  }
}
customElements.define('careful-list', CarefulList);
