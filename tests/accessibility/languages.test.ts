/** axe, in each look, language and colour scheme. */
import { emulateMedia } from '../support/commands.js';
import { serverUrl } from '../support/feed-server-client.js';
import { TABLES } from '../support/languages.js';
import { expectAccessible } from '../elements/harness.js';
import { mountView, VIEWS } from './views.js';

for (const lang of ['en', ...Object.keys(TABLES)]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`axe, in ${lang} on a page that is ${colorScheme}`, () => {
      const page = document.documentElement;
      const usual = { lang: page.lang, dir: page.dir };

      before(async () => {
        await emulateMedia({ colorScheme });
        page.style.cssText = 'color-scheme: light dark; background: Canvas';
        Object.assign(page, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      });

      after(() => {
        page.style.cssText = '';
        Object.assign(page, usual);
      });

      for (const view of VIEWS) {
        it(`finds nothing in ${view.name}`, async () => {
          const src = serverUrl(`/demo/feeds/feed.${lang}.json`);
          await mountView(view, { src });

          await expectAccessible();
        });
      }
    });
  }
}
