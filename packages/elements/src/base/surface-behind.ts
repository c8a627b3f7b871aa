/** The colour that one sees behind an element: that of the nearest opaque background of the page around it. */
export function surfaceBehind(element: Element): string {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const {backgroundColor} = getComputedStyle(around);
    if (isOpaque(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** Computed colours name their alpha only where there is some: `rgb(0 0 0)`, `rgba(0, 0, 0, 0)`, `color(srgb 1 1 1 / 0.5)`. */
function isOpaque(color: string): boolean {
  return !color.startsWith('rgba(') && !color.includes('/') && color !== 'transparent';
}

/** What an element stands inside of, across slots and the hosts of shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const {parentNode} = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
