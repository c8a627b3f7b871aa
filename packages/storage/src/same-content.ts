/** True when both hold the same JSON content; an undefined field is an absent one. */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = presentKeys(one);
  return (
    keys.length === presentKeys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameContent(one[key], other[key]))
  );
}

function isObject(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null;
}

function presentKeys(value: {readonly [key: string]: unknown}): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
