import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-yes-no-width, 40rem);
  }
  /* The row keeps its height, so that nothing moves once there is an answer to clear. */
  [part='body'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    min-block-size: var(--_target);
  }
  .option {
    flex: 0 1 8rem;
  }
  [part='clear'] {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
`;
