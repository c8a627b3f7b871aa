import type {Plugin} from 'vite';

import {minifyTemplates} from './minify-markup.js';

/** Makes the templates of the elements small: a minifier of scripts leaves what is inside a template as it is. */
export function smallMarkup(): Plugin {
  return {
    name: 'consulta-small-markup',
    transform: {
      filter: {id: /elements\/src\/.*\.ts$/, code: /(html|svg)`/},
      handler(code) {
        return {code: minifyTemplates(code, this.parse(code)), map: null};
      },
    },
  };
}
