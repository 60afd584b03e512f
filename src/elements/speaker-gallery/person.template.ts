import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../../i18n/direction.js';
import type { Person } from '../../model/person.js';
import { headingTemplate } from '../../templates/heading.js';
import { personNameTemplate, photoTemplate } from '../../templates/person.js';
import { relOf, type View } from '../../templates/view.js';
import { nameOfUrl } from '../../url/allowed-url.js';

/** Whether there is more to tell about a person than the gallery shows. */
export function hasBiography({ description, descriptionHtml }: Person): boolean {
  return Boolean(description ?? descriptionHtml);
}

/** One person of the gallery; with a biography the name opens it, else it leads to their page. */
export function personTemplate(
  person: Person,
  view: View,
  onActivate: (event: MouseEvent) => void,
): TemplateResult {
  return html`<li data-entry class="person item" part="person">
    ${photoTemplate(person)}
    <div>
      <p class="name" part="name">${nameTemplate(person, view, onActivate)}</p>
      ${officesTemplate(person)}
    </div>
  </li>`;
}

function nameTemplate(
  person: Person,
  { linkTarget }: View,
  onActivate: (event: MouseEvent) => void,
) {
  const name = personNameTemplate(person);
  if (hasBiography(person)) {
    return html`<button class="title-link" part="link" type="button" aria-haspopup="dialog" @click=${onActivate}>
      ${name}
    </button>`;
  }
  if (!person.url) return name;
  return html`<a class="title-link" part="link" href=${person.url} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))} @click=${onActivate}>${name}</a>`;
}

function officesTemplate({ jobTitle, affiliation, language }: Person): TemplateResult {
  return html`${
    jobTitle.length
      ? html`<ul class="roles" role="list">
        ${jobTitle.map((office) => html`<li part="role"><bdi lang=${ifDefined(language)}>${office}</bdi></li>`)}
      </ul>`
      : nothing
  }
  ${
    affiliation.length
      ? html`<p class="affiliation small" part="affiliation">
        ${affiliation.map(({ name }, index) => html`${index ? ' · ' : ''}<bdi lang=${ifDefined(language)}>${name}</bdi>`)}
      </p>`
      : nothing
  }`;
}

/** A person's photo, name, offices, biography and addresses. */
export function biographyTemplate(
  person: Person,
  biography: HTMLElement,
  { headingLevel, linkTarget }: View,
): TemplateResult {
  const urls = [...new Set([person.url, ...person.sameAs])].filter((url) => url !== undefined);
  return html`<div class="biography">
    ${photoTemplate(person)}
    <div>
      ${headingTemplate(headingLevel, 'title', personNameTemplate(person))} ${officesTemplate(person)}
    </div>
    <div
      part="bio"
      lang=${ifDefined(person.language)}
      dir=${ifDefined(person.language && directionOf(person.language))}
    >
      ${biography}
    </div>
    ${
      urls.length
        ? html`<p class="links">
          ${urls.map(
            (url) =>
              html`<a part="link" href=${url} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))}
                >${nameOfUrl(url)}</a
              >`,
          )}
        </p>`
        : nothing
    }
  </div>`;
}
