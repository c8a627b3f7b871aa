import {css} from 'lit';

export const styles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li button {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_2);
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--_2) var(--_3);
    border: 0;
    border-inline-start: 3px solid var(--_hair);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  li button:hover {
    background: var(--_tint);
  }
  li button[aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_chosen);
    font-weight: 600;
  }
  .progress {
    flex: none;
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .place {
    margin: 0 0 var(--_1);
    font-weight: 600;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block-end: var(--_2);
    accent-color: var(--_accent);
  }
  .folded {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_2);
    min-block-size: 2.75rem;
    padding: var(--_2) var(--_3);
    cursor: pointer;
    font-weight: 600;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .quiet {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Set by the survey, which knows its own width. */
  .folded {
    display: var(--_folded, block);
  }
  .wide {
    display: var(--_wide, none);
  }
  @media (forced-colors: active) {
    li button[aria-current] {
      border-inline-start: 6px solid Highlight;
    }
  }
`;
