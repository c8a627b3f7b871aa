import {css} from 'lit';

/** On top of what the plan looks like. */
export const targetStyles = css`
  .dimensions {
    display: grid;
    gap: var(--_3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    align-items: end;
    gap: var(--_1) var(--_3);
  }
  label {
    display: grid;
    gap: var(--_1);
  }
  .shares {
    grid-column: 1 / -1;
    order: 1;
    margin: 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .standing {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    margin: 0;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
`;
