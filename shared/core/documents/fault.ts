/** Something wrong in the configuration's text; `at` is the offset of the key or the value to blame, in UTF-16 units. */
export interface DocumentFault {
  readonly message: string
  readonly fix: string
  readonly at: number
}

/** Takes faults as they are found; checking goes on after each. */
export type ReportFault = (fault: DocumentFault) => void
