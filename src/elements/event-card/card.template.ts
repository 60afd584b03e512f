import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../../i18n/direction.js';
import { formatEventTime } from '../../i18n/format-event-time.js';
import type { Place } from '../../model/event.js';
import { eventPhase, type EventItem, type EventPhase } from '../../model/event-phase.js';
import { peopleOf } from '../../model/people-of.js';
import type { Person } from '../../model/person.js';
import { badgeTemplate } from '../../templates/badge.js';
import { eventStatusTemplate, eventTimeTemplate, modeWord } from '../../templates/event-facts.js';
import { headingTemplate } from '../../templates/heading.js';
import { icons } from '../../templates/icons.js';
import { personNameTemplate, photoTemplate } from '../../templates/person.js';
import { externalLinkTemplate, titleLinkTemplate } from '../../templates/title-link.js';
import { relOf, type View } from '../../templates/view.js';
import { nameOfUrl } from '../../url/allowed-url.js';

/** People a card shows before it says how many more there are. */
const SHOWN_PEOPLE = 6;

/** What a card shows beside the event, and what it does. */
export interface CardOptions {
  /** Milliseconds since 1970: decides what is said of the event's phase. */
  now: number;
  /** The ways to take the event into a calendar. */
  calendars: TemplateResult | typeof nothing;
  onActivate: (event: MouseEvent) => void;
}

/** One event as a card. */
export function cardTemplate(item: EventItem, view: View, options: CardOptions): TemplateResult {
  const { now, onActivate } = options;
  const { localization, headingLevel, linkTarget } = view;
  const { event } = item;
  const phase = eventPhase(event, now);
  const time = formatEventTime(event, localization.lang);
  const href = item.url ?? item.externalUrl;
  const title = titleLinkTemplate(event.name, {
    href,
    target: linkTarget,
    onActivate: href ? onActivate : undefined,
  });
  return html`<article class="event" part="item">
    ${badgeTemplate(time.firstDay, localization.lang)}
    <div class="facts">
      ${eventStatusTemplate(event, phase, localization)}
      <div class="own-language" lang=${ifDefined(item.language)} dir=${ifDefined(item.language && directionOf(item.language))}>
        ${headingTemplate(headingLevel, 'title', title)}
      </div>
      ${externalLinkTemplate(item, view)}
      <dl>
        <dt>${icons.time}<span class="visually-hidden">${localization.text('when')}</span></dt>
        <dd part="time">${eventTimeTemplate(time, localization)}</dd>
        ${placeTemplate(item, view)} ${peopleFactTemplate(peopleOf(item), view)}
      </dl>
      ${actionsTemplate(item, phase, view, options)}
    </div>
  </article>`;
}

function placeTemplate({ event, language }: EventItem, { localization, linkTarget }: View) {
  const { location } = event;
  const mode = modeWord(event, localization);
  const name = location?.name ?? location?.address ?? (location?.url && nameOfUrl(location.url));
  if (!name && !mode) return nothing;
  const details = location?.name ? location.address : undefined;
  return html`<dt>${icons.venue}<span class="visually-hidden">${localization.text('venue')}</span></dt>
    <dd>
      ${name && html`<span class="venue" part="venue" lang=${ifDefined(language)}>${placeNameTemplate(name, location, linkTarget)}</span>`}
      ${
        details || mode
          ? html`<span class=${name ? 'small details' : ''}
            >${details && html`<bdi lang=${ifDefined(language)}>${details}</bdi>`}${details && mode ? ' · ' : ''}${
              mode && html`<span part="mode">${mode}</span>`
            }</span
          >`
          : nothing
      }
    </dd>`;
}

function placeNameTemplate(name: string, location: Place | undefined, target: string) {
  if (!location?.url) return html`<bdi>${name}</bdi>`;
  return html`<a part="link" href=${location.url} target=${target} rel=${ifDefined(relOf(target))}><bdi>${name}</bdi></a>`;
}

function peopleFactTemplate(people: readonly Person[], { localization }: View) {
  if (!people.length) return nothing;
  const rest = people.length - SHOWN_PEOPLE;
  return html`<dt>${icons.people}<span class="visually-hidden">${localization.text('people')}</span></dt>
    <dd>
      <ul class="people" part="people" role="list">
        ${people.slice(0, SHOWN_PEOPLE).map(
          (person) =>
            html`<li class="person" part="person">
              ${photoTemplate(person)} <span part="name">${personNameTemplate(person)}</span>
            </li>`,
        )}
        ${
          rest > 0
            ? html`<li class="small rest">${localization.text('peopleMore', { count: rest })}</li>`
            : nothing
        }
      </ul>
    </dd>`;
}

function actionsTemplate(item: EventItem, phase: EventPhase, view: View, options: CardOptions) {
  const { localization, linkTarget } = view;
  const { url, offers, eventAttendanceMode, eventStatus } = item.event;
  const isOnline =
    eventStatus === 'EventMovedOnline' ||
    eventAttendanceMode === 'OnlineEventAttendanceMode' ||
    eventAttendanceMode === 'MixedEventAttendanceMode';
  const canRegister = phase !== 'ended' && eventStatus !== 'EventCancelled';
  const registration = canRegister ? offers?.url : undefined;
  const { calendars } = options;
  if (!url && !registration && calendars === nothing) return nothing;
  const action = (href: string, text: string, isPrimary: boolean) =>
    html`<a
      class="action ${isPrimary ? 'primary' : ''}"
      part="link"
      href=${href}
      target=${linkTarget}
      rel=${ifDefined(relOf(linkTarget))}
      >${text}</a
    >`;
  return html`<div class="actions">
    ${registration && action(registration, localization.text('register'), true)}
    ${url && action(url, localization.text(isOnline ? 'join' : 'details'), !registration)}
    ${calendars}
  </div>`;
}
