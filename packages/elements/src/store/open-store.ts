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
