/** Adds Spanish to the interface's languages. */
import { es } from '../i18n/es.js';
import { registerMessages } from '../i18n/languages.js';

registerMessages('es', es);

export { es };
