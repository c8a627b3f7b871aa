import {ExchangeError, type ExportOptions, exportResponses} from '@consulta/exchange';
import type {Question, Survey} from '@consulta/schema';

import {CliError} from './cli-error.js';
import {type Command, type CommandContext, type ExitCode, oneOf, OUTPUT_OPTIONS, text} from './command.js';
import {checkOutput, writeOutput} from './output-file.js';
import {allContents, counted, readAnswers} from './read-answers.js';

const FORMATS = [
  'csv', 'csv-tables', 'xlsx', 'json', 'json-lines', 'data-package', 'codebook', 'plan', 'spss', 'r',
] as const; // prettier-ignore
const BINARY: readonly (typeof FORMATS)[number][] = ['csv-tables', 'xlsx', 'data-package'];

/** Writes tables and files for other programs. */
export const exportCommand: Command = {
  summary: 'write a table, a codebook or another file out of files of answers',
  help: `consulta export answers/*.json --to xlsx --out results.xlsx

Reads files of answers (JSON, JSON Lines, saved pages, mails), merges them, and writes one file.

  --to FORMAT         ${FORMATS.slice(0, 6).join(' · ')}
                      ${FORMATS.slice(6).join(' · ')}
                      csv-tables: a ZIP of the responses, a table for each repeat, and the codebook
  --out, -o FILE      where to write; standard output without it
  --force             write over a file that is there already
  --survey ID         which survey, where the files hold several
  --dialect NAME      excel (default) · rfc4180 (for R, Python) · spss
  --values KIND       codes (default) · labels
  --language TAG      language of the labels
  --rankings SHAPE    place-per-item (default) · item-per-place
  --multiple SHAPE    one-column (default) · column-per-option
  --repeat ID         the table of this repeat's entries (csv)
  --public            leave out sensitive questions, ids, exact times and own words
  --with-tests        count test answers, too`,
  options: {
    to: {type: 'string'},
    survey: {type: 'string'},
    dialect: {type: 'string'},
    values: {type: 'string'},
    language: {type: 'string'},
    rankings: {type: 'string'},
    multiple: {type: 'string'},
    repeat: {type: 'string'},
    public: {type: 'boolean'},
    'with-tests': {type: 'boolean'},
    ...OUTPUT_OPTIONS,
  },
  async run({files, options, console, signal}: CommandContext): Promise<ExitCode> {
    const format = oneOf('to', options['to'], FORMATS);
    if (format === undefined) throw new CliError(`Say which format with --to: ${FORMATS.join(', ')}.`);
    const asked: ExportOptions = {
      format,
      surveyId: text(options['survey']),
      dialect: oneOf('dialect', options['dialect'], ['excel', 'rfc4180', 'spss'] as const),
      values: oneOf('values', options['values'], ['codes', 'labels'] as const),
      language: text(options['language']),
      rankings: oneOf('rankings', options['rankings'], ['place-per-item', 'item-per-place'] as const),
      multiple: oneOf('multiple', options['multiple'], ['one-column', 'column-per-option'] as const),
      entriesOf: text(options['repeat']),
      audience: options['public'] === true ? 'public' : 'organiser',
      includeTest: options['with-tests'] === true,
      signal,
      onProgress: ({done, total}) =>
        done % 1000 === 0 && console.progress(`Writing ${done}${total ? ` of ${total}` : ''}`),
    };
    const isWhole = format === 'json' || format === 'json-lines';
    if (isWhole && asked.audience === 'public') {
      throw new CliError(
        `--public: ${format} holds everything, to be read again. Publish a table, with --to csv-tables.`,
      );
    }
    const output = {out: text(options['out']), force: options['force'] === true, isBinary: BINARY.includes(format)};
    checkOutput(output);
    const read = await readAnswers(files, console, signal);
    try {
      await writeOutput(exportResponses(isWhole ? allContents(read) : read.responses, read.surveys, asked), output);
    } catch (error) {
      if (error instanceof ExchangeError) throw new CliError(inWordsOfOptions(error.message));
      throw error;
    }
    console.progress('');
    console.tell(`${counted(read)}${output.out === undefined ? '' : ` → ${output.out}`}`);
    if (format === 'csv') for (const line of aboutRepeats(read.surveys, asked)) console.tell(line);
    return read.isClean ? 0 : 1;
  },
};

/** What one table of CSV cannot hold well. In one for the public such a list is left out, because it may have own words. */
function aboutRepeats(surveys: readonly Survey[], {surveyId, entriesOf, audience}: ExportOptions): readonly string[] {
  if (entriesOf !== undefined) return [];
  const asked = surveys.filter(({id}) => surveyId === undefined || id === surveyId);
  const questions = asked.flatMap(({sections}) => sections.flatMap((section) => section.questions));
  const isMeant = ({sensitive}: Question) => audience !== 'public' || sensitive !== true;
  const repeats = new Set(questions.filter((one) => one.type === 'repeat' && isMeant(one)).map(({id}) => id));
  const how = audience === 'public' ? 'are left out of this table' : 'stand as JSON in one cell';
  return [...repeats].map(
    (id) =>
      `The entries of "${id}" ${how}. They are a table of their own with --to csv-tables, or alone with --repeat ${id}.`,
  );
}

/** What the library calls by its own names. */
function inWordsOfOptions(message: string): string {
  return message.replaceAll('pass "surveyId"', 'say which with --survey ID');
}
