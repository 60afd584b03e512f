import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Gate } from '../controllers/gate.js';
import { LanguageController } from '../controllers/language.js';
import { forgetProblems, problemsOf } from '../diagnostics/element-problems.js';
import { messagesOf, primarySubtag, requestMessages } from '../i18n/languages.js';
import { Localization, type Messages } from '../i18n/messages.js';
import { baseStyles } from '../styles/base.js';
import { controlStyles } from '../styles/controls.js';
import { debugStyles } from '../styles/debug.js';
import { scriptStyles } from '../styles/scripts.js';
import { debugTemplate } from '../templates/debug.js';
import type { View } from '../templates/view.js';
import { adoptStyles } from './adopt-styles.js';
import { checkAttributes, withoutCurledQuotes } from './attribute-check.js';
import { numberConverter, oneOf, wholeNumber } from './attribute-values.js';
import { ElementStates, type ElementStatus } from './states.js';

/** Where links open. */
export type LinkTarget = '_self' | '_blank' | '_top' | '_parent';
/** Colour scheme of an element that does not take the host's. */
export type Theme = 'light' | 'dark';

/**
 * What all five elements share as guests of a page: language, colours, states, and the frame around
 * their content.
 *
 * @attr {string} lang - Language of the interface; else the nearest ancestor's, the page's, English.
 *
 * @slot header - Above the content, such as a heading with a link to all news.
 * @slot footer - Below the content.
 *
 * @csspart container - The box around everything.
 * @csspart header - The box of the slot `header`.
 * @csspart footer - The box of the slot `footer`.
 * @csspart button - A button: retry, more, close.
 * @csspart link - The link or button in a title; any other link that is ours.
 *
 * @cssprop {<color>} [--ichei-color-accent=#0077d4] - Marks: badges, the main button, focus rings.
 * @cssprop {<color>} [--ichei-color-on-accent=#fff] - Text on the accent.
 * @cssprop {<color>} [--ichei-color-text=inherit] - Text; the host page's colour by default.
 * @cssprop {<color>} [--ichei-color-muted] - Dates and other small text; mixed from the text's colour.
 * @cssprop {<color>} [--ichei-color-surface=transparent] - The ground.
 * @cssprop {<color>} [--ichei-color-border] - Hairlines and frames; mixed from the text's colour.
 * @cssprop {<family-name>} [--ichei-font-family=inherit] - Font.
 * @cssprop {<length>} [--ichei-font-size-title] - Size of titles; by default each layout's own.
 * @cssprop {<length>} [--ichei-radius=0.375em] - Roundness of pictures, cards and buttons.
 * @cssprop {<length>} [--ichei-gap=1.5em] - Space between cards and people.
 * @cssprop {<length>} [--ichei-columns] - Least width of a column of cards or people.
 * @cssprop {<ratio>} [--ichei-image-aspect-ratio=3 / 2] - Shape of pictures.
 * @cssprop {<outline>} [--ichei-focus-ring] - Outline of what has the focus; 2px of the accent.
 */
export abstract class WidgetElement extends LitElement {
  static override styles = [baseStyles, scriptStyles, controlStyles, debugStyles];

  /** `lang` is the platform's own attribute; here it also chooses the interface's language. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected view!: View;
  readonly #language = new LanguageController(this);
  /** Primary subtag of the language that the element is to speak, whose words may not be there yet. */
  protected language = 'en';
  #localization: Localization | undefined;
  /** Code that has to come before content is shown: the words of a language, a search box. */
  protected readonly gate = new Gate(this);
  readonly #states = new ElementStates(this);

  /** Level of the titles, 1–6; headings inside an article follow below it. */
  @property({ converter: numberConverter, attribute: 'heading-level' }) headingLevel = 3;

  /** Where links open, as in HTML. */
  @property({ attribute: 'link-target' }) linkTarget: LinkTarget = '_self';

  /** Colour scheme with a ground of its own; without it the host page's colours are taken. */
  @property() theme?: Theme;

  /** The host's own words for some of the messages. */
  @property({ attribute: false }) messages?: Partial<Messages>;

  /** Shows on the page what is wrong, and what puts it right. */
  @property({ type: Boolean }) debug = false;

  /** What the element is doing; also its `:state()`. */
  abstract get status(): ElementStatus;

  /** What a prerenderer wrote into the shadow root would stay beside ours. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    const { shadowRootOptions } = this.constructor as typeof WidgetElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptStyles(this);
    return root;
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  /** Without it `moveBefore` would be a removal and an insertion. */
  connectedMoveCallback(): void {
    // All else stays as it is: an open dialog, a player, what was asked for.
    this.#language.hostMoved();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, withoutCurledQuotes(value));
    if (name === 'lang') this.requestUpdate(name, old);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    forgetProblems(this);
    checkAttributes(this, (this.constructor as typeof WidgetElement).observedAttributes);
    this.#localization = this.#localize();
    this.view = {
      localization: this.#localization,
      headingLevel: wholeNumber(this, 'heading-level', this.headingLevel, [1, 6], 3),
      linkTarget: oneOf(this, 'link-target', this.linkTarget, LINK_TARGETS, '_self'),
    };
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#states.set(this.status);
  }

  /** Words that are there stay until those of another language are. */
  #localize(): Localization {
    const lang = this.#language.resolve();
    this.language = primarySubtag(lang);
    const overrides = this.messages;
    const before = this.#localization;
    const isSame = before?.lang === lang && before.overrides === overrides;
    if (before && isSame && before.messages === messagesOf(lang)) return before;
    const localization = new Localization(lang, overrides);
    const request = requestMessages(lang);
    if (!request) return localization;
    if (before?.messages) return before;
    this.gate.waitFor(request);
    // What takes too long is not waited for.
    return this.gate.isOpen ? new Localization('en', overrides) : localization;
  }

  /**
   * The container with the host's slots around the content.
   *
   * @param spoken what readers by ear are told: the region is there before the words, so that they
   *   are announced
   */
  protected renderFrame(content: TemplateResult, spoken: string): TemplateResult {
    const { lang, dir } = this.view.localization;
    const theme = this.theme && oneOf<Theme | ''>(this, 'theme', this.theme, ['light', 'dark'], '');
    return html`<div class="frame">
      <svg class="strut" aria-hidden="true"></svg>
      <div class="container" part="container" lang=${lang} dir=${dir} data-theme=${theme || nothing}>
        <div part="header"><slot name="header"></slot></div>
        ${content}
        <p class="content visually-hidden" part="status" role="status" .textContent=${spoken}></p>
        <div part="footer"><slot name="footer"></slot></div>
        ${this.debug ? debugTemplate(() => this.findings) : nothing}
      </div>
    </div>`;
  }

  /** Lines for `debug`: what is wrong and what puts it right. */
  protected get findings(): readonly string[] {
    return problemsOf(this);
  }

  /** Tells the host, once the state says the same; an element that was removed is silent. */
  protected tell(event: Event): void {
    this.#states.set(this.status);
    if (this.isConnected) this.dispatchEvent(event);
  }
}

const LINK_TARGETS = ['_self', '_blank', '_top', '_parent'] as const;
