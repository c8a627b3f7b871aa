import {pointsBehaviour} from '@consulta/engine/question-types/points';
import type {Item, PointsAnswer, PointsQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import type {Localization} from '../../base/localization.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {Announcer} from '../../base/announcer.js';
import {itemsInMarkup} from '../ranking/items-in-markup.js';
import {styles} from './points.styles.js';
import {pointsRows, type Typed} from './points-rows.js';
import {pointsRowsStyles} from './points-rows.styles.js';
import {pointsIn} from './shared-out.js';
import {type PointsWords, pointsWords} from './words/points-words.js';

/**
 * A number of points shared out among items, by buttons or by writing numbers; how many are left is always in view. In
 * plain HTML the items are `<option value="id" title="What it means">` children.
 *
 * @tagname consulta-points
 * @slot - `<option>` elements: value, title, a description in `title`, and in `data-parent` the item that it explains.
 * @fires {Event} input - The person is writing a number.
 * @fires {Event} change - The person gave or took points, or finished a number.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help.
 * @csspart body - What is left, and the items.
 * @csspart left - How many points are left.
 * @csspart item - One item, with its points.
 * @csspart step - A button that gives or takes points.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-points-width=46rem] - How wide the list is at most.
 * @cssprop [--consulta-points-top=0.5rem] - How far below the top of the window the points left stay in view.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaPoints extends AnswerControl<'points'> {
  static override readonly styles = [base, buttons, field, styles, pointsRowsStyles];
  static override readonly words = [controlWords, pointsWords];

  protected override readonly behaviour = pointsBehaviour;

  /** How many points there are to share out. */
  @property({type: Number}) total = 100;

  declare protected readonly localization: Localization<ControlWords & PointsWords>;

  @query('[data-anchor]') private readonly firstField!: HTMLElement | null;
  @query('#said') private readonly said!: HTMLElement | null;
  @state() private typed: Typed | undefined;
  readonly #announcer = new Announcer(() => this.said);

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem} = this;
    const words = this.localization;
    const mark = this.isRequired ? words.term('control.required') : undefined;
    return html`<div part="field"><fieldset
      ?disabled=${this.isDisabled}
      aria-describedby=${describedBy(help !== undefined && 'hint', 'purse', problem && 'error')}
    >
      <legend part="label">${headingTemplate(this.heading, languages, mark)}</legend>
      ${hintTemplate(help, languages)} ${errorTemplate(problem, (one) => this.problemText(one))}
      <div part="body">
        ${pointsRows({
          items: asked.items.filter(({parent}) => parent === undefined),
          partsOf: (id) => asked.items.filter(({parent}) => parent === id),
          points: pointsIn(this.value),
          total: asked.total,
          typed: this.typed,
          languages,
          words,
          isWrong: this.isWrong,
          write: (points, typed) => {
            this.typed = typed;
            this.typing(answerOf(points));
          },
          give: (points, said) => {
            this.typed = undefined;
            this.commit(answerOf(points));
            if (said !== undefined) this.#announcer.say(said);
          },
        })}
      </div>
      <p id="said" class="visually-hidden" role="status"></p>
      ${this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`}
    </fieldset></div>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override get asked(): PointsQuestion {
    const {question} = this;
    if (question?.type === 'points' && Array.isArray(question.items)) return question;
    const items: Item[] = [...itemsInMarkup(this)];
    return {id: this.name, type: 'points', title: this.label, items, total: this.total};
  }

  protected override toForm(value: PointsAnswer): FormData {
    const entries = new FormData();
    if (this.name === '') return entries;
    for (const [id, points] of Object.entries(pointsIn(value))) entries.append(`${this.name}.${id}`, String(points));
    return entries;
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.firstField ?? undefined;
  }

  /** `value="hub=60 data=40"` */
  protected override initial(): PointsAnswer | null {
    const entries = (this.getAttribute('value') ?? '').split(/\s+/).map((entry) => entry.split('='));
    return answerOf(pointsIn(Object.fromEntries(entries.map(([id = '', points = '']) => [id, Number(points)]))));
  }
}

function answerOf(points: PointsAnswer): PointsAnswer | null {
  return Object.keys(points).length > 0 ? points : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-points': ConsultaPoints;
  }
}
