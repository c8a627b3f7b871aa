import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-points-width, 46rem);
  }
`;
