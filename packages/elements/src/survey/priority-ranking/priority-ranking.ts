import type {Response, Survey} from '@consulta/schema';
import {html} from 'lit';
import {property} from 'lit/decorators.js';

import {LazyPart} from '../../base/lazy-part.js';
import {loadWords} from '../../base/load-words.js';
import {lazyWords} from '../lazy-words.js';
import {SurveyElement} from '../survey-element.js';

/**
 * A consultation in which items are put in an order of priority, with the open questions around it. Its last page
 * shows the person's own order, and the group's beside it where the survey says `results.ranking: "end"`.
 * For a scored questionnaire use `<consulta-self-assessment>`.
 *
 * @tagname consulta-priority-ranking
 * @slot - What is shown until the survey is there, and where scripts do not run.
 * @fires {ConsultaReadyEvent} consulta-ready - The survey can be answered.
 * @fires {ConsultaAnswerEvent} consulta-answer - The person answered a question.
 * @fires {ConsultaSavedEvent} consulta-saved - The answers so far are stored.
 * @fires {ConsultaSubmitEvent} consulta-submit - The person submits; can be prevented.
 * @fires {ConsultaSubmittedEvent} consulta-submitted - The response is stored.
 * @fires {ConsultaErrorEvent} consulta-error - Something went wrong; nothing was lost.
 * @fires {ConsultaPlaceEvent} consulta-place - The person is on another page of the survey; does not bubble.
 * @csspart survey - Everything from the title down.
 * @csspart title - The title of the survey.
 * @csspart banner - What is on this device besides the answers in hand.
 * @csspart section - The questions of one section.
 * @csspart section-title - The heading of a section.
 * @csspart question - One question with the notes beside it.
 * @csspart problems - What stopped the person from going on.
 * @csspart aside - What stands beside the questions.
 * @csspart failure - Why there are no questions.
 * @csspart button - Any of the buttons; `primary` is the next step.
 * @cssprop [--consulta-color-accent=#2563eb] - Buttons, chosen answers and the place in the list of sections.
 * @cssprop [--consulta-color-on-accent=#fff] - Words on the accent colour.
 * @cssprop [--consulta-radius=0.5rem] - Corners.
 * @cssprop [--consulta-font=inherit] - The font.
 */
export class ConsultaPriorityRanking extends SurveyElement {
  /** Answers of others that the page knows, beside those stored here: the group's order is counted from both. */
  @property({attribute: false}) responses: readonly Response[] = [];

  readonly #receipt = new LazyPart(this, async () => {
    await import('../ranking-receipt/define.js');
    await loadWords(['consulta-ranking-receipt'], this.localization.lang());
  });

  protected override fetchAhead(): void {
    super.fetchAhead();
    void this.#receipt.fetch();
    if (this.session?.survey.results?.ranking === 'end') void this.#fetchCounting();
  }

  protected override report(survey: Survey, response: Response, languages: readonly string[]): unknown {
    if (!survey.sections.some(({questions}) => questions.some(({type}) => type === 'ranking'))) return undefined;
    return this.#receipt.show(
      () =>
        html`<consulta-ranking-receipt
          .survey=${survey}
          .response=${response}
          .store=${this.visit.keeper.store}
          .responses=${this.responses}
          .languages=${languages}
        ></consulta-ranking-receipt>`,
      lazyWords(this.localization),
    );
  }

  /** What counts the group's order; a failure is told where it would be shown. */
  async #fetchCounting(): Promise<void> {
    await Promise.all([
      import('@consulta/analysis'),
      import('../../results/stored-responses.js'),
      import('../../results/print-alone.js'),
    ]).catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-priority-ranking': ConsultaPriorityRanking;
  }
}
