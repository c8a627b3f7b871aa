/** What a desk remembers of its exports, so that a later visit knows what is in no file yet. */
export interface ExportRecord {
  /** When something was last exported, ISO 8601 in UTC. */
  readonly at: string | undefined;
  /** The ends of the ids that are in a file. */
  readonly ends: ReadonlySet<string>;
}

/** The random end of an id tells it from all others, and takes a third of the room. */
export function endOf(id: string): string {
  return id.slice(-12);
}

/** Nothing, where nothing was exported or the browser refuses its storage. */
export function readExportRecord(database: string): ExportRecord {
  try {
    const [at, ...ends] = (localStorage.getItem(keyOf(database)) ?? '').split(' ');
    return {at: at && !Number.isNaN(Date.parse(at)) ? at : undefined, ends: new Set(ends)};
  } catch {
    return {at: undefined, ends: new Set()};
  }
}

export function writeExportRecord(database: string, {at, ends}: ExportRecord): void {
  try {
    localStorage.setItem(keyOf(database), [at, ...ends].join(' '));
  } catch {
    // The next visit asks for an export once more, which does no harm.
  }
}

function keyOf(database: string): string {
  return `consulta-exported:${database}`;
}
