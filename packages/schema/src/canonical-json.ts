const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one spelling of a JSON value that RFC 8785 defines: no white space, properties in order of their UTF-16
 * code units, numbers as ECMAScript writes them. An undefined property is an absent one, as in JSON.stringify.
 * @throws {TypeError} for what has no such spelling: NaN, Infinity, lone surrogates, functions, class instances.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} is not a JSON number`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${Array.from(value, canonicalJson).join()}]` : canonicalObject(value);
    default:
      throw new TypeError(`canonicalJson: a value of type ${typeof value} is not JSON`);
  }
}

function canonicalObject(value: object): string {
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new TypeError('canonicalJson: an object of a class is not JSON');
  }
  const properties = value as {readonly [key: string]: unknown};
  // The default order of sort() is that of UTF-16 code units.
  const keys = Object.keys(value)
    .filter((key) => properties[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${canonicalString(key)}:${canonicalJson(properties[key])}`).join()}}`;
}

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('canonicalJson: a string holds a lone surrogate');
  return JSON.stringify(text);
}
