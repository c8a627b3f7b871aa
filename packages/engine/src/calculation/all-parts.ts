import {behaviourOf} from '../question-types/registry.js';
import {ruleReader} from '../rules/rule-reader.js';
import {textPart} from '../texts/text-part.js';
import type {CalculationParts} from './calculation-parts.js';
import {keepScores} from './score-part.js';

/** Everything, for whatever survey comes. */
export const ALL_PARTS: CalculationParts = {behaviourOf, rules: ruleReader, scores: keepScores, texts: textPart};
