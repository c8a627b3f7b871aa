import {css} from 'lit';

/** Two large buttons: below each other on a phone, beside each other where there is room. */
export const duel = css`
  .duel {
    display: grid;
    gap: var(--_2);
  }
  .side {
    display: grid;
    grid-template-rows: 1fr auto;
    justify-items: start;
    min-inline-size: 0;
  }
  .card {
    display: block;
    inline-size: 100%;
    min-block-size: 6rem;
    padding: var(--_3);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: transparent;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .card:hover:enabled {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .card:active:enabled {
    border-color: var(--_accent);
    background: var(--_chosen);
  }
  .card .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  .card .description,
  .card .parts {
    margin-block-start: var(--_1);
  }
  .or {
    place-self: center;
    color: var(--_quiet);
  }
  button.none {
    inline-size: 100%;
    margin-block-start: var(--_2);
  }
  @container (min-width: 34rem) {
    .duel {
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
      gap: var(--_3);
    }
    .card {
      min-block-size: 9rem;
      padding: var(--_4);
    }
    button.none {
      display: flex;
      inline-size: fit-content;
      min-inline-size: 14rem;
      margin-inline: auto;
    }
  }
  /* Two names of one movement, so that it begins again with each pair. */
  .card.even > * {
    animation: even var(--_motion) ease-out;
  }
  .card.odd > * {
    animation: odd var(--_motion) ease-out;
  }
  @keyframes even {
    from {
      opacity: 0;
    }
  }
  @keyframes odd {
    from {
      opacity: 0;
    }
  }
`;
