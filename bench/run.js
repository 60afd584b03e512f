/**
 * `npm run bench`: ours, lists written for the purpose and the feed widgets of others, side by side in
 * one browser. README.md says what is measured and how to read it.
 *
 * It starts without `node_modules`, so everything else is imported when it is there.
 */
import { existsSync } from 'node:fs';
import { ensureDependencies, npm } from '../tools/dependencies.js';

const HERE = new URL('./', import.meta.url);

try {
  ensureDependencies();
  ensureDependencies(HERE);
  if (!existsSync(new URL('../dist/ichei-widgets.js', HERE))) {
    const { status } = npm(['run', '--silent', 'build']);
    if (status !== 0) throw new Error('the build failed: see the messages above');
  }
  const { bench } = await import('./bench.js');
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
