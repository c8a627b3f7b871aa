const UNPRINTED = 'data-consulta-unprinted';
let sheet: CSSStyleSheet | undefined;

/** Prints one element on A4 without the page around it; on the screen nothing changes. */
export function printAlone(element: Element): void {
  const marked = markAround(element);
  addEventListener('afterprint', () => marked.forEach((other) => other.removeAttribute(UNPRINTED)), {once: true});
  print();
}

/** Marks everything beside the element and beside what it stands in, through shadow roots. */
function markAround(element: Element): readonly Element[] {
  const marked: Element[] = [];
  for (let node: Element | null = element; node && node !== document.body; node = parentOf(node)) {
    hideMarkedIn(node.getRootNode());
    for (const other of node.parentNode?.children ?? []) {
      if (other === node || other.hasAttribute(UNPRINTED)) continue;
      other.setAttribute(UNPRINTED, '');
      marked.push(other);
    }
  }
  return marked;
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function hideMarkedIn(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  sheet ??= makeSheet();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(`@page { size: A4; margin: 16mm; } @media print { [${UNPRINTED}] { display: none !important; } }`);
  return made;
}
