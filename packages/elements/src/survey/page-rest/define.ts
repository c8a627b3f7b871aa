// The rest is nothing without a session, whose code comes with it.
import '@consulta/engine/prepare-session';

import '../save-status/define.js';

export {PageRest} from './page-rest.js';
export {submitVisit} from './submit-answers.js';
