import type {Survey} from '@consulta/schema';

import type {DefinitionSource} from '../store/definition-source.js';

/** Properties of a survey element that say what is opened: another value of any of them opens it anew. */
export const SOURCE_PROPERTIES = [
  'survey',
  'src',
  'instrument',
  'store',
  'database',
  'group',
  'formLength',
  'test',
  'kiosk',
  'clock',
] as const;

/** Where a survey element's definition comes from: an object, else a script inside the element, `src`, `instrument`. */
export function sourceOf(
  element: HTMLElement & {
    readonly survey: Survey | undefined;
    readonly src: string | undefined;
    readonly instrument: string | undefined;
  },
): DefinitionSource {
  const {survey, src, instrument} = element;
  if (survey) return {survey};
  const inline = element.querySelector('script[type="application/json"]')?.textContent ?? undefined;
  if (inline !== undefined) return {inline};
  return src !== undefined ? {src} : {...(instrument && {instrument})};
}
