import {type Response, supersededIds, type Survey} from '@consulta/schema';
import type {ResponseStore, StorageUsage, StoreChange, StoredConflict} from '@consulta/storage';

import {endOf, type ExportRecord, readExportRecord, writeExportRecord} from './export-record.js';
import {lateResponses} from './late-responses.js';
import {type ResponseRow, toRow} from './response-row.js';

/** Contents of one id: the one that counts, and those in conflict with it. */
export interface CountedConflict {
  readonly counted: Response;
  readonly conflict: StoredConflict;
}

/** Lines read before the list is drawn again. */
const STEP = 500;

/** What is kept in the store, as lines of the list, up to date with this and other tabs. */
export class StoredResponses {
  /** By response id. */
  readonly #rows = new Map<string, ResponseRow>();
  /** By hash; undefined when the store has no definition of this hash. */
  readonly #surveys = new Map<string, Survey | undefined>();
  readonly #changed: () => void;
  readonly #failed: (error: unknown) => void;
  readonly #stop = new AbortController();
  #exported: ExportRecord = {at: undefined, ends: new Set()};
  #list: readonly ResponseRow[] | undefined;
  #superseded: ReadonlySet<string> | undefined;
  #late: ReadonlySet<string> | undefined;
  #work: Promise<void> = Promise.resolve();

  readonly store: ResponseStore;
  /** Only responses to this survey; undefined for all. */
  readonly surveyId: string | undefined;
  /** Everything has been read once. */
  ready = false;
  usage: StorageUsage | undefined;
  conflicts: readonly CountedConflict[] = [];
  /** Damaged records, as they are stored. */
  unreadable: readonly unknown[] = [];

  constructor(
    store: ResponseStore,
    options: {readonly surveyId?: string; readonly changed: () => void; readonly failed: (error: unknown) => void},
  ) {
    this.store = store;
    this.surveyId = options.surveyId;
    this.#changed = options.changed;
    this.#failed = options.failed;
    // Nothing is remembered of what is gone with the page.
    if (store.kind !== 'memory') this.#exported = readExportRecord(store.database);
  }

  /** In the order in which they were read. */
  get rows(): readonly ResponseRow[] {
    return (this.#list ??= [...this.#rows.values()]);
  }
  row(id: string): ResponseRow | undefined {
    return this.#rows.get(id);
  }
  /** The definition that responses of this hash answered, when it is here. */
  survey(hash: string): Survey | undefined {
    return this.#surveys.get(hash);
  }
  /** Definitions by hash, of the responses that are here and of what is in conflict with them. */
  get surveys(): ReadonlyMap<string, Survey> {
    const inConflict = this.conflicts.flatMap(({conflict}) => conflict.others);
    const here = new Set([...this.rows, ...inConflict].map(({surveyHash}) => surveyHash));
    return new Map([...this.#surveys].flatMap(([hash, survey]) => (survey && here.has(hash) ? [[hash, survey]] : [])));
  }
  /** Ids that a correction has replaced. */
  get superseded(): ReadonlySet<string> {
    return (this.#superseded ??= supersededIds(
      this.rows.map(({id, supersedes, isTest}) => ({id, supersedes, test: isTest})),
    ));
  }
  /** Ids that came after their survey had closed. */
  get late(): ReadonlySet<string> {
    return (this.#late ??= lateResponses(this.rows, this.surveys.values()));
  }
  /** Whether there are responses that no export on this computer has seen. */
  get hasUnexported(): boolean {
    return this.rows.some(({id}) => !this.#exported.ends.has(endOf(id)));
  }
  /** When something was last exported on this computer. */
  get lastExport(): string | undefined {
    return this.#exported.at;
  }
  /** An export has seen these. */
  noteExported(ids: Iterable<string>): void {
    // What was deleted meanwhile needs no file.
    const here = this.rows.map(({id}) => endOf(id)).filter((end) => this.#exported.ends.has(end));
    const ends = new Set([...here, ...[...ids].map(endOf)]);
    this.#exported = {at: new Date().toISOString(), ends};
    if (this.store.kind !== 'memory') writeExportRecord(this.store.database, this.#exported);
  }

  /** Reads everything, then keeps up with changes until `stop`. */
  start(): void {
    const unwatch = this.store.watch((change) => this.#then(() => this.#follow(change)));
    this.#stop.signal.addEventListener('abort', unwatch);
    this.#then(async () => {
      await this.#readAll();
      await this.#readConflicts();
      await this.measure();
    });
  }
  stop(): void {
    this.#stop.abort();
  }
  /** Resolves when every change heard of so far is in the list. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** One thing after the other, so that a change is never overtaken by the reading before it. */
  #then(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#failed(error);
    });
  }

  async #readAll(): Promise<void> {
    const {signal} = this.#stop;
    const damaged: unknown[] = [];
    const unreadable = (record: unknown) => void damaged.push(record);
    for await (const response of this.store.responses({surveyId: this.surveyId, signal, unreadable})) {
      await this.#add(response);
      if (this.#rows.size % STEP === 0) this.#tell();
    }
    this.unreadable = damaged;
    this.ready = true;
  }

  async #follow({kind, ids, removed}: StoreChange): Promise<void> {
    if (this.#stop.signal.aborted) return;
    if (kind === 'response' && ids.length === 0) {
      // The database was deleted from outside: nothing that is listed is there any more.
      this.#rows.clear();
      await this.#readAll();
    } else if (kind === 'response' && !removed && ids.length > STEP) {
      // One pass over everything is quicker than so many single look-ups.
      await this.#readAll();
    } else if (kind === 'response') {
      for (const id of ids) {
        const response = removed ? undefined : await this.store.response(id);
        if (response) await this.#add(response);
        else this.#rows.delete(id);
      }
    }
    if (kind === 'response') await this.#readConflicts();
    await this.measure();
  }

  async #readConflicts(): Promise<void> {
    const found: CountedConflict[] = [];
    for (const conflict of await this.store.conflicts()) {
      const counted = this.#rows.has(conflict.id) ? await this.store.response(conflict.id) : undefined;
      if (!counted) continue;
      found.push({counted, conflict});
      for (const {surveyHash} of conflict.others) await this.#readSurvey(surveyHash);
    }
    this.conflicts = found;
  }

  async #add(response: Response): Promise<void> {
    if (this.surveyId !== undefined && response.surveyId !== this.surveyId) return;
    const hash = response.surveyHash;
    await this.#readSurvey(hash);
    this.#rows.set(response.id, toRow(response, this.#surveys.get(hash)));
  }

  async #readSurvey(hash: string): Promise<void> {
    if (this.#surveys.get(hash) === undefined) this.#surveys.set(hash, await this.store.survey(hash));
  }

  /** Asks again how much is kept. */
  async measure(): Promise<void> {
    this.#tell();
    this.usage = await this.store.usage();
    this.#tell();
  }

  #tell(): void {
    this.#list = this.#superseded = this.#late = undefined;
    if (!this.#stop.signal.aborted) this.#changed();
  }
}
