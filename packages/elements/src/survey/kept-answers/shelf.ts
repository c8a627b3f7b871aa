import {carryOver, correctionOf, type LeftBehind} from '@consulta/engine';
import {contentOf, type Draft, type Response, type Survey, surveyHash, type Text} from '@consulta/schema';

import {downloadReceipt} from '../../store/receipt-file.js';
import {readSaved, type SavedAnswersProblem} from '../../store/saved-answers.js';
import {finishedAnswers} from '../finished-answers.js';
import type {AnswersInHand, OwnAnswers} from '../own-answers.js';
import {draftEntry, type KeptEntry, responseEntries} from './kept-entry.js';
import {type Received, receiveDraft, receiveResponse} from './receive-answers.js';

/** What the shelf needs of the visit beside which it stands. */
export interface ShelvedVisit extends AnswersInHand {
  readonly survey: Survey | undefined;
  /** The definition that the page names now. */
  readonly current: Survey | undefined;
  readonly own: OwnAnswers;
}

/** What is told after an action. */
export type Said =
  | {readonly code: 'said.back' | 'said.downloaded' | 'said.failed' | `file.${Received}`}
  | {readonly code: 'said.renamed'; readonly name: string}
  | {readonly code: 'said.deleted'; readonly name: string | undefined; readonly wasFinished: boolean}
  | {readonly code: `problem.${SavedAnswersProblem}`; readonly title?: Text};

/** Of answers that went to a newer questionnaire: where they came from, and what did not come along. */
export interface Move {
  readonly from: Draft;
  readonly survey: Survey;
  readonly to: string;
  readonly left: readonly LeftBehind[];
}

/** A person's own answers on this device: all that can be done with them, without anything that is drawn. */
export class Shelf {
  /** What stands in place of the questions. */
  view: 'nothing' | 'list' | 'move' = 'nothing';
  entries: readonly KeptEntry[] = [];
  move: Move | undefined;
  /** Hears that something is to be drawn again. */
  heard: (() => void) | undefined;
  /** With the response that was in hand when it was said. */
  #said: {readonly what: Said; readonly of: string | undefined} | undefined;
  readonly #visit: ShelvedVisit;

  constructor(visit: ShelvedVisit) {
    this.#visit = visit;
  }

  get idInHand(): string | undefined {
    const {response, session} = this.#visit;
    return response?.id ?? (session?.begun ? session.id : undefined);
  }
  /** What was said of unfinished answers is over when they are submitted. */
  get said(): Said | undefined {
    return this.#said?.of === this.#visit.response?.id ? this.#said?.what : undefined;
  }
  get canDownload(): boolean {
    return this.#visit.session?.begun === true && this.#visit.response === undefined;
  }
  get hasAny(): boolean {
    const {earlier, submitted} = this.#visit.keeper;
    return earlier.length > 0 || submitted !== undefined || this.idInHand !== undefined;
  }

  async showList(): Promise<void> {
    await this.#visit.keeper.flush();
    await this.#list();
    this.#look('list');
  }
  close(): void {
    this.move = undefined;
    this.#look('nothing');
  }

  /** Begins other answers; those in hand are kept. */
  async startAnother(): Promise<void> {
    await this.#visit.own.resume(undefined);
    this.close();
  }

  /** Goes on with unfinished answers, or shows finished ones. */
  async open({id, draft, response}: KeptEntry): Promise<void> {
    if (id !== this.idInHand) {
      if (response) await this.#visit.own.show(response);
      else await this.#visit.own.resume(draft);
    }
    this.close();
  }

  async rename({draft, id, survey}: KeptEntry, given: string): Promise<void> {
    const {session, keeper} = this.#visit;
    const name = given.trim() === '' ? undefined : given.trim();
    await this.#doing(async () => {
      if (session?.id === id) {
        session.setName(name);
        await keeper.flush();
      } else if (draft) await keeper.store?.saveDraft(renamed(draft, name), survey);
      await this.#list();
      this.#say({code: 'said.renamed', name: this.entries.find((entry) => entry.id === id)?.name ?? ''});
    });
  }

  async remove({id, draft, response, name}: KeptEntry): Promise<void> {
    const {own, keeper} = this.#visit;
    await keeper.flush(); // What is deleted can be brought back whole.
    if (draft) await own.deleteDraft(id);
    else if (response) await own.removeResponse(response);
    await this.#list();
    this.#say({code: 'said.deleted', name, wasFinished: response !== undefined});
  }
  async undo(): Promise<void> {
    await this.#doing(async () => {
      await this.#visit.keeper.undo();
      await this.#list();
      this.#say({code: 'said.back'});
    });
  }

  /** Goes on with a correction that was begun before, else begins one with all that was submitted. */
  async correct(response: Response): Promise<void> {
    const {keeper, own} = this.#visit;
    const begun = keeper.earlier.find(({supersedes}) => supersedes === response.id);
    await own.resume(begun ?? correctionOf(response));
    this.close();
  }
  /** What was submitted stays as it is. */
  async leaveCorrection(): Promise<void> {
    const {keeper, own, session} = this.#visit;
    const original = session?.supersedes === undefined ? undefined : await keeper.store?.response(session.supersedes);
    if (session) await own.deleteDraft(session.id);
    if (original) await own.show(original);
  }

  /** Opens a file: what is in it is stored beside what is here, and shown; false when it cannot be. */
  async openFile(file: File): Promise<boolean> {
    const {keeper, current} = this.#visit;
    const {store} = keeper;
    let isOpened = false;
    this.#say(store ? undefined : {code: 'said.failed'}); // It is opened a moment after the questions are there.
    if (!store || !current) return false;
    await this.#doing(async () => {
      const saved = await readSaved(file, current, store);
      if (!saved.ok) {
        return this.#say({code: `problem.${saved.problem}`, ...(saved.other && {title: saved.other.title})});
      }
      await keeper.flush();
      const received = saved.draft
        ? await receiveDraft(saved.draft, saved.survey, store)
        : await receiveResponse(saved.response, saved.survey, store);
      if (received.response) await this.#visit.own.show(received.response);
      else await this.#visit.own.resume(received.draft);
      this.close();
      this.#say({code: `file.${received.what}`});
      isOpened = true;
    });
    return isOpened;
  }

  /** Goes on with the answers in hand on the questionnaire of today. What they were stays as it is, too. */
  async moveToNewer(): Promise<void> {
    const {keeper, session, survey, current, own} = this.#visit;
    if (!session || !survey || !current) return;
    await this.#doing(async () => {
      await session.prepareSaving();
      const from = session.toDraft();
      const {draft, left} = carryOver(from, survey, {survey: current, surveyHash: surveyHash(current)});
      // Without consent nothing is stored: to another text they have to agree first, and until then this is no draft.
      const asksAgain = current.consent !== undefined && contentOf(current.consent) !== contentOf(survey.consent);
      if (!asksAgain) await keeper.store?.saveDraft(draft, current);
      await own.resume(draft, asksAgain);
      this.move = {from, survey, to: draft.id, left};
      this.#look('move');
    });
  }
  /** Back to the answers as they were, on the questionnaire that they were begun with. */
  async undoMove(): Promise<void> {
    const {keeper, own} = this.#visit;
    const {move} = this;
    if (!move) return;
    await this.#doing(async () => {
      await own.resume(move.from);
      await keeper.discard(move.to);
      keeper.deleted = undefined; // It was only a copy.
    });
    this.close();
  }

  async downloadInHand(language: string): Promise<void> {
    const {session, survey} = this.#visit;
    if (!session || !survey) return;
    await session.prepareSaving();
    await this.download(session.toDraft(), survey, language);
  }
  async download(record: Draft | Response, survey: Survey, language: string): Promise<void> {
    await this.#doing(async () => {
      await downloadReceipt(survey, record, language);
      this.#say({code: 'said.downloaded'});
    });
  }

  async #list(): Promise<void> {
    const {keeper, current, session} = this.#visit;
    if (!current) return;
    await keeper.lookAgain(current.id);
    await session?.prepareSaving();
    const inHand = session?.begun && !this.#visit.response ? [session.toDraft()] : [];
    const drafts = await Promise.all(
      [...inHand, ...keeper.earlier].map(async (draft) => {
        const survey = await keeper.begunWith(draft, current);
        return survey ? [await draftEntry(draft, survey)] : [];
      }),
    );
    const responses = keeper.store ? await finishedAnswers(keeper.store, current.id) : [];
    const hashes = [...new Set(responses.map((response) => response.surveyHash))];
    const surveys = new Map(
      await Promise.all(hashes.map(async (hash) => [hash, await keeper.store?.survey(hash)] as const)),
    );
    this.entries = [...drafts.flat(), ...responseEntries(responses, (response) => surveys.get(response.surveyHash))];
  }

  /** Does something, and says so when it fails. */
  async #doing(action: () => Promise<void>): Promise<void> {
    if (!(await this.#visit.own.telling(action))) this.#say({code: 'said.failed'});
  }

  #look(view: Shelf['view']): void {
    this.#said = undefined;
    this.view = view;
    this.heard?.();
    this.#visit.changed();
  }
  #say(said: Said | undefined): void {
    this.#said = said && {what: said, of: this.#visit.response?.id};
    this.heard?.();
  }
}

/** The later time makes it the name that counts when two states of a draft are merged. */
function renamed({name: _, ...draft}: Draft, name: string | undefined): Draft {
  return {...draft, ...(name !== undefined && {name}), savedAt: new Date().toISOString()};
}
