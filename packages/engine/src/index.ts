export {isAnswered, problemsOf} from './question-types/problems-of.js';
export {type ProblemContext} from './question-types/type-behaviour.js';
export {type CompiledRule, compileRule} from './rules/compile-rule.js';
export {type RuleData} from './rules/rule-scope.js';
export {explainScore, type ScoredResponse, scoreResponse} from './scoring/score-response.js';
export type * from './session/contract.js';
export {createSession} from './session/create-session.js';
export {UnknownIdError} from './session/unknown-id-error.js';
