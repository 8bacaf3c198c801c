/** A function that makes its value once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that makes its value once for each object, and keeps it as long as that object is there. */
export function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** As `onceFor`, for each object with each language. */
export function onceForEach<K extends object, L extends string, T>(
  make: (key: K, lang: L) => T,
): (key: K, lang: L) => T {
  const ofKey = onceFor((key: K) => onceForText((lang: L) => make(key, lang)));
  return (key, lang) => ofKey(key)(lang);
}

/** A function that makes its value once for each text, such as a language or a name, and keeps it. */
export function onceForText<L extends string, T>(make: (text: L) => T): (text: L) => T {
  const made = new Map<L, { readonly value: T }>();
  return (text) => {
    const known = made.get(text) ?? { value: make(text) };
    made.set(text, known);
    return known.value;
  };
}
