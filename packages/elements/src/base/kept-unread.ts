import type {Unread} from './unread.js';

/** An answer as a browser keeps it with the page, with what the person wrote that is none. */
interface KeptUnread {
  readonly value: unknown;
  readonly unread: Unread;
}

/** Writes down what is unread with the answer, for when the browser brings the page back. */
export function keepUnread(value: unknown, unread: Unread): string {
  return JSON.stringify({value, unread} satisfies KeptUnread);
}

/** Hands out what was unread, if anything, and returns the state of the answer alone. */
export function withoutUnread(
  state: string | FormData | null,
  take: (unread: Unread) => void,
): string | FormData | null {
  if (typeof state !== 'string') return state;
  try {
    const {value, unread} = JSON.parse(state) as KeptUnread;
    if (typeof unread.text !== 'string') return state;
    take(unread);
    return JSON.stringify(value);
  } catch {
    // Most answers are kept alone.
    return state;
  }
}
