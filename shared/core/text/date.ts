/** The last second that a Date can hold (ECMA-262, "Time Values and Time Range"). */
const LAST = 8_640_000_000_000

/** The moment a number of seconds after 1970; one that no Date can hold is the nearest that one can. */
export function dateOf(seconds: number) {
  // biome-ignore lint/style/noRestrictedGlobals: a given moment, not the clock.
  return new Date(Math.max(-LAST, Math.min(Math.floor(seconds), LAST)) * 1000)
}

/** Seconds since 1970 of the first moment of a month in UTC, counted from the January of year 0. */
export function monthStart(months: number): number {
  return dateOf(0).setUTCFullYear(0, months, 1) / 1000
}

/** Writes a moment as RFC 3339: 2026-11-24T15:28:00Z. */
export function formatInstant(seconds: number): string {
  return dateOf(seconds).toISOString().replace('.000Z', 'Z')
}

/** Writes a day for people: 24 Nov 2026. */
export function formatDay(seconds: number): string {
  return `${formatDayOfYear(seconds)} ${dateOf(seconds).getUTCFullYear()}`
}

/** Writes a day as short as it can be told `now`: 24 Nov, or 24 Nov 2025 in another year. */
export function formatShortDay(seconds: number, now: number): string {
  const isThisYear = dateOf(seconds).getUTCFullYear() === dateOf(now).getUTCFullYear()
  return isThisYear ? formatDayOfYear(seconds) : formatDay(seconds)
}

/** Writes a day without its year: 24 Nov. */
export function formatDayOfYear(seconds: number): string {
  return `${dateOf(seconds).getUTCDate()} ${formatMonth(seconds)}`
}

/** Writes the time of a day: 15:28. */
export function formatTimeOfDay(seconds: number): string {
  return dateOf(seconds).toISOString().slice(-13, -8)
}

/** The short English name of a month: Nov. */
export function formatMonth(seconds: number): string {
  // Thu, 01 Jan 1970 00:00:00 GMT (ECMA-262, "Date.prototype.toUTCString")
  return dateOf(seconds).toUTCString().slice(8, 11)
}
