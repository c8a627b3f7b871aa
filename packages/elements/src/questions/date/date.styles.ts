import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-date-width, 40rem);
  }
  input.line {
    inline-size: 13rem;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  /* The browser's own picture is black on a dark page, too. This one has the colour of the text. */
  ::-webkit-calendar-picker-indicator {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0;
    background: currentColor;
    clip-path: polygon(
      evenodd,
      10% 16%,
      90% 16%,
      90% 90%,
      10% 90%,
      10% 16%,
      18% 40%,
      82% 40%,
      82% 82%,
      18% 82%,
      18% 40%
    );
    cursor: pointer;
  }
  @media (forced-colors: active) {
    ::-webkit-calendar-picker-indicator {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  [part='reading'] {
    margin-block: var(--_1) 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
`;
