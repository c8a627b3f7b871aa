import {css} from 'lit';

export const styles = css`
  .pages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .page,
  .page:first-child {
    margin-block-start: var(--_4);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_hair);
  }
  .page h3 {
    font-size: 1.25em;
  }
  .section {
    margin-block-end: var(--_1);
    color: var(--_quiet);
    font-weight: 600;
  }
  .counts {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .lead {
    max-inline-size: 46em;
    margin-block-start: var(--_2);
    font-size: 1.0625em;
  }
  .choices {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_3);
    padding: var(--_2) var(--_3) var(--_3);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .choices .menu {
    margin-block-start: 0;
    font-weight: 600;
  }
  .choices select {
    font-weight: 400;
  }
  .filters,
  .comparing {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_2) var(--_3);
  }
  .set {
    display: contents;
    list-style: none;
  }
  .set button {
    text-align: start;
  }
  .bars,
  .places,
  .how ul {
    margin: var(--_3) 0 0;
    padding: 0;
    list-style: none;
  }
  .bars {
    display: grid;
    gap: var(--_3);
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_3);
  }
  .bars .count-bar {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .amount {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .page > .columns,
  .promoters {
    margin-block-start: var(--_3);
    max-inline-size: 46rem;
  }
  .columns {
    margin-block-start: var(--_2);
    max-inline-size: 46rem;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_3);
    max-inline-size: 46rem;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .ends span:last-child {
    text-align: end;
  }
  .places li {
    display: flex;
    gap: var(--_3);
    padding-block: var(--_1);
  }
  .places .place {
    min-inline-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .inside {
    margin-block-start: var(--_3);
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_hair);
  }
  .question-inside {
    margin-block-start: var(--_4);
  }
  input[type='search'] {
    min-block-size: var(--_target);
    inline-size: min(100%, 24rem);
    padding: var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  .found:empty {
    display: none;
  }
  .two {
    display: grid;
    gap: var(--_3) var(--_5);
    margin-block-start: var(--_2);
  }
  .one {
    min-inline-size: 0;
  }
  .stacks .n {
    display: block;
  }
  .differences {
    margin-block-start: var(--_3);
    font-size: 0.9375em;
  }
  .differences caption {
    padding-block-end: var(--_1);
    font-weight: 600;
    text-align: start;
  }
  .differences tbody th {
    min-inline-size: 9em;
    font-weight: 400;
  }
  .differences .clear td,
  .differences .clear th {
    font-weight: 700;
  }
  .how {
    max-inline-size: 46em;
    margin-block-start: var(--_5);
    color: var(--_quiet);
  }
  .how li {
    margin-block-start: var(--_2);
  }
  @container (min-inline-size: 44rem) {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
      gap: var(--_3);
    }
    .choices .late-switch {
      grid-column: 1 / -1;
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .one .stacks li {
      display: block;
    }
    .page > .bars li {
      grid-template-columns: minmax(8rem, 32%) minmax(0, 1fr) 8rem;
    }
    .page > .bars .count-bar {
      grid-row: auto;
      grid-column: auto;
    }
  }
  .presenting .how {
    display: none;
  }
  .presenting :is(.lead, .bars, .stacks, .said) {
    font-size: 1.25em;
  }
  @media print {
    .choices:not(.filtered),
    .choices .menu,
    .set [aria-hidden],
    .said .menu,
    .said .tools {
      display: none;
    }
    /* Which filters were set has to be on the paper too. */
    .set button {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .bars li,
    .columns,
    .promoters {
      break-inside: avoid;
    }
  }
`;
