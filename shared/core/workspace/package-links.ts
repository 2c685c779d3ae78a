/** Packages of one ecosystem: by a version file the folders that carry its version, and by a folder those that are shipped with it. */
export interface PathLinks {
  readonly starts: (path: string) => readonly string[]
  readonly links: (folder: string) => readonly string[]
}
