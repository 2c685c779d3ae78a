/** A text file that is to be written. */
export interface NewText {
  /** Repository path. */
  readonly path: string
  readonly text: string
  /** Whether it is a file of the repository with a line more, all else as it was. */
  readonly adds?: true
}
