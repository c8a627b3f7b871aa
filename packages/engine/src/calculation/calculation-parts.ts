import type {Note, Rule, Survey} from '@consulta/schema';

import type {CompiledRule} from '../rules/compile-rule.js';
import type {FillerInput, TextFiller} from '../texts/text-filler.js';
import type {DependentNode} from './graph.js';
import type {BehaviourOf, Outline} from './outline.js';
import type {ScoreKeeper} from './score-keeper.js';

/** How rules are read and run. */
export interface RuleReader {
  compiledRule(rule: Rule): CompiledRule;
  variablesOf(rule: Rule): readonly string[];
}

/** How texts are kept up to date that repeat answers. */
export interface TextPart {
  /** Questions, sections and the survey itself with such texts, and what these depend on. */
  nodes(survey: Survey): readonly DependentNode[];
  filler(survey: Survey, input: FillerInput): TextFiller;
}

/**
 * What a calculation is put together from. A program has all of it at once; a page loads what its survey needs
 * (`prepareSession`): the types it asks, rules where it has any, scores where it has any.
 */
export interface CalculationParts {
  readonly behaviourOf: BehaviourOf;
  /** Without a reader no rule holds: only a survey that has none goes without. */
  readonly rules: RuleReader | undefined;
  readonly scores:
    ((survey: Survey, outline: Outline, note: (questionId: string) => Note | undefined) => ScoreKeeper) | undefined;
  readonly texts: TextPart | undefined;
}
