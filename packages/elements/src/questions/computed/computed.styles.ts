import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-computed-width, 40rem);
  }
  [part='label'] {
    margin-block-end: var(--_1);
  }
  [part='hint'],
  [part='error'] {
    margin-block: 0 var(--_2);
  }
  [part='body'] {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: 6rem;
    padding: var(--_2) 0.75rem;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  [part='body'].empty {
    color: var(--_quiet);
    font-size: 0.9375em;
    font-weight: 400;
  }
  [part='body'].wrong {
    box-shadow: inset 0 0 0 2px var(--_danger);
  }
  @media (forced-colors: active) {
    [part='body'] {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    [part='body'] {
      border: 1px solid;
    }
  }
`;
