import {css} from 'lit';

/** Fields and menus of parts that are no questions of a survey, in the colours of the page around. */
export const plainFields = css`
  select,
  input,
  textarea {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: var(--_1) var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
`;
