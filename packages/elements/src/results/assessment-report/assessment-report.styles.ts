import {css} from 'lit';

export const styles = css`
  article {
    container-type: inline-size;
    max-inline-size: 60rem;
  }
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.625rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  h4 {
    font-size: 1.0625rem;
    line-height: 1.35;
  }
  .whose {
    margin-block-start: var(--_2);
    font-weight: 600;
  }
  .about {
    margin-block-start: var(--_1);
    color: var(--_quiet);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_3);
    margin-block-start: var(--_3);
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    max-inline-size: 100%;
  }
  .notice {
    margin-block-start: var(--_4);
    padding: var(--_2) var(--_3);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .policies {
    max-inline-size: 44rem;
    margin-block-start: var(--_2);
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  .overall {
    margin-block-start: var(--_4);
    padding: clamp(1rem, 4cqi, 1.5rem);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .overall .score-value strong {
    font-size: 2.25rem;
    line-height: 1;
  }
  .overall .band {
    font-size: 1.125rem;
  }
  article > section:not(.overall),
  .extremes,
  .all-same,
  details.answers {
    margin-block-start: var(--_5);
  }
  .advice {
    max-inline-size: 44rem;
    margin-block-start: var(--_2);
  }
  .lowest {
    max-inline-size: 44rem;
    margin-block-start: var(--_2);
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_hair);
    color: var(--_quiet);
  }
  consulta-radar {
    margin-block-start: var(--_3);
  }
  .dimensions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: var(--_3) 0 0;
    padding: 0;
    list-style: none;
  }
  .dimension {
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_hair);
  }
  .extremes {
    display: grid;
    gap: var(--_5);
  }
  .extremes ol {
    margin: var(--_3) 0 0;
    padding: 0;
    list-style: none;
  }
  .extremes li {
    display: flex;
    gap: var(--_3);
    align-items: baseline;
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .level {
    min-inline-size: 1.5em;
    font-size: 1.25rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .tied {
    color: var(--_quiet);
    font-size: 0.9375rem;
  }
  @container (min-inline-size: 44rem) {
    .extremes {
      grid-template-columns: 1fr 1fr;
    }
    td {
      white-space: nowrap;
    }
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.75rem;
    padding-block: var(--_2);
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
  .said {
    white-space: pre-line;
  }
  .answers h4 {
    margin-block-start: var(--_4);
  }
  dl {
    margin: var(--_2) 0 0;
  }
  .entry {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd.note,
  dd.quiet {
    font-weight: inherit;
  }
  a {
    color: inherit;
  }
`;
