/** `npm start`: installs what is missing, builds, and serves the demo on the sample feed. */
import { ensureDependencies, npm } from './dependencies.js';

try {
  await ensureDependencies();
  if (npm(['run', 'build', '--silent']).status !== 0)
    throw new Error('The build failed: see above.');
  const { createServer } = await import('vite');
  const server = await createServer();
  await server.listen();
  console.log('The demo is served at:');
  server.printUrls();
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
