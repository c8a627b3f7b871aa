import type {StoredConflict} from './contract.js';
import type {RecordOf, StoreName, SurveyStoreName} from './database.js';

/** What a body may do inside one transaction. Only these promises may be awaited there, or it ends early. */
export interface Transaction {
  get<S extends StoreName>(store: S, key: string): Promise<RecordOf[S] | undefined>;
  has(store: StoreName, key: string): Promise<boolean>;
  /** Of one survey, or all. */
  all<S extends SurveyStoreName>(store: S, surveyId?: string): Promise<RecordOf[S][]>;
  /** Every conflict, by id; there are few. */
  conflicts(): Promise<StoredConflict[]>;
  /** Keys in order, of one survey or all. */
  keys(store: SurveyStoreName, surveyId?: string): Promise<string[]>;
  count(store: SurveyStoreName, surveyId?: string): Promise<number>;
  /** Records by key from `first` to `last`, both included; at most `limit`. */
  between<S extends SurveyStoreName>(store: S, first: string, last: string, limit: number): Promise<RecordOf[S][]>;
  /** True when a record of this survey refers to the definition of this hash. */
  refers(store: SurveyStoreName, surveyId: string, surveyHash: string): Promise<boolean>;
  put<S extends StoreName>(store: S, record: RecordOf[S]): void;
  delete(store: StoreName, key: string): void;
  /** Nothing more is asked: it commits even if nobody is left to hear of it. */
  commit(): void;
}

/** Where transactions run: IndexedDB, or memory when there is none. All or nothing; resolves once committed. */
export interface Backend {
  /** Called when another tab deletes the database, or the browser takes it away: what was read may be gone. */
  onTaken?: () => void;
  /** Undefined when nothing was ever written. */
  read<T>(body: (transaction: Transaction) => Promise<T>): Promise<T | undefined>;
  /** `strict`: flushed to the disk before it counts as done. */
  write<T>(body: (transaction: Transaction) => Promise<T>, durability?: 'strict'): Promise<T>;
  /** As `write`, but makes nothing: undefined when nothing was ever written. */
  change<T>(body: (transaction: Transaction) => Promise<T>, durability?: 'strict'): Promise<T | undefined>;
  close(): void;
}
