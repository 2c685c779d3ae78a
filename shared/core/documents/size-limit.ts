const MEGABYTE = 1024 * 1024

/** The longest file that is parsed: a JSON of 8 MB takes 4 seconds and 300 MB of memory, and no version file is that long. */
const MOST = 8 * MEGABYTE
/** Lock files of large workspaces are longer, and take a tenth of that for each MB. */
const MOST_OF_LOCK = 64 * MEGABYTE

const LOCK =
  /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|bun\.lock|pnpm-lock\.yaml|yarn\.lock|Gemfile\.lock|uv\.lock|poetry\.lock)$/

/** How many MB a file of the repository may have to be read as text. */
export function mostMegabytes(path: string): number {
  return (LOCK.test(path) ? MOST_OF_LOCK : MOST) / MEGABYTE
}

/** Whether a file of some bytes is too long to be parsed. */
export function isTooLong(path: string, bytes: number): boolean {
  return bytes > mostMegabytes(path) * MEGABYTE
}
