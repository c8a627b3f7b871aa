import {ConsultaNote} from './note.js';

if (!customElements.get('consulta-note')) customElements.define('consulta-note', ConsultaNote);

export {noteBehaviour as behaviour} from '@consulta/engine/question-types/note';
