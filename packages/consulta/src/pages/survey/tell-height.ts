/** What the page tells the page around its frame, whenever its height changes. */
interface HeightMessage {
  readonly type: 'consulta-height';
  /** In CSS pixels. */
  readonly height: number;
}

/** In a frame: lets the page around it make the frame as high as its content. The height is no secret. */
export function tellHeight(): void {
  if (window.parent === window) return;
  document.documentElement.classList.add('framed');
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = {type: 'consulta-height', height};
    window.parent.postMessage(message, '*');
  }).observe(document.body);
}
