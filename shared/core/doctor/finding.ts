import type { Place } from '../text/error.ts'
import type { DoctorFacts } from './facts.ts'

/** How bad it is: an error breaks a release, a warning may, a hint makes it slower or harder to trust. */
export type Severity = 'error' | 'warning' | 'hint'

/** A change of a file: what stands from `start` to `end`, in UTF-16 units of its text, gives way to `with`. */
export interface Edit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly with: string
}

/** One thing that is wrong, before its rule's name is put to it. */
export interface Fault {
  /** What is wrong, in whole sentences, with the values it is about in quotes. */
  readonly message: string
  /** What to do about it, in whole sentences. */
  readonly fix: string
  readonly place: Place
  /** A line for a POSIX shell that fixes it. */
  readonly command?: string
  /** What fixes it in the work tree for sure. All of them, or none. */
  readonly edits?: readonly Edit[]
  /** Where it is not as bad as the rule says, or worse. */
  readonly severity?: Severity
}

/** One thing that is wrong, by the rule that found it. */
export interface Finding extends Fault {
  readonly rule: string
  readonly severity: Severity
  /** Why `--fix` left it, though the rule can be fixed in plain cases. */
  readonly kept?: string
}

/** One kind of fault: pure, and silent wherever it does not apply. */
export interface Rule {
  /** In kebab-case, stable: SARIF and searches go by it. */
  readonly name: string
  readonly severity: Severity
  /** What it finds, as a sentence for the documentation. */
  readonly meaning: string
  /** The row of docs/incidents.md that it guards against. */
  readonly incident?: number
  /** Whether `--fix` can fix it, at least in plain cases. */
  readonly fixable?: true
  readonly check: (facts: DoctorFacts) => readonly Fault[]
}

/** The change that makes one text of another, as small as one span can be. */
export function editBetween(path: string, before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { path, start, end: before.length - same, with: after.slice(start, after.length - same) }
}
