const MEGABYTE = 1024 * 1024

/** The longest file that is parsed: a JSON of 8 MB takes 2 seconds and 500 MB of memory, and no version file is that long. */
const MOST = 8 * MEGABYTE
const PARSED_LOCKS = /(?:^|\/)(?:pnpm-lock\.yaml|(?:bun|deno|composer)\.lock|(?:package-lock|npm-shrinkwrap)\.json)$/
/** Those are read line by line. */
const LINE_LOCKS = /(?:^|\/)(?:Cargo|yarn|Gemfile|uv|poetry)\.lock$/
/** What takes longer or shorter, at its worst: TOML 3 seconds and 1 GB for each MB, lock files that are parsed 5 seconds and 1.5 GB for all. */
const MOST_OF: readonly (readonly [RegExp, number])[] = [
  [/\.toml$/i, MEGABYTE / 2],
  [PARSED_LOCKS, 16 * MEGABYTE],
  [LINE_LOCKS, 64 * MEGABYTE],
]

/** How many MB a file of the repository may have to be read as text. */
export function mostMegabytes(path: string): number {
  return (MOST_OF.find(([paths]) => paths.test(path))?.[1] ?? MOST) / MEGABYTE
}

/** Whether a file of some bytes is too long to be parsed. */
export function isTooLong(path: string, bytes: number): boolean {
  return bytes > mostMegabytes(path) * MEGABYTE
}

/** Whether a file repeats the versions of manifests, and nobody chose how long it is. */
export function isLockFile(path: string): boolean {
  return PARSED_LOCKS.test(path) || LINE_LOCKS.test(path)
}
