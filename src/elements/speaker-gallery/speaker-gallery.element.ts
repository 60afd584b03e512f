import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DialogController } from '../../controllers/dialog.js';
import type { FeedItem } from '../../model/item.js';
import { peopleOfAll } from '../../model/people-of.js';
import { personKey, type Person } from '../../model/person.js';
import { queryPeople } from '../../model/query.js';
import { articleStyles } from '../../styles/article.js';
import { bodyStyles } from '../../styles/body.js';
import { dialogStyles } from '../../styles/dialog.js';
import { personStyles } from '../../styles/person.js';
import { titleLinkStyles } from '../../styles/title-link.js';
import { dialogTemplate } from '../../templates/dialog.js';
import { rows } from '../../templates/rows.js';
import { BodyCache } from '../article-body.js';
import { asText, numberConverter, oneOf, wholeNumber } from '../attribute-values.js';
import { renderByHost } from '../host-rendering.js';
import { SearchableElement } from '../searchable-element.js';
import { isPlainClick } from '../plain-click.js';
import type { Selection } from '../selection.js';
import { biographyTemplate, hasBiography, personTemplate } from './person.template.js';
import { speakerGalleryStyles } from './speaker-gallery.styles.js';

/** How the people are laid out. */
export type SpeakerGalleryLayout = 'grid' | 'list';

/**
 * The people of a feed, or of one of its items, each once with all their offices; a biography opens
 * in a dialog.
 *
 * ```html
 * <speaker-gallery src="feed.json" item="iac-2024"><a href="https://en.ichei.org">The speakers</a></speaker-gallery>
 * ```
 *
 * @summary A gallery of people.
 * @tag speaker-gallery
 *
 * @fires {ItemSelectEvent} ichei-select - A person was activated; cancelable.
 *
 * @csspart list - The list of people.
 * @csspart person - One of them.
 * @csspart search - The search box.
 * @csspart photo - Their photo or initials.
 * @csspart name - Their name.
 * @csspart role - One of their offices.
 * @csspart affiliation - Their organisations.
 * @csspart title - The name in the dialog.
 * @csspart body - The text of the biography.
 * @csspart bio - The biography in the dialog.
 * @csspart dialog - The dialog.
 * @csspart link - The link or button in a name; a link in the dialog.
 */
export class SpeakerGalleryElement extends SearchableElement<Person> {
  static override styles = [
    ...SearchableElement.styles,
    titleLinkStyles,
    dialogStyles,
    articleStyles,
    bodyStyles,
    personStyles,
    speakerGalleryStyles,
  ];

  readonly #people = new WeakMap<readonly FeedItem[], { id: string; people: Person[] }>();
  readonly #dialog = new DialogController<Person>(this);
  readonly #biographies = new BodyCache();

  /** Id of the item whose people are shown; without it everyone in the feed. */
  @property() item?: string;

  /** Most people shown; without it all. */
  @property({ converter: numberConverter }) limit?: number;

  /** In columns, or one below the other. */
  @property() layout: SpeakerGalleryLayout = 'grid';

  protected override get expected(): number {
    return this.#limit;
  }

  protected override isEnough(items: readonly FeedItem[]): boolean {
    if (this.#id) return this.#has(items);
    return this.#limit === Infinity || this.#peopleIn(items).length >= this.#limit;
  }

  protected override keyOf(person: Person): string {
    return personKey(person);
  }

  protected override select(items: readonly FeedItem[]): Selection<Person> {
    const { text } = this.narrowing;
    const people = queryPeople(this.#peopleIn(items), text);
    const total = Math.min(people.length, this.#limit);
    const isMissing = this.#id !== '' && !this.#has(items);
    const isNarrowed = Boolean(text.trim());
    return { entries: people.slice(0, total), total, isMissing, isNarrowed };
  }

  protected override renderEntries(): TemplateResult {
    const list = this.items.length ? this.#renderList() : nothing;
    return html`${this.renderNarrowing()} ${list} ${this.renderMatches()} ${this.#renderDialog()}`;
  }

  protected override renderBone(): TemplateResult {
    return html`<div>
      <div class="bone face"></div>
      <div class="bone line"></div>
      <div class="bone line short"></div>
    </div>`;
  }

  get #limit(): number {
    return wholeNumber(this, 'limit', this.limit, [1, Infinity], Infinity);
  }

  /** A host's script may set a number, and 0 is an id. */
  get #id(): string {
    return asText(this.item);
  }

  #has(items: readonly FeedItem[]): boolean {
    return items.some(({ id }) => id === this.#id);
  }

  /** The same objects as long as the items are the same. */
  #peopleIn(items: readonly FeedItem[]): Person[] {
    const id = this.#id;
    const known = this.#people.get(items);
    if (known?.id === id) return known.people;
    const people = peopleOfAll(id ? items.filter((item) => item.id === id) : items);
    this.#people.set(items, { id, people });
    return people;
  }

  #renderList(): TemplateResult {
    const layout = oneOf(this, 'layout', this.layout, ['grid', 'list'], 'grid');
    return html`<ul class=${layout === 'grid' ? 'grid' : 'rows'} part="list" role="list">
      ${rows(this.items, personKey, (person) => {
        const own = renderByHost(this, person);
        return own === undefined
          ? personTemplate(person, this.view, (event) => this.#onActivate(person, event))
          : html`<li data-entry class="person item" part="person">${own}</li>`;
      })}
    </ul>`;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    const person = this.#dialog.subject;
    if (!person) return nothing;
    const { descriptionHtml, description, language, url, contentBase } = person;
    const base = url ?? contentBase;
    const text = { html: descriptionHtml, text: description, base, language };
    const biography = this.#biographies.get(person, text, this.view);
    const content = biographyTemplate(person, biography, this.view);
    return dialogTemplate(this.#dialog, person.name, content, this.view.localization);
  }

  #onActivate(person: Person, event: MouseEvent): void {
    if (!isPlainClick(event) || !this.dispatchSelect(person, event)) return;
    if (!hasBiography(person)) return;
    event.preventDefault();
    this.#dialog.open(person);
  }
}
