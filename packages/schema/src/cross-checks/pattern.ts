/** True where the browser knows the `v` flag, which HTML gives to patterns; before, it gave them `u`. */
const FLAGS: readonly string[] = (() => {
  try {
    return [new RegExp('', 'v').flags, 'u'];
  } catch {
    return ['u'];
  }
})();

/**
 * The regular expression of a text question's `pattern`, which the whole answer has to match, as in HTML.
 * Undefined when it is none, in this browser or in one that knows only the older flag.
 */
export function compilePattern(pattern: string): RegExp | undefined {
  try {
    const [compiled] = FLAGS.map((flag) => new RegExp(`^(?:${pattern})$`, flag));
    return compiled;
  } catch {
    return undefined;
  }
}
