import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-repeat-width, 46rem);
    container-type: inline-size;
  }
  .empty {
    margin: 0 0 var(--_3);
    padding: var(--_3);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_quiet);
  }
  .entry {
    margin-block-end: var(--_3);
    border: 1px solid color-mix(in srgb, currentColor 28%, transparent);
    border-radius: var(--_radius);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_1);
    padding-inline: var(--_3) var(--_1);
    border-block-end: 1px solid var(--_hair);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_tint);
    scroll-margin-block: var(--_4);
  }
  h4 {
    flex: 1 1 9rem;
    min-inline-size: 0;
    margin: 0;
    padding-block: var(--_2);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .fold {
    display: flex;
    align-items: center;
    gap: var(--_2);
    inline-size: 100%;
    min-block-size: var(--_target);
    margin-block: calc(-1 * var(--_2));
    margin-inline-start: calc(-1 * var(--_2));
    padding: var(--_2);
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .fold > span {
    min-inline-size: 0;
  }
  .fold .icon {
    transition: rotate var(--_motion);
  }
  .folded .fold .icon {
    rotate: -90deg;
  }
  .rtl .folded .fold .icon {
    rotate: 90deg;
  }
  .acts {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }
  .bare,
  button.remove {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .bare {
    display: grid;
    place-items: center;
    padding: 0;
  }
  .bare:hover,
  .fold:hover {
    background: var(--_tint);
  }
  [aria-disabled='true'] {
    cursor: not-allowed;
  }
  .bare[aria-disabled='true'] .icon {
    opacity: 0.35;
  }
  button.remove {
    padding-inline: var(--_2);
    gap: var(--_1);
    font-size: 0.9375em;
  }
  .icon {
    flex: none;
    display: block;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .questions {
    padding: 0 var(--_3);
  }
  .folded .questions {
    display: none;
  }
  .folded .top {
    border-block-end: 0;
    border-radius: inherit;
  }
  .question {
    padding-block: var(--_3);
  }
  .question + .question {
    border-block-start: 1px solid var(--_hair);
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    margin-block-end: var(--_3);
    padding: var(--_1) var(--_1) var(--_1) var(--_3);
    padding-inline: var(--_3) var(--_1);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  button.add {
    border-color: color-mix(in srgb, var(--_accent) 65%, transparent);
    font-weight: 500;
    text-align: start;
  }
  button.add[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_line);
    color: var(--_quiet);
    font-weight: 400;
  }
  .full {
    margin: var(--_2) 0 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  /* On a phone there is room for the cross alone; its words stay its name. */
  @container (max-width: 24rem) {
    .remove .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .questions {
      padding-inline: 0.75rem;
    }
    .top {
      padding-inline-start: 0.75rem;
    }
  }
  @media print {
    .acts,
    .adding,
    .removed,
    .fold .icon {
      display: none !important;
    }
    .folded .questions {
      display: block;
    }
    .top {
      background: none;
    }
    .question {
      break-inside: avoid;
    }
  }
`;
