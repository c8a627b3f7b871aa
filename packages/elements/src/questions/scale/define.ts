import {ConsultaScale} from './scale.js';

if (!customElements.get('consulta-scale')) customElements.define('consulta-scale', ConsultaScale);

export {scaleBehaviour as behaviour} from '@consulta/engine/question-types/scale';
