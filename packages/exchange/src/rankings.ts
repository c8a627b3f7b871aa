/** Rankings as files that other programs read, and back; loaded only by those who need it. */
export type {RankingShape} from './contract.js';
export type * from './ranking/contract.js';
export {RankingFileError, type RankingFileErrorCode} from './ranking/ranking-file-error.js';
export {rankingsAsCsv} from './ranking/rankings-as-csv.js';
export {rankingsAsPrefLib} from './ranking/rankings-as-preflib.js';
export {rankingsOf} from './ranking/rankings-of.js';
export {readPrefLib} from './ranking/read-preflib.js';
export {readRankingCsv} from './ranking/read-ranking-csv.js';
