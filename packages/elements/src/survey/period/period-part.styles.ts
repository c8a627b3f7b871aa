import {css} from 'lit';

export const styles = css`
  .open,
  .closing {
    margin: 0 0 var(--_3);
    color: var(--_quiet);
  }
  .closing {
    padding-inline-start: var(--_2);
    border-inline-start: 4px solid var(--_danger);
    color: inherit;
    font-weight: 600;
  }
`;
