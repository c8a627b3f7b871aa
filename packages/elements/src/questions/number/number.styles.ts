import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-number-width, 40rem);
  }
  .with-unit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
  }
  /* A number reads from the left in every language; it stands where the language begins. */
  input.line {
    inline-size: 12rem;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
    text-align: match-parent;
  }
  [part='unit'] {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
