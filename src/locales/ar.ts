/** Adds Arabic to the interface's languages. */
import { ar } from '../i18n/ar.js';
import { registerMessages } from '../i18n/languages.js';

registerMessages('ar', ar);

export { ar };
