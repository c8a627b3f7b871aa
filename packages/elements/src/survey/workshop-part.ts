import type {SurveySession} from '@consulta/engine';
import type {Question, Response, Survey} from '@consulta/schema';
import type {LitElement} from 'lit';

import {LazyPart} from '../base/lazy-part.js';
import type {GateSurroundings} from './page-gate.js';
import type {WorkshopParts} from './page-parts.js';
import type {SurveyFlow} from './survey-flow.js';
import type {SurveyVisit} from './survey-visit.js';
import type {Workshop} from './workshop/workshop.js';

/** What a self-assessment says of the group that answers it. */
export interface WorkshopHost extends LitElement {
  readonly basedOn: readonly Response[] | undefined;
  readonly groupBy: string;
  goTo(questionId: string): void;
}

/** What a group does together: agrees on values, and plans. Its code is loaded where there is such a group or plan. */
export class WorkshopPart implements WorkshopParts {
  readonly #host: WorkshopHost;
  readonly #visit: SurveyVisit;
  readonly #part: LazyPart;
  #workshop: Workshop | undefined;

  constructor(host: WorkshopHost, visit: SurveyVisit) {
    this.#host = host;
    this.#visit = visit;
    this.#part = new LazyPart(host, async () => {
      const {openWorkshop} = await import('./workshop/workshop.js');
      this.#workshop = await openWorkshop(host, visit);
      // The questions are drawn already, without what stands beside them.
      visit.changed();
    });
  }

  get basedOn(): readonly Response[] | undefined {
    return this.#host.basedOn;
  }

  fetchAhead(): void {
    const {session} = this.#visit;
    if (session && isWanted(session)) void this.#part.fetch();
  }

  guide(session: SurveySession, surroundings: GateSurroundings, phase: SurveyFlow['phase']): unknown {
    if (session.kind === 'individual' && (phase === 'answering' || !hasTargets(session.survey))) return undefined;
    return this.#part.show(() => this.#workshop?.guide(session, surroundings, phase), surroundings.words);
  }

  beside(question: Question, languages: readonly string[]): unknown {
    const {session} = this.#visit;
    return session && this.#workshop?.beside(session, question, languages);
  }
}

function isWanted({kind, survey}: SurveySession): boolean {
  return kind === 'consensus' || hasTargets(survey);
}

/** Whether there is something to reach, so that gaps can be told and planned for. */
export function hasTargets({sections}: Survey): boolean {
  return sections.some(({questions}) => questions.some(({target}) => target));
}
