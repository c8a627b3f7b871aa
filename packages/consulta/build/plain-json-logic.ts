import type {Plugin} from 'vite';

/** The one library here that is no module: made one, it spares every page the code that makes modules of such. */
export function plainJsonLogic(): Plugin {
  return {
    name: 'consulta-plain-json-logic',
    enforce: 'pre',
    transform: {
      filter: {id: /json-logic-js\/logic\.js$/},
      handler: (code) => ({
        code: `const module = {exports: {}}, {exports} = module;\n${code}\nexport default module.exports;`,
        map: null,
      }),
    },
  };
}
