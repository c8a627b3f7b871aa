import {contentOf} from '@consulta/schema';

/**
 * A number by which a content is known again without being held (FNV-1a): enough to tell contents of one id apart where
 * an import is only foreseen.
 */
export function contentDigest(value: unknown): number {
  let digest = 2_166_136_261;
  for (const character of contentOf(value)) {
    digest = Math.imul(digest ^ (character.codePointAt(0) ?? 0), 16_777_619);
  }
  return digest;
}
