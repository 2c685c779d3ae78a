/** A moment in the calendar of UTC; `month` and `day` count from 1. */
export interface CalendarTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const DAY = 86_400

/**
 * Reads seconds since 1970 as a moment in UTC, in the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 */
export function calendarTime(seconds: number): CalendarTime {
  const whole = Math.floor(seconds)
  const days = Math.floor(whole / DAY)
  const rest = whole - days * DAY
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
  }
}

/** Seconds since 1970 of the first moment of a month in UTC; a month beyond 12 lies in a later year. */
export function monthStart(year: number, month: number): number {
  const months = year * 12 + month - 1
  const realYear = Math.floor(months / 12)
  const fromMarch = (months - realYear * 12 + 10) % 12
  const y = fromMarch >= 10 ? realYear - 1 : realYear
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) * DAY
}

/** Writes a moment as RFC 3339: 2026-11-24T15:28:00Z. */
export function formatInstant(seconds: number): string {
  const { year, month, day, hour, minute, second } = calendarTime(seconds)
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`
}

/** Writes a day for people: 24 Nov 2026. */
export function formatDay(seconds: number): string {
  return `${formatDayOfYear(seconds)} ${calendarTime(seconds).year}`
}

/** Writes a day as short as it can be told `now`: 24 Nov, or 24 Nov 2025 in another year. */
export function formatShortDay(seconds: number, now: number): string {
  return calendarTime(seconds).year === calendarTime(now).year ? formatDayOfYear(seconds) : formatDay(seconds)
}

/** Writes a day without its year: 24 Nov. */
export function formatDayOfYear(seconds: number): string {
  const { month, day } = calendarTime(seconds)
  return `${day} ${monthName(month)}`
}

/** Writes the time of a day: 15:28. */
export function formatTimeOfDay(seconds: number): string {
  const { hour, minute } = calendarTime(seconds)
  return `${two(hour)}:${two(minute)}`
}

/** The short English name of a month from 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

function two(number: number): string {
  return `${number}`.padStart(2, '0')
}
