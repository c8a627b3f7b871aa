import {below, type Findings, type Path, quote} from '../findings.js';
import {didYouMean} from '../nearest.js';
import {definitionOf} from '../question-definitions.js';
import {readRule, RULE_OPERATORS} from '../rule.js';
import type {Rule} from '../text.js';
import type {PlacedQuestion, SurveyIndex} from './survey-index.js';

const OPERATORS: ReadonlySet<string> = new Set(RULE_OPERATORS);

/** Checks every condition and formula: known operators, and variables that exist. */
export function checkRules(index: SurveyIndex, findings: Findings): void {
  for (const {section, path} of index.sections.values()) {
    if (section.showIf !== undefined) checkRule(section.showIf, below(path, 'showIf'), index, undefined, findings);
  }
  for (const placed of index.questions.values()) {
    const {question, path} = placed;
    const check = (rule: Rule | undefined, ...keys: (string | number)[]) => {
      if (rule !== undefined) checkRule(rule, below(path, ...keys), index, placed, findings);
    };
    check(question.showIf, 'showIf');
    check(question.requiredIf, 'requiredIf');
    question.valid?.forEach(({condition}, i) => check(condition, 'valid', i, 'condition'));
    check(definitionOf(question).formula?.(question), 'formula');
  }
}

function checkRule(
  rule: Rule,
  path: Path | undefined,
  index: SurveyIndex,
  placed: PlacedQuestion | undefined,
  findings: Findings,
) {
  const {variables, operators, oddities} = readRule(rule);
  for (const operator of operators) {
    if (OPERATORS.has(operator)) continue;
    findings.issue(path, 'unknown-operator', () => {
      const close = didYouMean(operator, RULE_OPERATORS);
      return `${quote(operator)} is not an operator${close || `; allowed are ${RULE_OPERATORS.join(' ')}`}`;
    });
  }
  if (oddities.has('shape')) {
    findings.issue(path, 'rule-shape', 'has an object that is not one operator with its values: {"operator": […]}');
  }
  if (oddities.has('dynamic')) {
    findings.issue(path, 'dynamic-variable', 'has a variable whose name is worked out; write the name itself');
  }
  for (const variable of variables) {
    if (isKnown(variable, index, placed)) continue;
    findings.issue(path, 'unknown-reference', () => {
      const close = didYouMean(variable, variablesAt(index, placed));
      return `${quote(variable)} is not a variable${close || '; use answers.<question>, scores.<score>, language or group'}`;
    });
  }
}

function isKnown(variable: string, {questions, scores}: SurveyIndex, placed: PlacedQuestion | undefined): boolean {
  const [scope = '', id, part] = variable.split('.', 3);
  if (scope === 'language' || scope === 'group') return id === undefined;
  if (id === undefined) return false;
  if (scope === 'scores') return scores.has(id);
  const target = questions.get(id);
  if (!target || (scope !== 'answers' && scope !== 'item')) return false;
  // An entry of a repeat is seen only from inside the same repeat.
  if (target.repeat !== (scope === 'item' ? (placed?.repeat ?? null) : undefined)) return false;
  return part === undefined || !target.parts || target.parts.has(part);
}

function* variablesAt({questions, scores}: SurveyIndex, placed: PlacedQuestion | undefined): Iterable<string> {
  yield 'language';
  yield 'group';
  for (const id of scores.keys()) yield `scores.${id}`;
  for (const [id, {repeat}] of questions) {
    if (!repeat) yield `answers.${id}`;
    else if (repeat === placed?.repeat) yield `item.${id}`;
  }
}
