/**
 * The first wanted language that is available. Each is looked for as it is, then without its last subtags
 * (`zh-Hant-TW`, then `zh-Hant`), then as any with the same first one (`pt` finds `pt-BR`). Compared without regard
 * to case (RFC 5646 section 2.1.1), and `pt_BR` is read as `pt-BR`, because many systems write it so.
 */
export function matchLanguage(wanted: readonly string[], available: readonly string[]): string | undefined {
  const find = (matches: (language: string) => boolean): string | undefined =>
    available.find((language) => matches(language.toLowerCase()));
  for (const language of wanted) {
    const subtags = language.toLowerCase().split(/[-_]/);
    for (let length = subtags.length; length > 0; length -= 1) {
      const tag = subtags.slice(0, length).join('-');
      const found = find((one) => one === tag) ?? (length === 1 ? find((one) => one.startsWith(`${tag}-`)) : undefined);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A tag as BCP 47 writes it; undefined where it is none, for which `Intl` would throw. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
