/** Adds Chinese to the interface's languages. */
import { zh } from '../i18n/zh.js';
import { registerMessages } from '../i18n/languages.js';

registerMessages('zh', zh);

export { zh };
