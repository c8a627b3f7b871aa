/**
 * The language that applies to an element: its own `lang`, else that of the nearest ancestor,
 * through shadow roots, else the browser's.
 */
export function nearestLanguage(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const language = node instanceof Element ? node.getAttribute('lang') : null;
    if (language) return language;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return globalThis.navigator?.language ?? 'en';
}
