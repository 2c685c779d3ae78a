/** A text file that is to be written. */
export interface NewText {
  /** Repository path. */
  readonly path: string
  readonly text: string
  /** Where it is a file of the repository with a change and all else as it was, what that is: `one line added`. */
  readonly adds?: string
}
