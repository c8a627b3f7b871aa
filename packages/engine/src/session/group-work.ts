import {contentOf, type Draft, type Plan, type Response} from '@consulta/schema';

import type {SessionOptions} from './contract.js';

/** What a session holds besides answers when a group works on them together: whose answers it agrees on, and its plan. */
export class GroupWork {
  readonly kind: Response['kind'];
  readonly basedOn: readonly string[] | undefined;
  plan: Plan | undefined;
  #edits: number;

  constructor(options: SessionOptions, draft: Draft | undefined) {
    this.kind = (draft ? draft.kind : options.kind) ?? 'individual';
    // What is agreed on follows from what the group is shown now, whatever was there when the answers were begun.
    this.basedOn = this.kind === 'consensus' ? (options.basedOn ?? draft?.basedOn) : undefined;
    this.plan = draft?.plan;
    this.#edits = draft?.planEdits ?? 0;
  }

  /** False when that was the plan already. */
  setPlan(plan: Plan): boolean {
    if (contentOf(plan) === contentOf(this.plan ?? [])) return false;
    this.plan = plan;
    this.#edits += 1;
    return true;
  }

  /** Takes over a plan that was changed more often; false when this one is kept. */
  adopt({plan, planEdits = 0}: Draft): boolean {
    if (planEdits <= this.#edits) return false;
    this.#edits = planEdits;
    this.plan = plan;
    return true;
  }

  clear(): void {
    this.plan = undefined;
    this.#edits = 0;
  }

  get inDraft(): Pick<Draft, 'kind' | 'basedOn' | 'plan' | 'planEdits'> {
    const {kind, basedOn, plan} = this;
    return {
      ...(kind === 'consensus' && {kind}),
      ...(basedOn && {basedOn}),
      ...(plan && {plan}),
      ...(this.#edits > 0 && {planEdits: this.#edits}),
    };
  }

  get inResponse(): Pick<Response, 'kind' | 'basedOn' | 'plan'> {
    const {kind, basedOn, plan} = this;
    return {kind, ...(basedOn && {basedOn}), ...(plan?.length && {plan})};
  }
}
