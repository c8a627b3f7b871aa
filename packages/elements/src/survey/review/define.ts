import {ConsultaReview} from './review.js';

if (!customElements.get('consulta-review')) customElements.define('consulta-review', ConsultaReview);
