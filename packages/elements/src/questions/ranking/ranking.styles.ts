import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-ranking-width, 46rem);
    container-type: inline-size;
  }
`;
