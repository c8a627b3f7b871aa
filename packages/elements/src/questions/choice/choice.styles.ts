import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-choice-width, 40rem);
  }
  .list {
    display: grid;
    gap: var(--_2);
  }
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
