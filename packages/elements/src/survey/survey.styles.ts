import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  /* Room for the ring of the focus, also where the page around leaves none at its edges. */
  .survey {
    padding-inline: 6px;
  }
  /* Only there to disable what is in it: it is no box. */
  .whole {
    display: contents;
  }
  .title {
    margin: 0 0 var(--_2);
    font-size: 1.625em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .description {
    max-inline-size: 70ch;
    margin: 0 0 var(--_3);
    color: var(--_quiet);
  }
  .failure {
    margin-block: var(--_3);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_danger);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .failure li {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    align-items: start;
    margin-block-start: var(--_3);
  }
  .page {
    margin: 0;
  }
  /* What is off the screen is found, reached and printed, but not laid out: a page of 1,000 questions pays for a
     screenful. Of a section far away the browser does not even watch the questions. The box around a control does
     it, not the control; both boxes reach into the room for the ring of the focus, which they would cut off. */
  section,
  .question {
    margin-inline: -6px;
    padding-inline: 6px;
    content-visibility: auto;
  }
  .section-title {
    margin: 0 0 var(--_3);
    font-size: 1.25em;
    scroll-margin-block-start: var(--_4);
  }
  .section-title:focus {
    outline: none;
  }
  .question {
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_hair);
    contain-intrinsic-block-size: auto 15rem;
  }
  .section-title + .question {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .notice {
    padding: var(--_3);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .place {
    margin-block-end: var(--_3);
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .place progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    accent-color: var(--_accent);
  }
  .alone .primary {
    min-inline-size: min(100%, 12rem);
    min-block-size: 3.5rem;
    font-size: 1.125em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_3);
    margin-block: var(--_4) var(--_2);
  }
  .buttons .primary {
    margin-inline-start: auto;
    padding-inline: var(--_4);
  }
  @container (min-width: 46rem) {
    .columns {
      --_folded: none;
      --_wide: block;
      grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
    }
    .columns > .page:first-child {
      grid-column: 1 / -1;
    }
    .navigation {
      position: sticky;
      inset-block-start: var(--_3);
    }
  }
  @media print {
    /* The navigation is not there, nor is its column. */
    .columns {
      display: block;
    }
    section,
    .question {
      content-visibility: visible;
    }
    /* Levels in a row would be torn apart at the end of a page. */
    .question {
      break-inside: avoid;
    }
    .navigation,
    .buttons,
    .title {
      display: none;
    }
  }
`;
