import {contentOf} from '@consulta/schema';

/**
 * A number by which a content is known again without being held (FNV-1a): enough to tell contents of one id apart where
 * an import is only foreseen.
 */
export function contentDigest(value: unknown): number {
  let digest = 2_166_136_261;
  const text = contentOf(value);
  for (let index = 0; index < text.length; index += 1) digest = Math.imul(digest ^ text.charCodeAt(index), 16_777_619);
  return digest;
}
