/**
 * A field that is drawn away is left and finished by the browser, and one that moves is left: no person did that, so
 * that nobody hears it.
 */
export function unheardWhile(root: HTMLElement | DocumentFragment, isDrawing: () => boolean): void {
  for (const type of ['focusout', 'change'])
    root.addEventListener(type, (event) => isDrawing() && event.stopImmediatePropagation(), true);
}
