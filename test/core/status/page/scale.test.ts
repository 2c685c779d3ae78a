import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeScale, ticksOf } from '../../../../shared/core/status/page/scale.ts'

describe('the scale of a timeline', () => {
  const spans = fc.tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.integer({ min: 0, max: 3_000_000_000 }))

  test('keeps the order of time within its ends', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 100 }), ([from, length], share) => {
        const { place } = makeScale(from, from + length)
        const at = place(from + (length * share) / 100)
        expect(at).toBeGreaterThanOrEqual(place(from))
        expect(at).toBeLessThanOrEqual(place(from + length))
        expect(place(from + length)).toBe(98.5)
      }),
    )
  })

  test('has at most seven lines, in order, none outside, and at least one beyond an hour', () => {
    fc.assert(
      fc.property(spans, ([from, length]) => {
        const ticks = ticksOf(makeScale(from, from + length))
        const places = ticks.map(({ at }) => at)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places.every((at) => at >= 0 && at <= 100)).toBe(true)
        expect(ticks.length).toBeLessThanOrEqual(8)
        if (length > 3600) expect(ticks.length).toBeGreaterThan(0)
      }),
    )
  })

  const utc = (...parts: [number, number, number, number?, number?]) => Date.UTC(...parts) / 1000
  test.each([
    ['minutes', utc(2026, 0, 1, 10, 1), utc(2026, 0, 1, 10, 9), ['10:00', '10:02', '10:04', '10:06', '10:08']],
    [
      'hours, and days where they begin',
      utc(2026, 0, 1, 13),
      utc(2026, 0, 2, 5),
      ['15:00', '18:00', '21:00', '2 Jan', '03:00'],
    ],
    ['weeks, from Monday', utc(2026, 0, 1), utc(2026, 0, 30), ['5 Jan', '12 Jan', '19 Jan', '26 Jan']],
    ['months, with the year in January', utc(2025, 10, 3), utc(2026, 2, 2), ['Dec', '2026', 'Feb', 'Mar']],
    ['years', utc(2020, 5, 1), utc(2026, 5, 1), ['2021', '2022', '2023', '2024', '2025', '2026']],
  ])('shows %s', (_, from, to, labels) => {
    expect(ticksOf(makeScale(from, to)).map(({ label }) => label)).toEqual(labels)
  })
})
