import type { LabelTrailer } from '../config.ts'
import { makeTrailer, type Trailer } from '../git/trailers.ts'

/** What labels of pull requests say for a tag. */
export interface LabelFindings {
  /** Each once, in the order of the labels. */
  readonly trailers: readonly Trailer[]
  /** Labels that match, and of which no trailer can be made. */
  readonly unfit: readonly string[]
}

/** Makes trailers of labels: what stands for `*` in a rule's pattern is the value. Upper and lower case are the same, as GitHub has it. */
export function trailersOfLabels(rules: readonly LabelTrailer[], labels: readonly string[]): LabelFindings {
  const trailers: Trailer[] = []
  const unfit: string[] = []
  for (const label of new Set(labels)) {
    for (const rule of rules) {
      const value = valueIn(rule, label)
      if (value === undefined) continue
      const trailer = makeTrailer(rule.key, value)
      if (!trailer) unfit.push(label)
      else if (!trailers.some(({ key, value }) => key === trailer.key && value === trailer.value))
        trailers.push(trailer)
    }
  }
  return { trailers, unfit }
}

function valueIn({ prefix, suffix }: LabelTrailer, label: string): string | undefined {
  const lower = label.toLowerCase()
  const fits =
    label.length >= prefix.length + suffix.length &&
    lower.startsWith(prefix.toLowerCase()) &&
    lower.endsWith(suffix.toLowerCase())
  return fits ? label.slice(prefix.length, label.length - suffix.length) : undefined
}
