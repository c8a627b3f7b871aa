import {css} from 'lit';

/** One page fills the screen, in type that is read from the back of a room. */
export const presentationStyles = css`
  @media screen {
    .presenting {
      position: fixed;
      inset: 0;
      z-index: 2147483647;
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
      max-inline-size: none;
      background: var(--_page, Canvas);
      font-size: clamp(1rem, 0.5rem + 0.85vw, 2rem);
    }
    .presenting > header,
    .presenting .away,
    .presenting .twin,
    .presenting .small-print {
      display: none;
    }
    .presenting .pages {
      overflow: auto;
      padding: clamp(1rem, 2vw, 3rem) clamp(1rem, 4vw, 5rem) var(--_3);
    }
    .presenting .page {
      max-inline-size: 70em;
      margin: 0 auto;
    }
    .presenting h3,
    .presenting [data-page='order'] h3 {
      font-size: 2.25em;
    }
    .presenting [data-page='order'] h3.long {
      font-size: 1.75em;
    }
    .presenting .row .title,
    .presenting .stacks .title,
    .presenting table {
      font-size: 1.25em;
    }
    .presenting .pairwise-map,
    .presenting .groups {
      inline-size: 100%;
    }
    .presenting .row summary {
      padding-block: 0.375em;
    }
    @container (min-inline-size: 44rem) {
      .presenting .row summary {
        grid-template-columns: 2.5em minmax(0, 1fr) minmax(12rem, 27%);
      }
    }
    .presenting .row .title,
    .presenting .stacks .title,
    .presenting tbody th {
      line-height: 1.2;
    }
    .presenting .place-cell {
      vertical-align: middle;
    }
    .presenting :is([data-page='said'], [data-page='counted']) {
      font-size: 1.3em;
    }
    .presenting :is([data-page='said'], [data-page='counted']) h3 {
      font-size: 1.75em;
    }
    .presenting .count {
      font-size: 0.9em;
    }
    .presenting .turning {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: end;
      gap: var(--_2) var(--_3);
      padding: var(--_2) clamp(1rem, 4vw, 4rem);
      border-block-start: 1px solid var(--_hair);
      font-variant-numeric: tabular-nums;
    }
    .turning .of {
      margin-inline-end: auto;
      font-weight: 600;
    }
  }
  @media print {
    .turning {
      display: none;
    }
  }
`;
