import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Asks when its place in the template is reached: what stands before it is rendered by then. */
const findingsDirective = directive(
  class extends Directive {
    override render(findings: () => readonly string[]): TemplateResult {
      return listTemplate(findings());
    }
  },
);

/** What is wrong, for the webmaster: in English, as on the console. */
export function debugTemplate(findings: () => readonly string[]): TemplateResult {
  return html`<div class="debug" lang="en" dir="ltr">${findingsDirective(findings)}</div>`;
}

function listTemplate(findings: readonly string[]): TemplateResult {
  return html`<strong
      >ichei-widgets debug: ${findings.length || 'no'} ${findings.length === 1 ? 'problem' : 'problems'}</strong
    >
    <ul>
      ${findings.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
