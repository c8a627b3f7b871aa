import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-consent-width, 46rem);
  }
  /* The words may be as long as an agreement is. */
  .option[part='body'] .face {
    padding-block: 0.625rem;
  }
  [part='label'] {
    margin: 0;
    font-size: 1em;
    font-weight: 500;
    text-wrap: pretty;
  }
  [part='hint'] {
    margin-block: var(--_2) 0;
  }
  [part='error'] {
    margin-block: 0 var(--_2);
  }
  [part='refused'] {
    margin-block: var(--_2) 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
`;
