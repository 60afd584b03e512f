/** What assistive technology is told of an element: the browser's computed tree, as text. */

/** @import { CDPSession, Protocol } from 'puppeteer-core' */
/** @typedef {Protocol.Accessibility.AXNode} AXNode */

/** Roles whose name is what they contain: their texts would only say it again. */
const NAMED_BY_CONTENT = [
  'link',
  'button',
  'heading',
  'term',
  'caption',
  'columnheader',
  'rowheader',
  'cell',
  'LayoutTableCell',
  'DisclosureTriangle',
];

/** Roles that say nothing by themselves; what is in them counts as in what is around. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker'];

/** States that are said where they are not the usual. */
const STATES = ['level', 'expanded', 'pressed', 'hasPopup', 'modal', 'focused', 'live', 'invalid'];

/**
 * One line a node: role, name, states; indented by what it is in. While a dialog of the element is open,
 * there is nothing else.
 *
 * @param {CDPSession} session
 * @param {string} id of the element whose tree it is
 * @returns {Promise<string>}
 */
export async function accessibilityTree(session, id) {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(host => host.shadowRoot?.querySelector('dialog:modal') ?? host)(document.getElementById(${JSON.stringify(id)}))`,
  });
  const { node: element } = await session.send('DOM.describeNode', {
    objectId: result.objectId ?? '',
  });
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element.backendNodeId);
  if (!root) throw new Error(`#${id} is not in the tree`);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return linesOf(root, byId, '', false).join('\n');
}

/**
 * @param {AXNode} node
 * @param {Map<string, AXNode>} byId
 * @param {string} indent
 * @param {boolean} isNamed whether what is around says the texts in it
 * @returns {string[]}
 */
function linesOf(node, byId, indent, isNamed) {
  const role = String(node.role?.value ?? '');
  const name = oneLine(node.name?.value);
  const isText = role === 'StaticText';
  const isSilent = node.ignored || SILENT.includes(role) || (isText && (isNamed || !name));
  const line = isText ? `text "${name}"` : [role, name && `"${name}"`, ...statesOf(node, role)];
  const own = isSilent ? [] : [indent + [line].flat().filter(Boolean).join(' ')];
  if (isText) return own;
  const inner = isSilent ? indent : `${indent}  `;
  const isInner = isNamed || NAMED_BY_CONTENT.includes(role);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return [...own, ...children.flatMap((child) => linesOf(child, byId, inner, isInner))];
}

/**
 * @param {AXNode} node
 * @param {string} role
 */
function statesOf({ properties = [], description }, role) {
  const states = STATES.flatMap((name) => {
    const value = properties.find((property) => property.name === name)?.value.value;
    if (value === undefined || (value === false && name !== 'expanded')) return [];
    if (name === 'level' && role !== 'heading') return [];
    if (value === 'false' && name !== 'pressed') return [];
    return value === true ? [name] : [`${name}=${value}`];
  });
  const text = oneLine(description?.value);
  return text ? [...states, `description="${text}"`] : states;
}

/** @param {unknown} text */
function oneLine(text) {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
