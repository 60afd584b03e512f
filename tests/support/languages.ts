/** The interface's languages beside English, each by its subtag. */
import type { Messages } from '../../src/i18n/messages.js';
import { ar } from '../../src/locales/ar.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ru } from '../../src/locales/ru.js';
import { zh } from '../../src/locales/zh.js';

export const TABLES: Readonly<Record<string, Messages>> = { ar, es, fr, ru, zh };
