const RESERVED = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with']);
/** SPSS takes 64 bytes; some are kept for an ending of our own. */
const LONGEST = 56;

/** Names that SPSS takes, one for each header, no two alike: letters, digits, dots and underscores, begun by a letter. */
export function spssNames(headers: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const header of headers) {
    const cut = header
      .replace(/[^A-Za-z0-9._]/g, '_')
      .slice(0, LONGEST)
      .replace(/\.+$/, '');
    const begun = /^[A-Za-z]/.test(cut) ? cut : `v_${cut}`;
    const fitting = RESERVED.has(begun.toLowerCase()) ? `${begun}_` : begun;
    let name = fitting;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${fitting}_${count}`;
    taken.add(name.toLowerCase());
    names.set(header, name);
  }
  return names;
}
