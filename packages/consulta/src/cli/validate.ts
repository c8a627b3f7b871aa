import {parseSurvey, surveyHash, textIn} from '@consulta/schema';
import {jsonMistake, type JsonMistakeKind} from '@consulta/schema/json-mistake';

import {CliError} from './cli-error.js';
import type {Command, CommandContext, ExitCode} from './command.js';
import {inputFiles} from './input-files.js';

const MISTAKES: {readonly [K in JsonMistakeKind]: string} = {
  empty: 'the file is empty.',
  'trailing-comma': 'there is a comma before a closing bracket. Take it away.',
  'missing-comma': 'a comma is missing before this.',
  'curly-quote': 'these quotation marks are curly, as a word processor makes them. Type straight ones: ".',
  'single-quote': 'these are single quotation marks. Type double ones: ".',
  comment: 'there is a comment, and JSON has none. Take it away.',
  'unclosed-text': 'a text has no closing quotation mark.',
  unfinished: 'the end is missing: a bracket is not closed.',
  other: 'this is no JSON.',
};

/** Looks for mistakes in definitions. */
export const validate: Command = {
  summary: 'find mistakes in survey definitions',
  help: `consulta validate survey.json …

Reads survey definitions and names every mistake: file, place, what is wrong and what is allowed.
Hints that are no mistakes begin with "hint".

  --quiet   say nothing of definitions without mistakes`,
  options: {quiet: {type: 'boolean'}},
  async run({files, options, console}: CommandContext): Promise<ExitCode> {
    let code: ExitCode = 0;
    for (const file of inputFiles(files)) {
      const {mistakes, hints, said} = judge(await file.text());
      for (const mistake of mistakes) console.tell(`${file.name}:${mistake}`);
      if (options['quiet'] !== true) {
        for (const hint of hints) console.tell(`${file.name}: hint: ${hint}`);
        if (said !== undefined) console.print(`${file.name}: ${said}`);
      }
      if (mistakes.length > 0) code = 1;
    }
    return code;
  },
};

interface Judged {
  readonly mistakes: readonly string[];
  readonly hints: readonly string[];
  readonly said?: string;
}

function judge(text: string): Judged {
  const mistake = jsonMistake(text.replace(/^\uFEFF/, ''));
  if (mistake) return {mistakes: [`${mistake.line}:${mistake.column}: ${MISTAKES[mistake.kind]}`], hints: []};
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof value === 'object' && value !== null && 'consulta' in value) {
    throw new CliError(
      'This file holds answers. "validate" is for definitions; "merge" says what is wrong with answers.',
    );
  }
  const result = parseSurvey(value);
  const said = ({path, message}: {readonly path: string; readonly message: string}) => ` ${path} ${message}`.trimEnd();
  if (!result.ok) return {mistakes: result.issues.map(said), hints: []};
  const {survey, warnings} = result;
  const questions = survey.sections.reduce((sum, section) => sum + section.questions.length, 0);
  return {
    mistakes: [],
    hints: warnings.map((warning) => said(warning).trim()),
    said: `valid: "${textIn(survey.title, survey.languages).text}", version ${survey.version}, ${questions} questions, ${survey.languages.join(' ')}, ${surveyHash(survey)}`,
  };
}
