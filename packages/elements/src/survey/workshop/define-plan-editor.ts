import '../../questions/ranking/define.js';
import {ConsultaActionPlan} from './action-plan.js';
import {ConsultaPlanEditor} from './plan-editor.js';

if (!customElements.get('consulta-action-plan')) customElements.define('consulta-action-plan', ConsultaActionPlan);
if (!customElements.get('consulta-plan-editor')) customElements.define('consulta-plan-editor', ConsultaPlanEditor);
