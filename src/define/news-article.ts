import { NewsArticleElement } from '../elements/news-article/news-article.element.js';
import { define } from './define.js';

define('news-article', NewsArticleElement);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticleElement;
    'ichei-news-article': NewsArticleElement;
  }
}

export { NewsArticleElement };
