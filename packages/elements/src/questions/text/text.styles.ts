import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-text-width, 40rem);
  }
  [part='count'] {
    margin-block: var(--_1) 0;
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  [part='count'].over {
    color: var(--_danger);
    font-weight: 600;
  }
`;
