import { sanitize } from './sanitize.js';
import payloads from './zz-payloads.js';
it('prints', () => {
  for (const [title, payload] of payloads) {
    let out; try { out = sanitize(payload).innerHTML } catch (e) { out = 'THROW ' + e.stack }
    console.log(JSON.stringify([title, payload, out]));
  }
});
