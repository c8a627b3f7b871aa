import {css, type CSSResult} from 'lit';

/** The table: the levels in a head that stays in view, a row per statement, each cell one radio button. */
export function tableFrom(size: CSSResult, width: CSSResult): CSSResult {
  return css`
    @container (min-width: ${width}) {
      ${size} .head,
      ${size} .row {
        display: grid;
        grid-template-columns: minmax(0, var(--_about));
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
      ${size} .head {
        position: sticky;
        z-index: 3;
        inset-block-start: var(--consulta-matrix-top, 0px);
        align-items: end;
        margin-block-end: 0;
        padding-block: var(--_2);
        background: var(--_ground, Canvas);
        text-align: center;
        hyphens: auto;
      }
      ${size} .corner,
      ${size} .head .apart {
        display: block;
      }
      ${size} .column {
        padding: 0 0.125rem;
      }
      ${size} .column .second-text {
        margin-inline: auto;
        text-align: center;
      }
      ${size} .column .number {
        display: block;
      }
      ${size} .column .checks {
        text-align: start;
      }
      ${size} .row {
        position: relative;
        align-items: stretch;
        padding-block: var(--_1);
      }
      /* Beside the row: within it, the mark would push the cells away from their levels. */
      ${size} .row.wrong {
        padding-inline-start: 0;
        border-inline-start: 0;
      }
      ${size} .row.wrong::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: -6px;
        border-inline-start: 4px solid var(--_danger);
      }
      ${size} .words {
        align-self: center;
        padding-inline-end: var(--_2);
      }
      ${size} .row:not(.answered) .about {
        padding-inline-end: calc(var(--_target) + var(--_2));
      }
      ${size} .row-title {
        font-weight: 500;
      }
      ${size} .cells {
        display: contents;
      }
      ${size} .ends {
        display: none;
      }
      ${size} .option .face {
        min-inline-size: 0;
        margin-block-start: 0;
        padding: 0;
        border-color: transparent;
        border-style: solid;
        border-radius: var(--_radius);
      }
      ${size} .option > input {
        inset-block-start: calc(50% - 0.625rem);
        inset-inline-start: calc(50% - 0.625rem);
        inline-size: 1.25rem;
        block-size: 1.25rem;
        border: 2px solid var(--_line);
        opacity: 1;
      }
      ${size} .option > input:checked {
        border: 0.375rem solid var(--_accent);
      }
      ${size} .option > input:checked + .face {
        border-color: var(--_accent);
        background: var(--_chosen);
      }
      ${size} .stars .option > input {
        opacity: 0;
      }
      ${size} .stars .option > input:checked + .face {
        border-color: transparent;
        background: none;
      }
      ${size} .stars .face {
        display: grid;
        place-items: center;
      }
      ${size} .face .title > :not(svg),
      ${size} .words-list .title,
      ${size} .apart .title {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      ${size} .row > .apart > .option:first-child,
      ${size} .column:not(.apart) + .column.apart {
        margin-inline-start: var(--_2);
        border-inline-start: 1px solid var(--_hair);
      }
    }
    @media (forced-colors: active) {
      @container (min-width: ${width}) {
        ${size} .option > input:checked + .face {
          forced-color-adjust: auto;
          border: 2px solid Highlight;
          background: Canvas;
        }
        ${size} .stars .option > input:checked + .face {
          border-color: Canvas;
        }
      }
    }
  `;
}
