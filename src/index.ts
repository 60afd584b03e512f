/** Registers all five elements and exports their classes. */
import './locales/ar.js';
import './locales/es.js';
import './locales/fr.js';
import './locales/ru.js';
import './locales/zh.js';
import './define/event-card.js';
import './define/event-list.js';
import './define/news-article.js';
import './define/news-list.js';
import './define/speaker-gallery.js';

export * from './elements.js';
export { registerMessages } from './i18n/languages.js';
