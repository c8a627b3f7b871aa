import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-choice-width, 40rem);
  }
  .list {
    display: grid;
    gap: var(--_2);
  }
  .own {
    margin-block-start: var(--_2);
    padding-inline-start: 2.625rem;
  }
  .own label {
    display: block;
    margin-block-end: var(--_1);
    font-size: 0.9375em;
  }
  [part='clear'] {
    display: block;
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
`;
