import type {CSSResultOrNative, LitElement} from 'lit';

/** Adds to what an element is drawn with the styles of a part of it that comes later; each of them once. */
export function addStyles(
  {renderRoot: root}: Pick<LitElement, 'renderRoot'>,
  styles: readonly CSSResultOrNative[],
): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet));
  root.adoptedStyleSheets = [
    ...new Set([...root.adoptedStyleSheets, ...sheets.filter((sheet) => sheet !== undefined)]),
  ];
}
