export type * from './contract.js';
export {ExchangeError, type ExchangeErrorCode} from './exchange-error.js';
export {exportResponses} from './export-responses.js';
export {type MailDraft, mailtoLink} from './mailto-link.js';
export {type DefinitionPool, poolDefinitions, type PooledSurvey} from './pool-definitions.js';
export {readInPieces, readResponses} from './read-responses.js';
export {responseAsText} from './response-as-text.js';
export {responseFileName} from './response-file-name.js';
export {shortId} from './short-id.js';
