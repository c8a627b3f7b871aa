import {ConsultaChoice} from './choice.js';

if (!customElements.get('consulta-choice')) customElements.define('consulta-choice', ConsultaChoice);

export {choiceBehaviour as behaviour} from '@consulta/engine/question-types/choice';
