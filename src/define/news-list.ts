import { NewsListElement } from '../elements/news-list/news-list.element.js';
import { define } from './define.js';

define('news-list', NewsListElement);

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsListElement;
    'ichei-news-list': NewsListElement;
  }
}

export { NewsListElement };
