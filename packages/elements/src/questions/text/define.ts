import {ConsultaText} from './text.js';

if (!customElements.get('consulta-text')) customElements.define('consulta-text', ConsultaText);

export {textBehaviour as behaviour} from '@consulta/engine/question-types/text';
