import {ConsultaSectionNavigation} from './section-navigation.js';

if (!customElements.get('consulta-section-navigation')) {
  customElements.define('consulta-section-navigation', ConsultaSectionNavigation);
}
