/** The host page: the same for every subject but for what the subject's own snippet is. */

/** @typedef {{ head?: string, body: string }} Snippet what a webmaster pastes */

/** So much that it fills the window: what the widget pushes down is seen. */
const BELOW = '<p>What the page says below the news.</p>'.repeat(60);

/**
 * @param {Snippet} snippet
 * @returns {string} HTML
 */
export function pageWith({ head = '', body }) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partner</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0 1em; font: 16px/1.5 sans-serif; }
.widget ul { margin: 0; padding: 0; list-style: none; }
.widget li { display: flow-root; padding-block: 1em; border-block-end: 1px solid #ccc; }
.widget li > img { float: inline-start; margin-inline-end: 1em; }
.widget :is(h3, p) { margin: 0.25em 0; }
</style>
${head}
<h1>Partner</h1>
${body}
${BELOW}
</html>`;
}
