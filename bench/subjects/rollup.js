/** Bundles as a webmaster's build would. */
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const BENCH = fileURLToPath(new URL('../', import.meta.url));

/**
 * One minified module.
 *
 * @param {string} input file of the bench, or name of a package that it has installed
 * @returns {Promise<string>}
 */
export async function bundle(input) {
  const build = await rollup({
    input: input.startsWith('./') ? `${BENCH}${input.slice(2)}` : input,
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: BENCH }),
      terser({ ecma: 2020, module: true, compress: { passes: 3 } }),
    ],
    onwarn: () => {},
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}
