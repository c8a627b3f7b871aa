import {css} from 'lit';

/** What can be done with an item. On a narrow screen what is seldom wanted waits behind "More". */
export const styles = css`
  .bare {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .bare:hover {
    background: var(--_tint);
  }
  .ranked:first-child [data-act='up'] .icon,
  .ranked:last-child [data-act='down'] .icon {
    opacity: 0.35;
  }
  .ranked:first-child .tie {
    display: none;
  }
  .tie[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .quick {
    grid-column: 2;
    display: flex;
    justify-content: space-between;
    margin-inline: -0.625rem 0;
  }
  .moves {
    display: flex;
  }
  .more[aria-expanded='true'] {
    background: var(--_tint);
  }
  .acts {
    grid-column: 2;
    display: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding-block: var(--_1) 0.75rem;
    padding-inline-end: 0.75rem;
    font-size: 0.9375em;
  }
  .acts > button {
    padding-inline: 0.75rem;
  }
  .open .acts {
    display: flex;
  }
  .ranked:not(.open) :is(.description, .parts) {
    display: none;
  }
  .place {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
  }
  .place select,
  .place input.line {
    inline-size: max(4.5em, var(--_target));
    border-color: color-mix(in srgb, currentColor 45%, transparent);
  }
  .edit {
    display: block;
    margin-block-end: var(--_1);
  }
  .offers > .add[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_line);
    font-weight: 400;
    cursor: not-allowed;
  }
  .aside .offers {
    grid-column: auto;
    padding: 0;
  }
  .aside .face {
    grid-column: 2;
  }
  @container (min-width: 36rem) {
    .ranked {
      grid-template-columns: var(--_target) minmax(0, 1fr) auto auto auto;
    }
    .quick {
      display: contents;
    }
    .moves {
      grid-area: 1 / 3;
    }
    .more {
      grid-area: 1 / 5;
    }
    .ranked:not(.has-further) .more {
      display: none;
    }
    .ranked:not(.open) :is(.description, .parts) {
      display: block;
    }
    .acts:not(.further) {
      grid-area: 1 / 4;
      display: flex;
      flex-wrap: nowrap;
      gap: 0;
      padding: 0;
      padding-inline: var(--_1);
    }
    .acts.further {
      grid-column: 2 / -1;
    }
    /* The cross stands for its words, which stay its name. */
    .acts:not(.further) > button {
      inline-size: var(--_target);
      padding: 0;
      border-color: transparent;
    }
    .acts:not(.further) > button > span,
    .place > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .tie[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
