import {css} from 'lit';

/** One response, opened. */
export const detailStyles = css`
  .detail {
    display: grid;
    gap: var(--_4);
  }
  .detail header {
    display: grid;
    justify-items: start;
    gap: var(--_2);
  }
  #detail-title {
    font-size: 1.5em;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    margin-block-start: var(--_2);
  }
  .facts dt {
    font-size: 0.85em;
    color: var(--_quiet);
  }
  .detail h4 {
    margin-block: var(--_4) var(--_2);
    font-size: 1em;
    color: var(--_quiet);
    font-weight: 600;
  }
  .answers > div {
    display: grid;
    gap: var(--_1) var(--_4);
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_hair);
  }
  .answers dt,
  .answers dd {
    overflow-wrap: anywhere;
  }
  .answers dd {
    display: grid;
    gap: var(--_2);
    font-weight: 600;
  }
  .answers p {
    white-space: pre-line;
  }
  .answers .missing,
  .answers .note {
    font-weight: 400;
  }
  .answers .note {
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_hair);
  }
  .part {
    display: block;
    font-size: 0.85em;
    color: var(--_quiet);
  }
  @container desk (min-width: 48rem) {
    .answers > div {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  /* The desk prints answers and scores together. */
  consulta-assessment-report::part(button) {
    display: none;
  }
  @media print {
    .detail nav,
    .drop-hint,
    .unprinted,
    [part='card'] {
      display: none;
    }
    .detail {
      display: block;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    .answers > div {
      break-inside: avoid;
    }
  }
`;
