import type {ScoreExplanation, ScoreMember} from '@consulta/engine';
import type {ScoreDefinition, Survey, Text} from '@consulta/schema';
import type {TemplateResult} from 'lit';

import {type Arithmetic, arithmeticBody} from '../base/arithmetic/arithmetic-fold.js';
import {unmarkedTemplate} from '../base/text-template.js';
import type {AssessedScore} from './assessment.js';
import {formulaOf} from './formula.js';
import {type Rung, rungsOf} from './ladder-rungs.js';
import {type Reading, readText, writeAnswer, writeValue, yesNoAsNumbers, yesNoIn} from './reading.js';
import {surveyTitles} from './survey-titles.js';

/** How one score came about: the rule in words, what went in, what was left out and why, the sum in figures. */
export function scoreArithmetic(
  {definition, explanation}: Pick<AssessedScore, 'definition' | 'explanation'>,
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): Arithmetic {
  const {words} = reading;
  const {members} = explanation;
  const weighted = members.some(({weight}) => weight !== 1);
  const needed = members.some(({threshold}) => threshold !== undefined);
  const formula = formulaOf(definition.rule, explanation, (value) => writeValue(reading, value));
  const rungs = new Map(rungsOf(explanation).map(({member, is}) => [member.id, is]));
  return {
    rule: ruleInWords(definition, weighted, reading),
    table: {
      head: [
        {title: words.term('arithmetic.member')},
        {title: words.term('arithmetic.value'), isNumber: true},
        ...(weighted ? [{title: words.term('arithmetic.weight'), isNumber: true}] : []),
        ...(needed ? [{title: words.term('arithmetic.needed'), isNumber: true}] : []),
        {title: words.term('arithmetic.remark')},
      ],
      rows: members.map((member) => [
        unmarkedTemplate(titles.get(member.id) ?? member.id, reading.languages),
        valueOf(member, reading),
        ...(weighted ? [writeValue(reading, member.weight)] : []),
        ...(needed ? [member.threshold === undefined ? '–' : writeAnswer(reading, member.id, member.threshold)] : []),
        remarkOn(member, rungs.get(member.id), reading),
      ]),
    },
    figures: formula,
    remarks: [
      ...(formula === undefined && explanation.value === null ? [words.term('arithmetic.nothing')] : []),
      ...(members.some(({id}) => reading.yesNo?.has(id)) ? [yesNoAsNumbers(reading)] : []),
      ...remarks(explanation, titles, reading),
    ],
  };
}

/** The arithmetic of a score that still changes, to be put into a fold. */
export function liveArithmetic(
  definition: ScoreDefinition,
  explanation: ScoreExplanation,
  survey: Survey,
  reading: Reading,
): TemplateResult {
  return arithmeticBody(
    scoreArithmetic({definition, explanation}, surveyTitles(survey), {...reading, yesNo: yesNoIn(survey)}),
  );
}

/** What was answered; what a policy makes of nothing said is a number. */
function valueOf({id, value, policy}: ScoreMember, reading: Reading): string {
  if (value === null) return '–';
  return policy === undefined ? writeAnswer(reading, id, value) : writeValue(reading, value);
}

/** A mean to which the author gave weights is said to be a weighted one. */
function ruleInWords({rule}: ScoreDefinition, weighted: boolean, {words}: Reading): string {
  return words.term(rule === 'mean' && weighted ? 'rule.weighted-mean' : `rule.${rule}`);
}

/** What decided, what holds the score back, and what counts for what is missing. */
function remarks(explanation: ScoreExplanation, titles: ReadonlyMap<string, Text>, reading: Reading): string[] {
  const {words} = reading;
  const {decisive, gates, value, rule, policies, members} = explanation;
  const titleOf = (id: string) => readText(reading, titles.get(id) ?? id);
  const decided = rule === 'ladder' ? 'arithmetic.ends-at' : 'arithmetic.decided-by';
  const concerns = (state: 'not-applicable' | 'unanswered') =>
    members.some((member) => member.state === state || member.policy?.for === state);
  return [
    ...(decisive.length > 0 ? [words.term(decided, decisive.map(titleOf).join(' · '))] : []),
    ...gates
      .filter(({isOpen}) => isOpen === false && value !== null)
      .map(({id, gate}) =>
        words.term('arithmetic.held', writeValue(reading, value ?? 0), titleOf(id), writeValue(reading, gate)),
      ),
    ...(concerns('not-applicable') ? [words.term(`policy.not-applicable.${policies.notApplicable}`)] : []),
    ...(concerns('unanswered') ? [words.term(`policy.unanswered.${policies.unanswered}`)] : []),
  ];
}

/** Of what counts on a ladder: whether it was enough. */
function remarkOn(member: ScoreMember, rung: Rung['is'] | undefined, reading: Reading): string {
  const state = stateInWords(member, reading);
  if (rung === undefined) return state;
  const climbed = reading.words.term(`rung.${rung}`);
  return state === reading.words.term('state.counted') ? climbed : `${state} · ${climbed}`;
}

function stateInWords({state, value, policy, answered}: ScoreMember, reading: Reading): string {
  if (answered !== undefined) return reading.words.term('state.held-by-checklist', writeValue(reading, answered));
  if (policy?.for === 'not-applicable' && value !== null) {
    return reading.words.term('state.not-applicable-counts-as', writeValue(reading, value));
  }
  if (state === 'unanswered' && value !== null) {
    return reading.words.term('state.counts-as', writeValue(reading, value));
  }
  return reading.words.term(`state.${state}`);
}
