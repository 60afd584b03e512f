/**
 * Only what a host may use belongs in the manifest.
 *
 * @typedef {{ name: string, privacy?: string, static?: boolean, kind?: string,
 *   type?: { text: string } }} Entry
 * @typedef {Entry & Record<'members' | 'attributes' | 'events', Entry[] | undefined>} Declaration
 */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: { modules: { declarations?: Declaration[] | undefined }[] } }} phase */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !name.startsWith('#') &&
            !privacy?.match(/private|protected/) &&
            !isStatic &&
            !LIFECYCLE.has(name),
        );
        // The analyzer also lists every call of dispatchEvent.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('ichei-'));
        declaration.attributes = declaration.attributes?.filter(({ name }) => name);
      }
    }
  },
};

const LIFECYCLE = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'disconnectedCallback',
]);

/**
 * Attributes and properties show the values of a type, not its name: that is what editors complete.
 *
 * @returns {{ name: string, collectPhase: Function, packageLinkPhase: Function }}
 */
function expandAliases() {
  /** @type {Map<string, string>} */
  const unions = new Map();
  return {
    name: 'expand-aliases',
    /** @param {{ ts: typeof import('typescript'), node: import('typescript').Node }} phase */
    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
        unions.set(node.name.text, node.type.getText().replace(/\s+/g, ' '));
      }
    },
    /** @param {{ customElementsManifest: { modules: { declarations?: Declaration[] }[] } }} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const { attributes = [], members = [] } of declarations) {
          for (const { type } of [...attributes, ...members]) {
            if (type) type.text = unions.get(type.text.replace(' | undefined', '')) ?? type.text;
          }
        }
      }
    },
  };
}

export default {
  globs: [
    'src/elements/**/*.element.ts',
    'src/elements/{feed,searchable,source,widget}-element.ts',
    'src/define/*.ts',
  ],
  exclude: ['src/define/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, expandAliases()],
};
