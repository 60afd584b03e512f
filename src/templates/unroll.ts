import type { TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, setChildPartValue } from 'lit/directive-helpers.js';
import type { UnrollingController } from '../controllers/unrolling.js';
import { partsOf } from './rows.js';

/** Pieces rendered at once: more than a window shows. */
const AT_ONCE = 3;

type Template = (piece: never) => TemplateResult;

class UnrollDirective extends Directive {
  #pieces: readonly unknown[] = [];
  #template!: Template;

  override render(
    pieces: readonly unknown[],
    template: Template,
    _unrolling: UnrollingController,
  ): TemplateResult[] {
    return pieces.map((piece) => template(piece as never));
  }

  override update(
    part: ChildPart,
    [pieces, template, unrolling]: Parameters<this['render']>,
  ): TemplateResult[] {
    this.#pieces = pieces;
    this.#template = template;
    const reach = unrolling.isFailed ? Infinity : Math.max(partsOf(part).length, AT_ONCE);
    if (reach < pieces.length) unrolling.begin(() => this.#add(part));
    return this.render(pieces.slice(0, reach), template, unrolling);
  }

  #add(part: ChildPart): boolean {
    const parts = partsOf(part);
    // The list may have gone meanwhile.
    if (parts.length >= this.#pieces.length || !part.startNode?.isConnected) return false;
    const added = insertPart(part);
    setChildPartValue(added, this.#template(this.#pieces[parts.length] as never));
    parts.push(added);
    return parts.length < this.#pieces.length;
  }
}

/**
 * Renders the first pieces of something long at once, and the others as the controller has time. A later render
 * renders again what is there by then.
 */
export const unroll = directive(UnrollDirective);
