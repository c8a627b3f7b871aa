/** Runs `body` while a method of `object` is the one that `make` builds from the original; then puts that back. */
export async function withMethod<O extends object, K extends keyof O>(
  object: O,
  name: K,
  make: (original: O[K]) => O[K],
  body: () => Promise<void>,
): Promise<void> {
  const original = object[name];
  object[name] = make(original);
  try {
    await body();
  } finally {
    object[name] = original;
  }
}
