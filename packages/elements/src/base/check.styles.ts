import {css} from 'lit';

/** The check box of a row, beside `options` of field.styles. */
export const check = css`
  .option > [type='checkbox'] {
    border-radius: 0.25rem;
  }
  .option > [type='checkbox']:checked {
    border: 2px solid var(--_accent);
    background: var(--_accent);
  }
  [type='checkbox']::before {
    content: '';
    display: block;
    inline-size: 100%;
    block-size: 100%;
    clip-path: polygon(12% 50%, 24% 38%, 42% 56%, 76% 20%, 88% 32%, 42% 80%);
  }
  [type='checkbox']:checked::before {
    background: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .option > [type='checkbox']:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    [type='checkbox']:checked::before {
      background: HighlightText;
    }
  }
`;
