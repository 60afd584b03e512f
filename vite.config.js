import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { defineConfig } from 'vite';

/** @type {Record<string, string>} */
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json' };

/**
 * Serves the built files as a CDN would, and the partner page as the plain file it is: neither
 * passes through Vite.
 *
 * @returns {import('vite').Plugin}
 */
function plainFiles() {
  return {
    name: 'plain-files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file =
          path === '/partner.html'
            ? join('demo', path)
            : path.startsWith('/dist/')
              ? `.${path}`
              : '';
        if (!file || !(await stat(file).catch(() => undefined))?.isFile()) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/html; charset=utf-8');
        response.setHeader('Access-Control-Allow-Origin', '*');
        createReadStream(file).pipe(response);
      });
    },
  };
}

export default defineConfig({
  root: 'demo',
  appType: 'mpa',
  server: { fs: { allow: ['..'] }, hmr: false, strictPort: false },
  plugins: [plainFiles()],
});
