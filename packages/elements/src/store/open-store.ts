import type {ResponseStore} from '@consulta/storage';

const stores = new Map<string, Promise<ResponseStore>>();

/** The store of a database, loaded when first wanted and shared by all elements of the page. */
export function openStore(database: string): Promise<ResponseStore> {
  const open = stores.get(database);
  if (open) return open;
  const opening = import('@consulta/storage').then(({openResponseStore}) => openResponseStore({database}));
  stores.set(database, opening);
  opening.catch(() => stores.delete(database));
  return opening;
}

/** Says early whether anything may be stored here, and if so loads the store; whoever needs it hears of a failure. */
export async function prepareStore(given: ResponseStore | undefined, database: string): Promise<boolean> {
  if (given) return true;
  if (!(await mayHoldAnswers(database))) return false;
  openStore(database).catch(() => undefined);
  return true;
}

/** A browser that does not answer for so long, in milliseconds, counts as one that may hold something. */
const LONGEST_LOOK = 500;

/**
 * Whether something may be stored under that name: false only when the browser says for certain that there is nothing.
 * Asked without the code of the store, which a first visit has no use for before the first answer.
 */
export async function mayHoldAnswers(database: string): Promise<boolean> {
  if (stores.has(database)) return true;
  try {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_LOOK));
    const found = await Promise.race([indexedDB.databases(), late]);
    return !found || found.some(({name}) => name === database);
  } catch {
    return true; // The store will tell what is wrong.
  }
}
