/**
 * The folder of `src/`, or the dependency, that a piece of a bundle came from.
 *
 * @param {string | null} source as a source map names it
 */
export function partOf(source) {
  if (!source) return '(made by the build)';
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return dependency ?? /src\/([^/]+\/)?/.exec(source)?.[0] ?? source;
}
