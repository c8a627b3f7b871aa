import {css} from 'lit';

export const styles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_3);
    min-inline-size: 0;
    margin: var(--_2) 0 0;
    padding: 0;
    border: 0;
  }
  label {
    display: grid;
    flex: 0 1 auto;
    gap: var(--_1);
    min-inline-size: min(100%, 9rem);
    max-inline-size: 100%;
    font-size: 0.9375em;
  }
  select,
  input {
    min-block-size: var(--_target);
    max-inline-size: min(100%, 22rem);
    padding: var(--_1) var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  @media print {
    select,
    input {
      border: 0;
      padding: 0;
    }
  }
`;
