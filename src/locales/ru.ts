/** Adds Russian to the interface's languages. */
import { ru } from '../i18n/ru.js';
import { registerMessages } from '../i18n/languages.js';

registerMessages('ru', ru);

export { ru };
