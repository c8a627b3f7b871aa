import type {ResponseStore} from '@consulta/storage';

/** A real store, of which some methods are others. */
export function storeWith(store: ResponseStore, methods: Partial<ResponseStore>): ResponseStore {
  return new Proxy(store, {
    get: (target, name) => {
      if (Object.hasOwn(methods, name)) return Reflect.get(methods, name) as unknown;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
