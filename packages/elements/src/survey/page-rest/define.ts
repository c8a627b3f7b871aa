import '../save-status/define.js';

export {PageRest} from './page-rest.js';
export {submitAnswers} from './submit-answers.js';
