/** The look of a receipt: the system's font and colours, light or dark as the device is, one column, good to print. */
export const RECEIPT_STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 30%, Canvas); --tint: color-mix(in srgb, CanvasText 6%, Canvas); }
body { margin: 0; background: Canvas; color: CanvasText; font: 100%/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-inline-size: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { margin: 0 0 .25rem; font-size: 1.75em; line-height: 1.2; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25em; }
.state { margin: 0 0 1rem; font-size: 1.125em; }
.facts { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0; }
.facts dt, .quiet { color: color-mix(in srgb, CanvasText 75%, Canvas); }
dd { margin: 0; }
.next { margin-block: 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--tint); }
.next h2 { margin: 0 0 .25rem; font-size: 1.0625em; }
.next p { margin: 0 0 .5rem; }
.answers > div { padding-block: .75rem; border-block-start: 1px solid var(--line); break-inside: avoid; }
.answers dt { font-weight: 600; }
.answers dd { white-space: pre-line; }
.answers dd.note { color: color-mix(in srgb, CanvasText 75%, Canvas); padding-inline-start: 1rem; }
.answers dd.none { font-style: italic; color: color-mix(in srgb, CanvasText 75%, Canvas); }
a { color: LinkText; }
@media (max-width: 30rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-block-end: .5rem; } }
@media print { main { max-inline-size: none; padding: 0; } .next { background: none; } h2 { break-after: avoid; } }
`;

/** What the page's own policy allows: this style sheet, and nothing else at all. */
export const RECEIPT_STYLE_HASH = 'sha256-R9kPsyv/GXR3eaSOxnyEhndvHCaqbv1Yq6zlautldg0=';
