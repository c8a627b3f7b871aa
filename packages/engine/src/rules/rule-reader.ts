import {variablesOf} from '@consulta/schema';

import type {RuleReader} from '../calculation/calculation-parts.js';
import {compiledRule} from './compile-rule.js';

/** The part of a calculation that reads and runs rules. */
export const ruleReader: RuleReader = {compiledRule, variablesOf};
