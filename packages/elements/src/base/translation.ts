/** The words of one area of the interface in one language, by what they say. */
export interface Translation {
  /** The language. */
  $code: string;
  /** Its name in itself. */
  $name: string;
  $dir: 'ltr' | 'rtl';
}

/** What a message is filled with: nothing where it is plain text. */
export type MessageValues<M> = M extends (...values: infer V) => string ? V : [];
