import {textIn, unmarked} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {type Cell, VALUE_SEPARATOR} from '../question-types/answer-column.js';

/** What a reader has to know of a file that went from hand to hand: a word and what it says, in English. */
export function aboutLines(versions: Definitions, options: ExportOptions): readonly (readonly [string, Cell])[] {
  const {values = 'codes', language, audience = 'organiser', includeTest = false} = options;
  const surveys = [...versions.values()];
  const [newest] = surveys;
  const languages = [...(language === undefined ? [] : [language]), ...(newest?.languages ?? [])];
  const words = (text: Parameters<typeof textIn>[0] | undefined): Cell =>
    text === undefined ? undefined : unmarked(textIn(text, languages).text);
  const list = (texts: readonly string[]): string => [...new Set(texts)].join(VALUE_SEPARATOR);
  return [
    ['survey', words(newest?.title)],
    ['survey_id', newest?.id],
    ['versions', list(surveys.map(({version}) => version))],
    ['languages', list(surveys.flatMap((survey) => survey.languages))],
    ['licence', words(newest?.licence)],
    ['cells', values === 'codes' ? 'codes; their meaning is in the codebook' : `words, in ${languages[0] ?? ''}`],
    ['empty cell', 'not answered, or not asked; "not-applicable" and "do-not-know" are answers'],
    ['left out', `responses that a later one corrects${includeTest ? '' : ', and tests'}`],
    [
      'audience',
      audience === 'public'
        ? 'public: without sensitive questions, ids, exact times and what people wrote in their own words'
        : 'the organiser: everything, also what says who answered',
    ],
    ['times', 'UTC'],
    ['made with', 'Consulta'],
  ];
}
