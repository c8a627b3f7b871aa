import type {Plugin} from 'vite';

import {minifyStyles} from './minify-css.js';

/** Makes the styles of the elements small: a minifier of scripts leaves what is inside a template as it is. */
export function smallStyles(): Plugin {
  return {
    name: 'consulta-small-styles',
    enforce: 'pre',
    transform: {
      filter: {id: /\.styles\.ts$/},
      handler: (code) => ({code: minifyStyles(code), map: null}),
    },
  };
}
