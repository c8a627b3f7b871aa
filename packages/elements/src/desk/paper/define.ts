import './define-form.js';

import {ConsultaPaperEntry} from './paper-entry.js';

if (!customElements.get('consulta-paper-entry')) customElements.define('consulta-paper-entry', ConsultaPaperEntry);
