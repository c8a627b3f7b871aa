import type {Response, Survey} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {ConsultaAssessmentReport} from './assessment-report.js';
import type {SeveralView} from './several-view.js';

/** The page answers a survey, too: results do not load what asks, they use it where it is there. */
const TAG = 'consulta-self-assessment';

/** What a group agrees on, out of which answers, and by what they are shown apart. */
interface Work {
  readonly survey: Survey;
  readonly basedOn: readonly Response[];
  readonly groupBy: string;
}

/** From what a group said to what it agrees on: the session stands in the place of the report until the facilitator is back. */
export class Agreeing {
  readonly #host: ConsultaAssessmentReport;
  #work: Work | undefined;

  constructor(host: ConsultaAssessmentReport) {
    this.#host = host;
  }

  /** The way there, for who looks at the answers of several people on behalf of them all. */
  offer({survey, words, voices, choices}: SeveralView): TemplateResult | typeof nothing {
    const basedOn = voices.map(({response}) => response).filter(({kind}) => kind === 'individual');
    if (this.#host.reader !== 'organiser' || basedOn.length < 2 || !customElements.get(TAG)) return nothing;
    return html`<button
      type="button"
      class="primary"
      part="button primary"
      id="agree"
      @click=${() => this.#become({survey, basedOn, groupBy: choices.groupBy ?? ''}, 'report')}
    >
      ${words.term('agree.begin')}
    </button>`;
  }

  /** The session, or nothing while the report is looked at. */
  session(words: SeveralView['words']): TemplateResult | undefined {
    if (!this.#work) return undefined;
    const {survey, basedOn, groupBy} = this.#work;
    const {store, database} = this.#host;
    return html`<div class="agreeing" dir=${words.dir()}>
      <p class="tools">
        <button type="button" class="plain" part="button" id="report" @click=${() => this.#become(undefined, 'agree')}>
          ${words.term('agree.back')}
        </button>
      </p>
      <consulta-self-assessment
        lang=${words.lang()}
        .survey=${survey}
        .basedOn=${basedOn}
        .groupBy=${groupBy}
        .store=${store}
        .database=${database}
      ></consulta-self-assessment>
    </div>`;
  }

  /** The button that was pressed is gone: the one that leads back takes the focus. */
  #become(work: Work | undefined, next: string): void {
    this.#work = work;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#${next}`)?.focus());
  }
}
