import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  calendarTime,
  formatDay,
  formatInstant,
  formatShortDay,
  monthStart,
} from '../../../shared/core/text/calendar.ts'

/** From the year 1 to the year 9999. */
const moments = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 })

describe('the calendar', () => {
  test('agrees with the clock of the runtime at every moment', () => {
    fc.assert(
      fc.property(moments, (seconds) => {
        const date = new Date(seconds * 1000)
        expect(formatInstant(seconds)).toBe(date.toISOString().replace('.000Z', 'Z'))
        expect(calendarTime(seconds)).toMatchObject({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 })
      }),
    )
  })

  test('finds the first moment of every month, also of those beyond a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 1, max: 40 }), (year, month) => {
        expect(monthStart(year, month)).toBe(Date.UTC(year, month - 1, 1) / 1000)
      }),
    )
  })

  test('writes days for people, without the year where it is the one that it is', () => {
    const day = Date.UTC(2026, 10, 24, 15, 28) / 1000
    expect(formatDay(day)).toBe('24 Nov 2026')
    expect(formatShortDay(day, day)).toBe('24 Nov')
    expect(formatShortDay(day, Date.UTC(2027, 0, 1) / 1000)).toBe('24 Nov 2026')
  })
})
