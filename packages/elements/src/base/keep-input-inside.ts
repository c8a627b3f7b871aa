/**
 * Keeps the `input` events of native fields inside the shadow root. Unlike `change` they are composed, and would
 * reach the page from the element before its own value is up to date.
 */
export function keepInputInside(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('input', stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}
