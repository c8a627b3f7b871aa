import {compareCopies, type Draft, type Response, type Survey} from '@consulta/schema';

import {batches, WRITE_BATCH} from './batches.js';
import {Changes} from './changes.js';
import type {
  ImportContent,
  ImportOptions,
  ImportReport,
  ListOptions,
  Removed,
  ResponseStore,
  SaveOptions,
  StorageErrorCode,
  StorageUsage,
  StoreChange,
  StoredConflict,
  SubmitOptions,
  WriteOptions,
} from './contract.js';
import {removeOrphans} from './definitions.js';
import {importResponses} from './import-responses.js';
import {copiesOf, hasCopy, readCopies, writeCopies} from './kept-copies.js';
import {writePlain} from './plain-data.js';
import {readResponses} from './read-responses.js';
import {eraseResponses, removeResponses} from './remove-responses.js';
import {restoreRemoved} from './restore-removed.js';
import {saveDraft, saveDraftAndLeave} from './save-draft.js';
import {submitResponse} from './submit-response.js';
import type {Backend} from './transaction.js';
import {undoImport} from './undo-import.js';
import {unfinishedDrafts} from './unfinished-drafts.js';
import {countReadable, Unreadable} from './unreadable.js';
import {isWholeResponse} from './whole-records.js';

const NOTHING: Removed = {drafts: [], responses: [], surveys: []};

/** What a store stands on. */
export interface StoreFoundation {
  readonly kind: ResponseStore['kind'];
  readonly database: string;
  readonly backend: Backend;
  /** Asked each time, because a newer version may come while the page is open. */
  readonly reason: () => StorageErrorCode | undefined;
}

/** The store of drafts and responses, the same on IndexedDB and in memory. */
export class BackedResponseStore implements ResponseStore {
  readonly kind: ResponseStore['kind'];
  readonly database: string;
  readonly #backend: Backend;
  readonly #reason: () => StorageErrorCode | undefined;
  readonly #changes: Changes;
  readonly #unreadable = new Unreadable();
  /** Ids of drafts whose definition this store has put in. */
  readonly #defined = new Set<string>();

  constructor({kind, database, backend, reason}: StoreFoundation) {
    this.kind = kind;
    this.database = database;
    this.#backend = backend;
    this.#reason = reason;
    this.#changes = new Changes(kind === 'memory' ? undefined : `consulta:${database}`);
    backend.onTaken = () => this.#changes.tellOfLoss();
  }

  get reason(): StorageErrorCode | undefined {
    return this.#reason();
  }

  async saveDraft(draft: Draft, survey: Survey, {leaving = false, ...by}: SaveOptions = {}): Promise<Draft> {
    const isFirst = !this.#defined.has(draft.id);
    const save = leaving ? saveDraftAndLeave : saveDraft;
    const tell = () => this.#changes.tell({kind: 'draft', ids: [draft.id], removed: false, ...by}, {leaving});
    const stored = await writePlain({draft, survey, isFirst}, (record) =>
      this.#backend.write(async (transaction) => {
        const saved = await save(transaction, record);
        // The page may not be here any more when it has committed; other tabs are to look in any case.
        if (leaving) tell();
        return saved;
      }),
    );
    this.#defined.add(stored.id);
    tell();
    return stored;
  }

  async drafts(surveyId?: string): Promise<Draft[]> {
    const drafts = await unfinishedDrafts(this.#backend, (transaction) => transaction.all('drafts', surveyId));
    return drafts.sort((a, b) => (a.savedAt === b.savedAt ? compare(b.id, a.id) : compare(b.savedAt, a.savedAt)));
  }

  async draft(id: string): Promise<Draft | undefined> {
    const [draft] = await unfinishedDrafts(this.#backend, async (transaction) => {
      const found = await transaction.get('drafts', id);
      return found === undefined ? [] : [found];
    });
    return draft;
  }

  async discardDraft(id: string, by: WriteOptions = {}): Promise<Removed> {
    const removed = await this.#backend.change(async (transaction) => {
      const draft = await transaction.get('drafts', id);
      if (draft === undefined) return NOTHING;
      transaction.delete('drafts', id);
      return {...NOTHING, drafts: [draft], surveys: await removeOrphans(transaction, [draft])};
    });
    this.#defined.delete(id);
    if (removed === undefined) return NOTHING;
    this.#changes.tell({kind: 'draft', ids: removed.drafts.map((draft) => draft.id), removed: true, ...by});
    return removed;
  }

  async submit(response: Response, survey: Survey, {madeOf, ...by}: SubmitOptions = {}): Promise<Response> {
    const isDefined = this.#defined.has(response.id);
    const {stored, isNew} = await writePlain({response, survey, isDefined, madeOf}, (record) =>
      this.#backend.write((transaction) => submitResponse(transaction, record), 'strict'),
    );
    this.#defined.delete(response.id);
    if (isNew) this.#changes.tell({kind: 'response', ids: [response.id], removed: false, ...by});
    if (isNew) this.#changes.tell({kind: 'draft', ids: [response.id], removed: true, ...by});
    return stored;
  }

  responses({surveyId, signal, unreadable}: ListOptions = {}): AsyncIterable<Response> {
    return readResponses(this.#backend, {
      surveyId,
      signal,
      unreadable: (record) => {
        this.#unreadable.met(record);
        unreadable?.(record);
      },
    });
  }

  async response(id: string): Promise<Response | undefined> {
    const found = await this.#backend.read((transaction) => transaction.get('responses', id));
    return found && isWholeResponse(found) ? found : undefined;
  }

  async survey(hash: string): Promise<Survey | undefined> {
    return (await this.#backend.read((transaction) => transaction.get('surveys', hash)))?.survey;
  }

  async count(surveyId?: string): Promise<number> {
    const count = this.#backend.read((transaction) => countReadable(transaction, this.#unreadable, surveyId));
    return (await count) ?? 0;
  }

  async remove(ids: readonly string[]): Promise<Removed> {
    const removed = await this.#backend.change((transaction) => removeResponses(transaction, ids), 'strict');
    if (removed === undefined) return NOTHING;
    this.#changes.tell({kind: 'response', ids: removed.responses.map((response) => response.id), removed: true});
    return removed;
  }

  async restore(removed: Removed): Promise<void> {
    const {drafts, responses} = removed;
    if (drafts.length + responses.length === 0) return;
    await restoreRemoved(this.#backend, removed);
    this.#changes.tell({kind: 'response', ids: responses.map((response) => response.id), removed: false});
    this.#changes.tell({kind: 'draft', ids: drafts.map((draft) => draft.id), removed: false});
  }

  async erase(ids: readonly string[]): Promise<void> {
    for (const batch of batches(ids, WRITE_BATCH)) {
      await this.#backend.write((transaction) => eraseResponses(transaction, batch), 'strict');
      this.#changes.tell({kind: 'response', ids: batch, removed: true});
      this.#changes.tell({kind: 'draft', ids: batch, removed: true});
    }
  }

  async importAll(
    read: ImportContent | AsyncIterable<ImportContent>,
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    const report = {added: [], unchanged: [], conflicts: [], erased: [], copies: []};
    try {
      await importResponses(this.#backend, read, options, report);
    } finally {
      const ids = [...new Set([...report.added, ...report.conflicts])];
      if (options.dryRun !== true) this.#changes.tell({kind: 'response', ids, removed: false});
    }
    return report;
  }

  async undoImport(report: Pick<ImportReport, 'added' | 'copies'>): Promise<Removed> {
    const removed = await undoImport(this.#backend, report);
    const ids = [...new Set(removed.responses.map(({id}) => id))];
    const left = new Set(await this.#present(ids));
    this.#changes.tell({kind: 'response', ids: ids.filter((id) => !left.has(id)), removed: true});
    this.#changes.tell({kind: 'response', ids: [...left], removed: false});
    return removed;
  }

  async conflicts(): Promise<readonly StoredConflict[]> {
    return (await this.#backend.read((transaction) => transaction.conflicts())) ?? [];
  }

  async settleConflict(chosen: Response): Promise<void> {
    const {id} = chosen;
    const isDone = await this.#backend.change(async (transaction) => {
      const kept = await readCopies(transaction, id);
      if (kept === undefined || !hasCopy(copiesOf(kept), chosen)) return false;
      const others = copiesOf(kept).filter((copy) => !hasCopy([chosen], copy));
      writeCopies(transaction, {counted: chosen, others: others.sort(compareCopies), isSettled: true}, kept);
      return true;
    });
    if (isDone) this.#changes.tell({kind: 'response', ids: [id], removed: false});
  }

  async #present(ids: readonly string[]): Promise<readonly string[]> {
    const found = await this.#backend.read((transaction) =>
      Promise.all(ids.map((id) => transaction.has('responses', id))),
    );
    return ids.filter((_, index) => found?.[index]);
  }

  watch(listener: (change: StoreChange) => void): () => void {
    return this.#changes.watch(listener);
  }

  async usage(): Promise<StorageUsage> {
    const counts = await this.#backend.read((transaction) =>
      Promise.all([countReadable(transaction, this.#unreadable), transaction.count('drafts')]),
    );
    const [responses, drafts] = counts ?? [0, 0];
    if (this.kind === 'memory') return {responses, drafts};
    const manager: Partial<StorageManager> = globalThis.navigator?.storage ?? {};
    const [estimate, persisted] = await Promise.all([manager.estimate?.(), manager.persisted?.()]);
    return {responses, drafts, used: estimate?.usage, quota: estimate?.quota, persisted};
  }

  async persist(): Promise<boolean | undefined> {
    const manager: Partial<StorageManager> = globalThis.navigator?.storage ?? {};
    return this.kind === 'memory' ? undefined : manager.persist?.();
  }

  close(): void {
    this.#changes.close();
    this.#backend.close();
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
