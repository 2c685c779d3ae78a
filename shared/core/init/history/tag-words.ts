/** The word that a prefix names: `tray` of `tray-v`, `@acme/ui` of `@acme/ui@`, `core` of `core==`, nothing of `v`. */
export function prefixWord(prefix: string): string {
  return prefix.replace(/(^|[-@/_.=+:~])v?[-@/_.=+:~]*$/i, '$1').replace(/[-@/_.=+:~]+$/, '')
}

/** A word without the scope of a package, which no track's name has. */
export function cleanWord(word: string): string {
  return word.replace(/^@[^/]*\//, '')
}

/** A word as words are compared: `@acme/ui_kit` and `acme-ui-kit` are one. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** What people call the ecosystem of a package in its tags, as in `py-v1.2.3` and `dialog-js-v1.2.3`. */
const ECOSYSTEMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cargo: ['rs', 'rust', 'crate', 'crates', 'cargo'],
    npm: ['js', 'ts', 'node', 'npm', 'javascript', 'typescript'],
    python: ['py', 'python', 'pypi'],
    go: ['go', 'golang'],
    chart: ['helm', 'chart', 'charts'],
  }).flatMap(([ecosystem, words]) => words.map((word) => [word, ecosystem] as const)),
)

/** The parts of a word, and the ecosystem that one of them names. */
export interface WordParts {
  readonly parts: readonly string[]
  readonly ecosystem: string | undefined
}

/** Takes a word apart: `dialog-js` is `dialog` of npm. */
export function partsOf(word: string): WordParts {
  const all = plainWord(word).split('-').filter(Boolean)
  const ecosystem = all.map((part) => ECOSYSTEMS.get(part)).find((found) => found !== undefined)
  return { parts: all.filter((part) => !ECOSYSTEMS.has(part)), ecosystem }
}
