import type {Plugin} from 'vite';

/** What Lit's decorators do for a class that the compiler decorates in the old way, which is the only one here. */
const PLAIN: {readonly [name: string]: string} = {
  property: `export const property = (options) => (proto, name) => {
    const isAccessor = Object.hasOwn(proto, name);
    proto.constructor.createProperty(name, options);
    return isAccessor ? Object.getOwnPropertyDescriptor(proto, name) : undefined;
  };`,
  query: `export const query = (selector) => () => ({
    get() {
      return this.renderRoot?.querySelector(selector) ?? null;
    },
    enumerable: true,
    configurable: true,
  });`,
};

/** Half of Lit's decorators is for the new way of decorating, which no class here is compiled to. */
export function plainDecorators(): Plugin {
  return {
    name: 'consulta-plain-decorators',
    enforce: 'pre',
    load: {
      filter: {id: /@lit\/reactive-element\/decorators\/(property|query)\.js$/},
      handler: (id) => PLAIN[/(\w+)\.js$/.exec(id)?.[1] ?? ''],
    },
  };
}
