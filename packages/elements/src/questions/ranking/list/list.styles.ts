import {css} from 'lit';

/** The two lists and what stands around their rows. */
export const styles = css`
  .zone + .zone {
    margin-block-start: var(--_4);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_2);
    min-block-size: var(--_target);
  }
  .zone-title {
    margin: 0;
    font-weight: 600;
  }
  .count {
    color: var(--_quiet);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .rows {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .empty {
    margin: 0;
    padding: 0.875rem var(--_3);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .empty + .rows:not(:empty) {
    margin-block-start: var(--_2);
  }
  [part='unranked'] .empty:not(#w-full) {
    padding: 0;
    border: 0;
  }
  .find,
  .own {
    max-inline-size: 30rem;
  }
  .find {
    margin-block-end: var(--_2);
  }
  .own {
    margin-block-start: var(--_3);
  }
  .find label,
  .own label {
    display: block;
    margin-block-end: var(--_1);
    font-size: 0.9375em;
  }
  .beside {
    display: flex;
    gap: var(--_2);
  }
  .beside input {
    flex: 1;
    min-inline-size: 0;
  }
  @media print {
    .find,
    .own {
      display: none;
    }
    .waiting button {
      display: none !important;
    }
    /* Room for a place by hand: a page with nothing ranked can be taken to a meeting. */
    .waiting {
      position: relative;
      padding: 0.25em 0;
      padding-inline-start: 3.25em;
    }
    [part='unranked'] .waiting::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 2.5em;
      block-size: 1.5em;
      border-block-end: 1px solid;
    }
  }
`;
