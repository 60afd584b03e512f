/** Registers an element under a name of your own. */
export { defineAs as define } from './define/define.js';
