import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeLabels, WIDTHS } from '../../../../shared/core/status/page/labels.ts'

describe('labels', () => {
  const wishes = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 100 }), text: fc.constantFrom('1.8.5', '1.8.5-alpha.12', '10.0.0') }),
  )

  test('never overlap on a line that they are laid out for, and the first one always has its place', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const labels = placeLabels(wanted)
        if (wanted[0]) expect(labels[0]).toMatchObject({ ...wanted[0], size: 0 })
        for (const [size, width] of WIDTHS.entries()) {
          const spans = labels
            .filter((label) => label.size <= size)
            .map(({ at, text, anchor }) => {
              const length = (text.length * 6 * 100) / width
              return at - { start: 0, middle: length / 2, end: length }[anchor]
            })
          const ends = labels
            .filter((label) => label.size <= size)
            .map(({ text }, index) => (spans[index] as number) + (text.length * 6 * 100) / width)
          const order = spans.map((_, index) => index).toSorted((a, b) => (spans[a] as number) - (spans[b] as number))
          for (const [index, each] of order.slice(1).entries()) {
            expect(spans[each] as number).toBeGreaterThanOrEqual((ends[order[index] as number] as number) - 1e-9)
          }
        }
      }),
    )
  })
})
