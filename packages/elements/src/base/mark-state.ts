/** Sets or removes a custom state. Older Safari and Firefox have none; older Chrome refuses names without dashes in front. */
export function markState({states}: ElementInternals, name: string, on: boolean): void {
  // Typed as always there, which it is not in every browser that this runs in.
  const found = states as CustomStateSet | undefined;
  if (!found || found.has(name) === on) return;
  try {
    if (on) found.add(name);
    else found.delete(name);
  } catch {
    // A page of such a browser styles the same by parts.
  }
}
