import type {LitElement} from 'lit';

import type {KioskMode} from './kiosk-mode.js';

/** What counts as somebody being there. Not scrolling, which the page itself does, too. */
const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;
const QUIET = {capture: true, passive: true} as const;

/**
 * Watches a device that people share: touches, the page being left and come back to, fields that the browser would
 * fill in. Returns its own undo.
 */
export function watchDevice(host: LitElement, mode: KioskMode): () => void {
  const touched = (): void => mode.touched();
  const look = (): void => {
    if (document.visibilityState === 'visible') mode.idle.look();
  };
  // The back button may bring the page back as it was left, and would show it before a script runs.
  const cover = (): void => setCovered(host, true);
  const uncover = async ({persisted}: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    await mode.next();
    setCovered(host, false);
  };
  for (const name of TOUCHES) window.addEventListener(name, touched, QUIET);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', cover);
  window.addEventListener('pageshow', uncover);
  host.renderRoot.addEventListener('focusin', forbidFillingIn);
  return () => {
    for (const name of TOUCHES) window.removeEventListener(name, touched, QUIET);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', cover);
    window.removeEventListener('pageshow', uncover);
    host.renderRoot.removeEventListener('focusin', forbidFillingIn);
  };
}

function setCovered(host: LitElement, isCovered: boolean): void {
  host.renderRoot.querySelector('.survey')?.toggleAttribute('hidden', isCovered);
}

/** Before a browser proposes what the last person wrote: in the field that takes the focus, however deep it is. */
function forbidFillingIn(event: Event): void {
  const [field] = event.composedPath();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.autocomplete = 'off';
}
