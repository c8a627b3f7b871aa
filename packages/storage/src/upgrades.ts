/**
 * One step per version, in order: the first makes version 1 of an empty database. Append only. A step never
 * deletes or renames a store, so that a tab with older code can go on saving into a newer database.
 */
export const UPGRADES: readonly ((database: IDBDatabase, transaction: IDBTransaction) => void)[] = [
  (database) => {
    const drafts = database.createObjectStore('drafts', {keyPath: 'id'});
    drafts.createIndex('surveyId', 'surveyId');
    const responses = database.createObjectStore('responses', {keyPath: 'id'});
    responses.createIndex('surveyId', 'surveyId');
    responses.createIndex('submittedAt', 'submittedAt');
    database.createObjectStore('surveys', {keyPath: 'hash'});
    database.createObjectStore('outbox', {keyPath: 'id'});
  },
  (database) => {
    database.createObjectStore('conflicts', {keyPath: 'id'});
    database.createObjectStore('erased', {keyPath: 'id'});
  },
];

/** The version that this code writes. */
export const VERSION = UPGRADES.length;

/** Runs the steps that a database of `oldVersion` has not seen. */
export function upgrade(database: IDBDatabase, transaction: IDBTransaction, oldVersion: number): void {
  for (const step of UPGRADES.slice(oldVersion)) step(database, transaction);
}
