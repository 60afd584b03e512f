import { html, type TemplateResult } from 'lit';

/** What is wrong, for the webmaster: in English, as on the console. */
export function debugTemplate(findings: readonly string[]): TemplateResult {
  return html`<div class="debug" lang="en" dir="ltr">
    <strong>ichei-widgets debug: ${findings.length || 'no'} ${findings.length === 1 ? 'problem' : 'problems'}</strong>
    <ul>
      ${findings.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
