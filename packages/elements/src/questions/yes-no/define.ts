import {ConsultaYesNo} from './yes-no.js';

if (!customElements.get('consulta-yes-no')) customElements.define('consulta-yes-no', ConsultaYesNo);

export {yesNoBehaviour as behaviour} from '@consulta/engine/question-types/yes-no';
