import {css} from 'lit';

export const styles = css`
  @container (min-width: 46rem) {
    .columns > .aside {
      grid-column: 2;
    }
  }
  @container (min-width: 68rem) {
    .with-aside {
      grid-template-columns: 15rem minmax(0, 1fr) minmax(17rem, 21rem);
    }
    .with-aside > .aside {
      grid-column: 3;
      grid-row: 1;
      position: sticky;
      inset-block-start: var(--_3);
    }
  }
  @media print {
    .aside {
      display: none;
    }
  }
`;
