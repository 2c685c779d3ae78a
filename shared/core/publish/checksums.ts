/** A file with its SHA-256, as GitHub writes it. */
export interface Summed {
  readonly name: string
  readonly digest: string
}

/** Writes checksums as `sha256sum` does, sorted by name, so that `sha256sum --check` reads them. */
export function formatChecksums(files: readonly Summed[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, digest }) => `${digest.replace(/^sha256:/, '')}  ${name}\n`)
    .join('')
}
