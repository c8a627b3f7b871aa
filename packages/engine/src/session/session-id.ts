/**
 * A new UUIDv7 (RFC 9562, section 5.7): the time in 48 bits, so that ids made later sort later, and 74 bits of chance, by
 * the platform unless another source is given. Written out, because a library for all versions is six times as large.
 */
export function sessionId(now: number, random: (() => number) | undefined): string {
  const bytes = new Uint8Array(16);
  if (random) bytes.forEach((_, at) => (bytes[at] = Math.floor(random() * 256)));
  else crypto.getRandomValues(bytes);
  const view = new DataView(bytes.buffer);
  const time = Math.floor(now);
  view.setUint16(0, Math.floor(time / 2 ** 32));
  view.setUint32(2, time % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
