import '../save-status/define.js';

export {PageRest} from './page-rest.js';
export {submitVisit} from './submit-answers.js';
