/** How many characters of text are remembered at most: some large locks, or all manifests of a large workspace. */
const MOST_CHARACTERS = 4_000_000

/**
 * Makes a pure reader of texts that reads a text once, however often it is asked for: a lock is read for each track whose version it
 * records. `args` are what else the answer depends on; what throws is read again, and the texts that were asked for longest ago go first.
 */
export function rememberTexts<Args extends readonly string[], Result>(
  read: (text: string, ...args: Args) => Result,
): (text: string, ...args: Args) => Result {
  const known = new Map<string, { readonly args: Args; readonly result: Result }>()
  let characters = 0
  const forget = (text: string) => {
    if (known.delete(text)) characters -= text.length
  }
  return (text, ...args) => {
    const found = known.get(text)
    const isSame = found?.args.every((arg, at) => arg === args[at])
    const entry = found && isSame ? found : { args, result: read(text, ...args) }
    forget(text)
    known.set(text, entry)
    characters += text.length
    for (const oldest of known.keys()) {
      if (characters <= MOST_CHARACTERS) break
      forget(oldest)
    }
    return entry.result
  }
}

/** Makes a pure function of two objects that works each pair out once, for as long as these live. */
export function rememberPairs<A extends object, B extends object, Result>(
  work: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
  const known = new WeakMap<B, WeakMap<A, { readonly result: Result }>>()
  return (a, b) => {
    const ofB = known.get(b) ?? new WeakMap<A, { readonly result: Result }>()
    known.set(b, ofB)
    const entry = ofB.get(a) ?? { result: work(a, b) }
    ofB.set(a, entry)
    return entry.result
  }
}
