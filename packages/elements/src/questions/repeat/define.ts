import {createRepeatBehaviour} from '@consulta/engine/question-types/repeat';

import {loadedBehaviourOf} from '../loaded-behaviours.js';
import {ConsultaRepeat} from './repeat.js';

if (!customElements.get('consulta-repeat')) customElements.define('consulta-repeat', ConsultaRepeat);

export const behaviour = createRepeatBehaviour(loadedBehaviourOf);
