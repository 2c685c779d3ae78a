import { dateOf, formatDayOfYear, formatMonth, formatTimeOfDay, monthStart } from '../../text/date.ts'

/** Maps moments to places on a line, in percent of its length. */
export interface Scale {
  readonly from: number
  readonly to: number
  /** Rounded to two digits, so that the page is the same everywhere. */
  place(seconds: number): number
}

/** A line of the calendar on a scale. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** What is kept free at both ends, in percent. */
const EDGE = 1.5
const SHORTEST = 600

/** Makes the scale from a first moment to a last one; a shorter time than ten minutes is not spread out. */
export function makeScale(first: number, last: number): Scale {
  const from = Math.min(first, last - SHORTEST)
  const length = last - from
  const place = (seconds: number) => Math.round((EDGE + ((100 - 2 * EDGE) * (seconds - from)) / length) * 100) / 100
  return { from, to: last, place }
}

/** At most so many lines. */
const MOST_TICKS = 7

const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
const STEPS = [
  ...[MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE],
  ...[HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR],
  ...[DAY, 2 * DAY, 7 * DAY, 14 * DAY],
]
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
/** The first Monday of 1970. */
const MONDAY = 4 * DAY

/** The lines of the calendar between both ends of a scale: minutes, hours, days, months or years, as many as fit. */
export function ticksOf({ from, to, place }: Scale): Tick[] {
  const step = STEPS.find((each) => (to - from) / each <= MOST_TICKS)
  const moments = step === undefined ? monthsBetween(from, to) : multiples(step, from, to)
  return moments.map((seconds) => ({ at: place(seconds), label: labelOf(seconds, step) }))
}

function multiples(step: number, from: number, to: number): number[] {
  const offset = step >= 7 * DAY ? MONDAY : 0
  const first = Math.ceil((from - offset) / step) * step + offset
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step)
}

function monthsBetween(from: number, to: number): number[] {
  const [begin, end] = [dateOf(from), dateOf(to)]
  const [first, last] = [begin.getUTCFullYear() * 12, end.getUTCFullYear() * 12 + end.getUTCMonth()]
  const months = last - first - begin.getUTCMonth() + 1
  const step = MONTH_STEPS.find((each) => months / each <= MOST_TICKS) ?? months
  const found: number[] = []
  for (let month = first; month <= last; month += step) {
    const seconds = monthStart(month)
    if (seconds >= from && seconds <= to) found.push(seconds)
  }
  return found
}

function labelOf(seconds: number, step: number | undefined): string {
  const date = dateOf(seconds)
  if (step === undefined) return date.getUTCMonth() === 0 ? `${date.getUTCFullYear()}` : formatMonth(seconds)
  const time = formatTimeOfDay(seconds)
  return time === '00:00' ? formatDayOfYear(seconds) : time
}
