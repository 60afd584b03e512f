/** What the test runner's own server needs: the checkout's plain files and the feed server. */
import { startFeedServer } from './feed-server.js';
import { staticFile } from './static-files.js';

/** @import { Middleware, Plugin } from '@web/dev-server-core' */

/**
 * Serves the same plain files as the feed server, from the origin of the tests.
 *
 * @param {string} root the checkout
 * @returns {Middleware}
 */
export function staticFiles(root) {
  return async (context, next) => {
    if (context.path === '/favicon.ico') {
      context.status = 204;
      return;
    }
    // Pages of the feed server import modules from here.
    context.set('access-control-allow-origin', '*');
    const file = await staticFile(root, context.path);
    if (!file) return next();
    context.type = file.type;
    context.body = file.body;
  };
}

/**
 * Starts and stops the feed server, and tells tests where it is through the module
 * `tests/support/feed-origin.js`.
 *
 * @param {string} root the checkout
 * @returns {Plugin}
 */
export function feedServerPlugin(root) {
  const path = '/tests/support/feed-origin.js';
  /** @type {Awaited<ReturnType<typeof startFeedServer>>} */
  let server;
  return {
    name: 'feed-server',
    async serverStart() {
      server = await startFeedServer(root);
    },
    serverStop() {
      server.stop();
    },
    resolveImport({ source }) {
      return source.endsWith('/feed-origin.js') ? path : undefined;
    },
    serve(context) {
      if (context.path !== path) return undefined;
      const { feedOrigin, controlOrigin } = server;
      return Object.entries({ feedOrigin, controlOrigin })
        .map(([name, origin]) => `export const ${name} = ${JSON.stringify(origin)};`)
        .join('\n');
    },
  };
}
