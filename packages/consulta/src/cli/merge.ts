import {exportResponses} from '@consulta/exchange';

import {type Command, type CommandContext, type ExitCode, oneOf, OUTPUT_OPTIONS, text} from './command.js';
import {checkOutput, writeOutput} from './output-file.js';
import {aboutDefinitions, allContents, counted, type ReadAnswers, readAnswers} from './read-answers.js';

/** Makes one file of many. */
export const merge: Command = {
  summary: 'make one file of many, and say what was in conflict or left out',
  help: `consulta merge answers/*.json --out all.json

Reads files of answers of any number of devices and writes one file with each response once, whatever the order of
the files. The same id with other answers is a conflict: both are kept in the file and named, and the one that was
submitted first counts.

  --to FORMAT         json (default) · json-lines
  --out, -o FILE      where to write; standard output without it
  --report FILE       what was taken, left out and in conflict, as JSON
  --dry-run           only say what would be written
  --force             write over files that are there already`,
  options: {to: {type: 'string'}, report: {type: 'string'}, 'dry-run': {type: 'boolean'}, ...OUTPUT_OPTIONS},
  async run({files, options, console, signal}: CommandContext): Promise<ExitCode> {
    const format = oneOf('to', options['to'], ['json', 'json-lines'] as const) ?? 'json';
    const force = options['force'] === true;
    const [out, report] = [text(options['out']), text(options['report'])];
    const isDry = options['dry-run'] === true;
    if (!isDry) checkOutput({out, force});
    if (report !== undefined) checkOutput({out: report, force});
    const read = await readAnswers(files, console, signal);
    for (const line of aboutDefinitions(read.pooled)) console.tell(line);
    if (!isDry) {
      await writeOutput(exportResponses(allContents(read), read.surveys, {format, signal}), {out, force});
    }
    if (report !== undefined) await writeOutput(asBytes(reportOf(read)), {out: report, force});
    console.tell(`${counted(read)}${isDry || out === undefined ? '' : ` → ${out}`}`);
    return read.isClean ? 0 : 1;
  },
};

/** The same for the same files in any order. */
function reportOf({files, responses, conflicts, rejected, pooled}: ReadAnswers): object {
  const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    responses: responses.length,
    files: files.map(({file, responses: count}) => ({file, responses: count})).sort(byText),
    conflicts: conflicts.map(({id, files: held}) => ({id, files: held.map((names) => [...names].sort())})).sort(byText),
    rejected: [...rejected].sort(byText),
    surveys: pooled.map(({surveyId, pools}) => ({
      id: surveyId,
      pools: pools.map(({hash, survey, others}) => ({
        version: survey.version,
        hash,
        others: others.map((other) => ({
          version: other.survey.version,
          hash: other.hash,
          differences: other.differences,
        })),
      })),
    })),
  };
}

function asBytes(value: object): ReadableStream<Uint8Array> {
  return new Blob([`${JSON.stringify(value, null, 2)}\n`]).stream();
}
