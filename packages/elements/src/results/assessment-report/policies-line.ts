import type {ScoreDefinition, Survey} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {type Reading, readText} from '../reading.js';

/** So many scores are named that go another way than most. */
const NAMED = 5;

/** What counts for what is missing, as the author chose it: without it nobody can compare two results. */
export function policiesLine(survey: Survey, reading: Reading): TemplateResult | typeof nothing {
  const said = policySentences(survey, reading);
  return said.length === 0 ? nothing : line(said);
}

/** The same of two sides: once, or of each where their questionnaires differ in it. */
export function policiesOfBoth(
  sides: readonly {readonly survey: Survey; readonly title: string}[],
  reading: Reading,
): readonly TemplateResult[] {
  const each = sides.map(({survey, title}) => ({title, said: policySentences(survey, reading)}));
  const [first] = each;
  if (!first || first.said.length === 0) return [];
  const isOne = each.every(({said}) => said.join('') === first.said.join(''));
  return isOne ? [line(first.said)] : each.map(({title, said}) => line([`${title} –`, ...said]));
}

function line(sentences: readonly string[]): TemplateResult {
  return html`<p class="policies" part="policies">${sentences.join(' ')}</p>`;
}

/** A sentence for each of the three that can be missing and each way taken; the scores of a rarer way are named. */
function policySentences(survey: Survey, reading: Reading): readonly string[] {
  const {words} = reading;
  const questions = survey.sections.flatMap((section) => section.questions);
  const isOffered = (name: 'notApplicable' | 'doNotKnow') =>
    questions.some((question) => name in question && (question as {readonly [name: string]: unknown})[name] === true);
  // What is missing is missing in a statement: scores of scores have nothing to decide.
  const scores = (survey.scores ?? []).filter(({of}) => !of.every((id) => survey.scores?.some((one) => one.id === id)));
  if (scores.length === 0) return [];
  const isChosen = scores.some(({notApplicable}) => notApplicable !== undefined);
  return [
    ...(isOffered('notApplicable') || isChosen
      ? ways(scores, ({notApplicable = 'exclude'}) => words.term(`policy.not-applicable.${notApplicable}`), reading)
      : []),
    ...(isOffered('doNotKnow') ? [words.term('policy.do-not-know')] : []),
    ...ways(scores, ({unanswered = 'exclude'}) => words.term(`policy.unanswered.${unanswered}`), reading),
  ];
}

function ways(
  scores: readonly ScoreDefinition[],
  sentenceOf: (score: ScoreDefinition) => string,
  reading: Reading,
): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const score of scores) {
    const sentence = sentenceOf(score);
    titles.set(sentence, [...(titles.get(sentence) ?? []), readText(reading, score.title)]);
  }
  const [most, ...others] = [...titles].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...(most ? [most[0]] : []),
    ...others.map(([sentence, named]) => {
      const shown = named.slice(0, NAMED).join(' · ');
      return `${shown}${named.length > NAMED ? ' …' : ''} – ${sentence}`;
    }),
  ];
}
