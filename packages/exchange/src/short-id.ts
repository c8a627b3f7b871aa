/** Eight digits by which people tell responses apart: the end of a UUIDv7, which is random; it begins with the time. */
export function shortId(id: string): string {
  return id.replaceAll('-', '').slice(-8);
}
