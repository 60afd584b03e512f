/** Adds French to the interface's languages. */
import { fr } from '../i18n/fr.js';
import { registerMessages } from '../i18n/languages.js';

registerMessages('fr', fr);

export { fr };
