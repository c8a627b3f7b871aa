import {ConsultaPaperForm} from './paper-form.js';

if (!customElements.get('consulta-paper-form')) customElements.define('consulta-paper-form', ConsultaPaperForm);

export type {ConsultaPaperForm} from './paper-form.js';
