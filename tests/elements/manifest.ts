/** What `custom-elements.json` promises of the five elements. */
export interface Declaration {
  tagName?: string;
  attributes?: { name: string; fieldName?: string; type?: { text: string } }[];
  members?: { name: string }[];
  cssParts?: { name: string }[];
  cssStates?: { name: string }[];
  cssProperties?: { name: string }[];
  slots?: { name: string }[];
  events?: { name: string }[];
}

const response = await fetch('/dist/custom-elements.json');
const manifest = (await response.json()) as { modules: { declarations?: Declaration[] }[] };

/** Everything that is declared, the classes they inherit from too. */
export const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
