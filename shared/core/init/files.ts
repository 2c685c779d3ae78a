/** A text file that is to be written. */
export interface NewText {
  /** Repository path. */
  readonly path: string
  readonly text: string
}
