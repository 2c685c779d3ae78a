/** Packages of one ecosystem: by a version file the folders that carry its version, and by a folder those that are shipped with it. */
export interface PathLinks {
  readonly starts: (path: string) => readonly string[]
  /** The folders of packages whose version no file carries: those with a manifest among the track's own paths. */
  readonly startsAmong?: (isOwn: (path: string) => boolean) => readonly string[]
  readonly links: (folder: string) => readonly string[]
}
