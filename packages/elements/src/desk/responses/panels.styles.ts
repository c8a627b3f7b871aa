import {css} from 'lit';

/** Export, storage, and the files of an import report. */
export const panelStyles = css`
  .panels {
    margin-block-start: var(--_5);
  }
  .panels:empty {
    display: none;
  }
  @container desk (min-width: 34rem) {
    .files {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container desk (min-width: 64rem) {
    .panels {
      margin-block-start: 0;
    }
    .files {
      grid-template-columns: 1fr;
    }
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21rem;
      gap: var(--_5);
      align-items: start;
    }
  }
  .export {
    gap: var(--_4);
    justify-items: stretch;
  }
  .nudge {
    margin-block-start: calc(-1 * var(--_2));
    color: var(--_quiet);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--_3) var(--_4);
  }
  .field {
    display: grid;
    align-content: start;
    gap: var(--_1);
  }
  .field label,
  legend {
    padding: 0;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 2.75rem;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .files {
    display: grid;
    gap: var(--_3);
    list-style: none;
  }
  .files li {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: var(--_2);
  }
  .files p {
    font-size: 0.9em;
    line-height: 1.4;
  }
  .files [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  .rankings > div {
    display: grid;
    gap: var(--_4);
    padding-block-start: var(--_2);
  }
  .rankings > div > p {
    font-size: 0.9em;
    line-height: 1.4;
  }
  .said {
    padding-inline-start: var(--_3);
    border-inline-start: 0.25rem solid var(--_accent);
    overflow-wrap: anywhere;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) var(--_5);
  }
  .figures dt {
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .figures dd {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  summary {
    display: list-item;
    min-block-size: 2.75rem;
    padding-block: var(--_2);
    cursor: pointer;
  }
  .scroll {
    max-block-size: 22rem;
    overflow: auto;
  }
  .outcomes {
    list-style: none;
    font-size: 0.95em;
  }
  .outcomes li {
    display: grid;
    gap: var(--_1) var(--_4);
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .outcomes bdi {
    overflow-wrap: anywhere;
  }
  .report > .outcomes bdi {
    font-weight: 600;
  }
  @container desk (min-width: 48rem) {
    .outcomes li {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;
