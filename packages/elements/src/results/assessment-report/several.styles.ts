import {css} from 'lit';

/** The views of several responses. */
export const severalStyles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
  }
  .views button {
    margin-inline-start: -1px;
    border-radius: 0;
  }
  .views button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views button[aria-pressed='true'] {
    background: var(--_chosen);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    text-decoration-thickness: 2px;
  }
  .files {
    inline-size: 100%;
  }
  .files .drop-hint {
    margin-block-start: var(--_1);
    color: var(--_quiet);
    font-size: 0.9375rem;
  }
  .files ul {
    margin: var(--_1) 0 0;
    padding-inline-start: var(--_3);
  }
  .basis {
    margin-block-start: var(--_4);
    font-size: 1.125rem;
  }
  .agreeing .tools {
    margin-block: 0 var(--_3);
  }
  .choices > label {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_3);
    margin-block-start: var(--_3);
  }
  label.switch {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: var(--_target);
    inline-size: fit-content;
  }
  label.switch input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .lead {
    max-inline-size: 44rem;
    margin-block-start: var(--_2);
    color: var(--_quiet);
  }
  .statements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: var(--_2) 0 0;
    padding: 0;
    list-style: none;
  }
  .statements > li {
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_hair);
    break-inside: avoid;
  }
  .statements .statement {
    margin-block-end: var(--_2);
    font-weight: 600;
  }
  .facts,
  .reason {
    color: var(--_quiet);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
  .reason {
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_hair);
  }
  .profiles {
    margin: var(--_3) 0 0;
    padding: 0;
    list-style: none;
  }
  .profiles > li {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .profiles .met {
    font-weight: 600;
  }
  .profiles ul,
  .gaps {
    margin: var(--_1) 0 0;
    padding-inline-start: var(--_3);
  }
  .gaps {
    list-style: disc;
  }
  .held-back {
    max-inline-size: 44rem;
    margin-block-start: var(--_2);
  }
  .held-back > p {
    font-weight: 600;
  }
  .role-dots {
    margin-block-start: var(--_2);
  }
  .scroller {
    /* What is there for screen readers alone must not make the page wider. */
    position: relative;
    overflow-x: auto;
    margin-block-start: var(--_3);
  }
  section > h4 {
    margin-block-start: var(--_4);
  }
  @container (min-inline-size: 44rem) {
    .statements > li:has(> .dots, > .dumbbell) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_4);
    }
    .statements > li > :is(.dots, .dumbbell) {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: center;
    }
    .statements > li > .arithmetic {
      grid-column: 1 / -1;
    }
    .heat-map td {
      white-space: nowrap;
    }
  }
  @media print {
    .files,
    .views,
    .choices button,
    label.switch {
      display: none;
    }
  }
`;
