import {ConsultaRepeat} from './repeat.js';

if (!customElements.get('consulta-repeat')) customElements.define('consulta-repeat', ConsultaRepeat);
