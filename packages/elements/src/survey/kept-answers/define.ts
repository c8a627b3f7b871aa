import {ConsultaKeptAnswers} from './kept-answers.js';

if (!customElements.get('consulta-kept-answers')) customElements.define('consulta-kept-answers', ConsultaKeptAnswers);
