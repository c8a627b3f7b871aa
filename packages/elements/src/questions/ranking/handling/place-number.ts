/** The place that a person typed, in the digits of their keyboard; undefined when it is none. */
export function placeIn(text: string): number | undefined {
  const digits = text.trim().replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const place = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return place > 0 ? place : undefined;
}
