import {ConsultaPaperEntry} from './paper-entry.js';
import {ConsultaPaperForm} from './paper-form.js';

if (!customElements.get('consulta-paper-form')) customElements.define('consulta-paper-form', ConsultaPaperForm);
if (!customElements.get('consulta-paper-entry')) customElements.define('consulta-paper-entry', ConsultaPaperEntry);
