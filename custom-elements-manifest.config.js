/** Only what a host may use belongs in the manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !name.startsWith('#') &&
            !privacy?.match(/private|protected/) &&
            !isStatic &&
            !LIFECYCLE.has(name),
        );
        declaration.attributes = declaration.attributes?.filter(({ name }) => name);
      }
    }
  },
};

const LIFECYCLE = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
]);

export default {
  globs: ['src/elements/**/*.element.ts', 'src/elements/feed-element.ts', 'src/define/*.ts'],
  exclude: ['src/define/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
