import type {Draft, Response, Survey} from '@consulta/schema';

/** Where responses of this browser are kept. Every promise resolves only after its transaction completed. */
export interface ResponseStore {
  /** `memory`: IndexedDB cannot be used here; what is stored is gone when the page closes. */
  readonly kind: 'indexeddb' | 'memory';
  /**
   * Why it is memory, for the person's notice and for support. `version` beside `indexeddb`: a newer Consulta
   * has upgraded the database; saving still works, and the person had better load the page again.
   */
  readonly reason: StorageErrorCode | undefined;
  readonly database: string;
  /**
   * Stores a draft, and its definition with the first one, in one transaction. When another tab stored
   * the same draft in between, both are merged per question by `edits`; the stored draft is returned.
   * Rejects with the code `submitted` when the response of this id is already here.
   */
  saveDraft(draft: Draft, survey: Survey, options?: SaveOptions): Promise<Draft>;
  /** Newest first, of one survey or of all. Never one whose response is here. */
  drafts(surveyId?: string): Promise<Draft[]>;
  /** Undefined when there is none, or when its response is here. */
  draft(id: string): Promise<Draft | undefined>;
  /** Removes a draft, and its definition when nothing else refers to it. Returns what `restore` takes. */
  discardDraft(id: string, options?: WriteOptions): Promise<Removed>;
  /**
   * Response in, definition in, draft of the same id out: one transaction. Submitting twice stores once. Returns the
   * response as it is stored: where one of this id was here already, that one, and nothing of it is overwritten. A
   * correction of what has been corrected here already corrects that correction, so that one of them counts.
   */
  submit(response: Response, survey: Survey, options?: SubmitOptions): Promise<Response>;
  /** In batches, oldest id first. Damaged ones are left out, and told to `unreadable`. */
  responses(options?: ListOptions): AsyncIterable<Response>;
  response(id: string): Promise<Response | undefined>;
  survey(hash: string): Promise<Survey | undefined>;
  /** As many as `responses` lists: one that is damaged is counted until a listing has met it. */
  count(surveyId?: string): Promise<number>;
  /** Removes responses; what was removed can be handed to `restore`. */
  remove(ids: readonly string[]): Promise<Removed>;
  restore(removed: Removed): Promise<void>;
  /**
   * Deletes responses for good, as when the person who answered asks for it. Only their ids stay, so that a later import
   * or `restore` leaves them out. There is no way back.
   */
  erase(ids: readonly string[]): Promise<void>;
  /**
   * Adds what is not here yet, by id, in batches. The same id with other content is a conflict: both are kept, the one
   * that was submitted first counts (`compareCopies`), and the other waits in `conflicts`. What comes of it does not
   * depend on the order. Responses that were erased are left out. What comes piece by piece is not held, each piece
   * with or behind the definitions of its responses.
   */
  importAll(read: ImportContent | AsyncIterable<ImportContent>, options?: ImportOptions): Promise<ImportReport>;
  /** Takes out what an import brought, and nothing else. Returns what `restore` takes. */
  undoImport(report: Pick<ImportReport, 'added' | 'copies'>): Promise<Removed>;
  /** Responses under whose id another content came, by id. */
  conflicts(): Promise<readonly StoredConflict[]>;
  /** Lets another of the contents kept under an id count; later imports do not change that. */
  settleConflict(chosen: Response): Promise<void>;
  /** Hears of changes of this and of other tabs; returns its own undo. */
  watch(listener: (change: StoreChange) => void): () => void;
  usage(): Promise<StorageUsage>;
  /** Asks the browser to keep the data; call it from a person's click and do not wait for it before saving. */
  persist(): Promise<boolean | undefined>;
  close(): void;
}

/** Which responses to list. */
export interface ListOptions {
  readonly surveyId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each record that cannot be read, as it is stored. */
  readonly unreadable?: (record: unknown) => void;
}

/** Who writes. */
export interface WriteOptions {
  /** Comes back in the `StoreChange`, so that a listener can tell its own change from those of others. */
  readonly writer?: string;
}

/** How to save a draft. */
export interface SaveOptions extends WriteOptions {
  /**
   * The page is being left: put and commit at once, without reading first what another tab stored. That tab hears
   * of it and saves again what it has more.
   */
  readonly leaving?: boolean;
}

/** How to submit. */
export interface SubmitOptions extends WriteOptions {
  /**
   * What the response was made of. When another tab has stored more of the same draft since, nothing is submitted, and
   * `submit` rejects with the code `behind`: take that over, and submit again.
   */
  readonly madeOf?: Draft;
}

/** A definition under the hash by which drafts and responses refer to it. */
export interface StoredSurvey {
  readonly hash: string;
  readonly survey: Survey;
}
/** Other contents that came under the id of a response. */
export interface StoredConflict {
  readonly id: string;
  /** All but the one that counts, which is the stored response of this id; in the order of `compareCopies`. */
  readonly others: readonly Response[];
  /** A person said which one counts. */
  readonly isSettled?: boolean;
}
/** What was taken out; hand it to `restore` to undo. */
export interface Removed {
  readonly drafts: readonly Draft[];
  readonly responses: readonly Response[];
  /** What was in conflict with them. */
  readonly conflicts?: readonly StoredConflict[];
  readonly surveys: readonly StoredSurvey[];
}
/** What to import, as `readResponses` returns it. */
export interface ImportContent {
  readonly responses: readonly Response[];
  readonly surveys: readonly Survey[];
  /** Responses of one id that differ. */
  readonly conflicts?: readonly {readonly responses: readonly Response[]}[];
}
/** How to import. */
export interface ImportOptions {
  /** Report only, without `copies`; store nothing. */
  readonly dryRun?: boolean;
  /** How many responses are to come, for the progress, where they come piece by piece. */
  readonly total?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {readonly done: number; readonly total: number}) => void;
}
/** What became of each imported response, by id. */
export interface ImportReport {
  readonly added: readonly string[];
  /** Here already, letter by letter, be it as a conflict. */
  readonly unchanged: readonly string[];
  /** Another content is here under this id; both are kept. */
  readonly conflicts: readonly string[];
  /** Left out, because they were erased here. */
  readonly erased: readonly string[];
  /** What this import brought under ids in conflict, for `undoImport`. */
  readonly copies: readonly Response[];
}
/** Something was stored or taken out. */
export interface StoreChange {
  readonly kind: 'draft' | 'response';
  /** None: the database was deleted from outside, and whatever was read is to be read again. */
  readonly ids: readonly string[];
  /** True when they are gone: discarded, submitted or deleted. */
  readonly removed: boolean;
  /** `other-tab`: something to read again. */
  readonly origin: 'this-tab' | 'other-tab';
  /** As given with the write. */
  readonly writer?: string;
}
/** How much is kept here. */
export interface StorageUsage {
  readonly responses: number;
  readonly drafts: number;
  /** Bytes of the site, where the browser tells. */
  readonly used?: number;
  readonly quota?: number;
  readonly persisted?: boolean;
}

/**
 * What went wrong. The message of a `StorageError` is for developers; elements choose words by this code.
 * `blocked`: another tab holds an old version open. `timeout`: the browser did not answer. `unavailable`: the
 * browser refuses or lacks IndexedDB. `submitted`: the draft has become a response and takes no more answers.
 * `behind`: another tab has stored more answers than were to be submitted.
 */
export type StorageErrorCode =
  'quota' | 'blocked' | 'timeout' | 'version' | 'unavailable' | 'aborted' | 'not-cloneable' | 'submitted' | 'behind';
