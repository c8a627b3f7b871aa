import {css} from 'lit';

/** A text in two languages. The second begins where the first does, and runs in its own direction. */
export const styles = css`
  .second-text {
    display: block;
    inline-size: fit-content;
    color: var(--_quiet);
    font-size: 0.9375em;
    font-weight: 400;
    text-align: start;
  }
  .help > .second-text {
    margin-block: calc(-1 * var(--_2)) 0.75rem;
  }
  :is(.both > div, .second-text) > :is(p, ul, ol, blockquote) {
    margin-block: 0 var(--_2);
  }
  /* Side by side where there is room: what is asked, and options that have a line for themselves. */
  @container (min-width: 30rem) {
    .description:has(> .both) {
      max-inline-size: none;
    }
    :is([part='label'], h2, h3, div, fieldset) > .both,
    :host(consulta-choice) .title > .both {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_3);
    }
  }
`;
