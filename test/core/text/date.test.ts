import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatDay,
  formatInstant,
  formatShortDay,
  formatTimeOfDay,
  monthStart,
} from '../../../shared/core/text/date.ts'

describe('dates', () => {
  test.each([
    [0, '1970-01-01T00:00:00Z', '1 Jan 1970', '00:00'],
    [Date.UTC(2026, 10, 24, 15, 28, 9) / 1000, '2026-11-24T15:28:09Z', '24 Nov 2026', '15:28'],
    [951_782_400.7, '2000-02-29T00:00:00Z', '29 Feb 2000', '00:00'],
    [253_402_300_799, '9999-12-31T23:59:59Z', '31 Dec 9999', '23:59'],
    [999_999_999_999_999, '+275760-09-13T00:00:00Z', '13 Sep 275760', '00:00'],
  ])('%d is %s', (seconds, instant, day, time) => {
    expect([formatInstant(seconds), formatDay(seconds), formatTimeOfDay(seconds)]).toEqual([instant, day, time])
  })

  test('the first moment of every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 11 }), (year, month) => {
        const written = `${`${year}`.padStart(4, '0')}-${`${month + 1}`.padStart(2, '0')}-01T00:00:00Z`
        expect(formatInstant(monthStart(year * 12 + month))).toBe(written)
      }),
    )
  })

  test('a short day leaves the year out where it is the one that it is', () => {
    const day = Date.UTC(2026, 10, 24, 15, 28) / 1000
    expect(formatShortDay(day, day)).toBe('24 Nov')
    expect(formatShortDay(day, Date.UTC(2027, 0, 1) / 1000)).toBe('24 Nov 2026')
  })
})
