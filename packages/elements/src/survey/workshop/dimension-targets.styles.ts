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
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_1) var(--_3);
  }
  label {
    display: grid;
    flex: 0 1 20rem;
    gap: var(--_1);
  }
  .shares {
    flex: 1 1 100%;
    order: 1;
    margin: 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .standing {
    display: flex;
    flex: 1 1 16rem;
    align-items: center;
    min-block-size: var(--_target);
    margin: 0;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
`;
