import {ConsultaKiosk} from './kiosk.js';
import {ConsultaKioskDesk} from './kiosk-desk.js';
import {ConsultaKioskPin} from './kiosk-pin.js';
import {ConsultaKioskSetup} from './kiosk-setup.js';

export {openKiosk} from './open-kiosk.js';

if (!customElements.get('consulta-kiosk')) customElements.define('consulta-kiosk', ConsultaKiosk);
if (!customElements.get('consulta-kiosk-desk')) customElements.define('consulta-kiosk-desk', ConsultaKioskDesk);
if (!customElements.get('consulta-kiosk-pin')) customElements.define('consulta-kiosk-pin', ConsultaKioskPin);
if (!customElements.get('consulta-kiosk-setup')) customElements.define('consulta-kiosk-setup', ConsultaKioskSetup);
