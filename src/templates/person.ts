import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Localization } from '../i18n/messages.js';
import { initials, type Person } from '../model/person.js';
import { markBroken } from './image.js';

const TINTS = 8;

/** A person's photo, or initials where it is missing; only decorates: the name stands beside it. */
export function photoTemplate(person: Person): TemplateResult {
  return html`<span class="photo" part="photo" data-tint=${tintOf(person.name)} aria-hidden="true"
    >${initials(person)}${
      person.image &&
      html`<img
      src=${person.image}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${markBroken}
    />`
    }</span
  >`;
}

/** The name as the feed has it, with the title before it. */
export function personNameTemplate({ honorificPrefix, name, language }: Person): TemplateResult {
  const prefix = honorificPrefix && !name.startsWith(honorificPrefix) ? `${honorificPrefix} ` : '';
  return html`<bdi lang=${ifDefined(language)}>${prefix}${name}</bdi>`;
}

/** A list of people, each with photo or initials, name and first office. */
export function peopleTemplate(
  people: readonly Person[],
  localization: Localization,
): TemplateResult | typeof nothing {
  if (!people.length) return nothing;
  return html`<ul
    class="people"
    part="people"
    role="list"
    lang=${localization.lang}
    aria-label=${localization.text('people')}
  >
    ${people.map(
      (person) =>
        html`<li class="person" part="person">
          ${photoTemplate(person)}
          <div>
            <p class="name" part="name">${personNameTemplate(person)}</p>
            ${person.jobTitle[0] && html`<p class="role" part="role"><bdi lang=${ifDefined(person.language)}>${person.jobTitle[0]}</bdi></p>`}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** Always the same for the same name. */
function tintOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 8) % TINTS;
}
