import { css } from 'lit';

/**
 * What a script asks of type: letters that reach far up and down, or fill their square, want more
 * room between lines; they have no italics, and their words are spaced by the script alone. Set where
 * the language changes: on the container, and on what of an item says its own.
 */
export const scriptStyles = css`
  [lang] {
    --_stretch: 1;
    --_title-leading: 1.25;
    --_title-wrap: balance;
    line-break: auto;
  }
  [lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja)) {
    --_stretch: calc(17 / 15);
    --_title-leading: 1.5;
    --_title-wrap: wrap;
    line-break: strict;
  }
  .content,
  .content :is(li, div, article)[lang] {
    line-height: calc(1.5 * var(--_stretch));
  }
  .title {
    line-height: var(--_title-leading);
    text-wrap: var(--_title-wrap);
  }
  /* A name that runs the other way stands where the rest begins. */
  .own-language {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :is(em, i, cite, dfn, var):is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja)) {
    font-style: normal;
  }
  :is(em, i):is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja)) {
    font-weight: 600;
  }
`;
