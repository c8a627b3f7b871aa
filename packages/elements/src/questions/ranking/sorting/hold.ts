/** Has all events of a pointer come to the element. Without the capture, of a pointer that is gone already, it still hears what happens above it. */
export function hold(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
