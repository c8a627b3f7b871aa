import type {SurveySession} from '@consulta/engine';
import type {Question, Response} from '@consulta/schema';
import {html, nothing} from 'lit';

import {loadWords} from '../../base/load-words.js';
import {nearestLanguage} from '../../base/nearest-language.js';
import type {GateSurroundings} from '../page-gate.js';
import type {SurveyPhase} from '../survey-flow.js';
import type {SurveyVisit} from '../survey-visit.js';
import {hasTargets, type WorkshopHost} from '../workshop-part.js';
import {DimensionAims} from './dimension-aims.js';
import {PlanWork} from './plan-work.js';
import {Consensus} from './consensus.js';

import './define.js';

/** Loads what a group needs, with its words. */
export async function openWorkshop(host: WorkshopHost, visit: SurveyVisit): Promise<Workshop> {
  await import('../../questions/ranking/define.js');
  const tags = [
    'consulta-consensus-guide',
    'consulta-consensus-statement',
    'consulta-dimension-targets',
    'consulta-action-plan',
    'consulta-ranking',
  ];
  await loadWords(tags, nearestLanguage(host));
  const workshop = new Workshop(host, visit);
  if (visit.session) await workshop.follow(visit.session);
  return workshop;
}

/** What a group sees beside the questions, and what it does there. */
export class Workshop {
  readonly #host: WorkshopHost;
  readonly #visit: SurveyVisit;
  #session: SurveySession | undefined;
  #consensus: Consensus | undefined;
  #aims: DimensionAims | undefined;
  #plan: PlanWork | undefined;

  constructor(host: WorkshopHost, visit: SurveyVisit) {
    this.#host = host;
    this.#visit = visit;
  }

  /** Works on another session, which may be another group's. */
  async follow(session: SurveySession): Promise<void> {
    if (session === this.#session) return;
    this.#session = session;
    this.#consensus?.leave();
    this.#consensus = undefined;
    this.#aims = hasTargets(session.survey) ? new DimensionAims(session) : undefined;
    this.#plan = hasTargets(session.survey) ? new PlanWork(session) : undefined;
    if (session.kind === 'individual') return;
    const responses = this.#host.basedOn ?? (await this.#kept(session));
    if (session !== this.#session) return;
    this.#consensus = new Consensus(session, responses, {
      groupBy: this.#host.groupBy,
      changed: () => this.#visit.changed(),
    });
    this.#visit.changed();
  }

  guide(session: SurveySession, {languages}: GateSurroundings, phase: SurveyPhase): unknown {
    void this.follow(session);
    if (phase === 'review') {
      return this.#plan
        ? html`<consulta-dimension-targets .aims=${this.#aims} .languages=${languages}></consulta-dimension-targets>
            <consulta-action-plan .work=${this.#plan} .languages=${languages}></consulta-action-plan>`
        : nothing;
    }
    const consensus = this.#consensus;
    if (!consensus) return nothing;
    return html`<consulta-consensus-guide
      .consensus=${consensus}
      .languages=${languages}
      @statement-chosen=${({target}: Event) => this.#host.goTo((target as EventTarget & {chosen: string}).chosen)}
    ></consulta-consensus-guide>`;
  }

  beside(session: SurveySession, question: Question, languages: readonly string[]): unknown {
    const consensus = this.#consensus;
    if (session !== this.#session || !consensus?.isRevealed || !consensus.has(question)) return nothing;
    return html`<consulta-consensus-statement
      .consensus=${consensus}
      .statement=${question}
      .groupBy=${consensus.groupBy}
      .languages=${languages}
    ></consulta-consensus-statement>`;
  }

  /** Where the page names no responses, the ones that are kept here. */
  async #kept({basedOn = []}: SurveySession): Promise<readonly Response[]> {
    const {store} = this.#visit.keeper;
    const found = store ? await Promise.all(basedOn.map((id) => store.response(id))) : [];
    return found.filter((response) => response !== undefined);
  }
}
