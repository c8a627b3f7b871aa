/** Keeps `focusout` from everybody while it holds: what moves while it is drawn loses the focus, and nobody left it. */
export function holdFocusout(root: HTMLElement | DocumentFragment, holds: () => boolean): void {
  const stop = (event: Event): void => {
    if (holds()) event.stopPropagation();
  };
  root.addEventListener('focusout', stop, {capture: true});
}
