import {css} from 'lit';

/** What is being moved: by the pointer, or lifted by the keyboard. */
export const styles = css`
  [data-sorting] > .row:not([data-dragged]) {
    transition: transform var(--_motion);
  }
  .lifted,
  [data-dragged] {
    z-index: 3;
    border-color: var(--_accent);
    border-radius: var(--_radius);
    box-shadow:
      inset 0 0 0 1px var(--_accent),
      0 0.375rem 1.25rem rgb(0 0 0 / 0.3);
  }
  /* More than a hover, through which the rows below would be seen. */
  .row[data-dragged] {
    background: linear-gradient(var(--_chosen), var(--_chosen)) var(--_behind, Canvas);
  }
  [data-dragged],
  [data-dragged] .handle {
    cursor: grabbing;
  }
  /* It counts where it would land, and each number is the one that a drop would give. */
  [data-dragged] {
    counter-increment: none;
  }
  [data-before] {
    counter-increment: place 2;
  }
  [data-dragged] .number {
    counter-reset: place var(--_place);
  }
  /* Only the menus would still tell the place before. */
  [data-sorting] .place {
    opacity: 0;
  }
  [data-target] [data-before]::after,
  [data-after]::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(-0.5 * var(--_2) - 2px);
    border-block-start: 3px solid var(--_accent);
  }
  [data-after]::after {
    inset-block: auto calc(-0.5 * var(--_2) - 2px);
  }
  [data-target] > .empty {
    border: 2px dashed var(--_accent);
    background: var(--_chosen);
  }
  @media (forced-colors: active) {
    .lifted,
    .row[data-dragged] {
      border: 3px solid Highlight;
      background: Canvas;
    }
  }
`;
