import {css} from 'lit';

/** The desk as a whole: head, boxes, export and storage. */
export const styles = css`
  .desk {
    container: desk / inline-size;
    position: relative;
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1.15em;
    line-height: 1.35;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  .quiet-text,
  .missing {
    color: var(--_quiet);
  }
  .missing {
    font-style: italic;
  }
  .head,
  .actions,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
  }
  .above {
    margin-block-end: var(--_3);
  }
  .head {
    justify-content: space-between;
    margin-block-end: var(--_4);
  }
  .spring {
    flex: 1;
  }
  .card {
    display: grid;
    gap: var(--_3);
    justify-items: start;
    margin-block-end: var(--_4);
    padding: var(--_4);
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .report,
  .progress,
  .paste {
    background: var(--_tint);
    justify-items: stretch;
  }
  .problem {
    border-inline-start: 0.375rem solid var(--_danger);
  }
  .reading {
    padding-block: var(--_5);
    color: var(--_quiet);
    text-align: center;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_3);
    padding: var(--_5) var(--_3);
    margin-block-end: var(--_4);
    border: 2px dashed var(--_line);
    border-radius: calc(var(--_radius) * 2);
    text-align: center;
  }
  .empty p {
    max-inline-size: 34rem;
    color: var(--_quiet);
  }
  .empty svg {
    inline-size: 3rem;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .empty .actions {
    justify-content: center;
  }
  .drop-now {
    position: absolute;
    inset: calc(-1 * var(--_2));
    display: grid;
    place-items: center;
    border: 3px dashed var(--_accent);
    border-radius: calc(var(--_radius) * 2);
    background: color-mix(in srgb, var(--_accent) 16%, Canvas 78%);
    color: CanvasText;
    font-size: 1.25em;
    font-weight: 600;
    pointer-events: none;
  }
  textarea,
  select,
  input[type='search'] {
    min-block-size: 2.75rem;
    inline-size: 100%;
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    resize: vertical;
  }
  .paste label {
    font-weight: 600;
  }
  .paste > p {
    margin-block-start: calc(-1 * var(--_2));
  }
  progress {
    inline-size: 100%;
    block-size: 0.625rem;
    accent-color: var(--_accent);
  }
  .progress button {
    justify-self: start;
  }
  .undo-bar {
    position: sticky;
    inset-block-end: var(--_3);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    margin-block-end: var(--_4);
    padding: var(--_2) var(--_2) var(--_2) var(--_3);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: #1f2937;
    color: #fff;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 25%);
  }
  .undo-bar p {
    flex: 1;
  }
  .undo-bar button.plain {
    border-color: #9ca3af;
    font-weight: 600;
  }
  .undo-bar button.plain:hover {
    background: rgb(255 255 255 / 12%);
  }
  .undo-bar :focus-visible {
    outline-color: #fff;
  }
`;
