/** Whether a value is at a limit or above it; binary noise such as 0.1 + 0.7 must not cost a band, a rung or a gate. */
export function reaches(value: number, limit: number): boolean {
  return limit <= value + 1e-9 * Math.max(1, Math.abs(value));
}
