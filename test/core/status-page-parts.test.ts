import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { html, link, render, trusted } from '../../shared/core/status/page/html.ts'
import { placeLabels, WIDTHS } from '../../shared/core/status/page/labels.ts'
import { makeScale, ticksOf } from '../../shared/core/status/page/scale.ts'

describe('incident 30: markup', () => {
  test('every value is text, also within attributes, until it is markup itself', () => {
    const value = `"><script>alert('1')</script>&`
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;'
    expect(
      render(html`<p title="${value}">${value}${[1, value]}${false}${undefined}${html`<b>${value}</b>`}</p>`),
    ).toBe(`<p title="${escaped}">${escaped}1${escaped}<b>${escaped}</b></p>`)
  })

  test('an object that looks like markup is none', () => {
    expect(() => render({ html: '<b>' } as never)).not.toThrow()
    expect(`${render({ html: '<b>' } as never)}`).not.toContain('<b>')
  })

  test('line ends, control characters and those that turn the direction of writing do nothing', () => {
    expect(render(html`${'a\r\nb\u202Ec\u0000'}`)).toBe('a b\uFFFDc\uFFFD')
  })

  test('only an address of the web becomes a link', () => {
    expect(render(link('javascript:alert(1)', 'x'))).toBe('x')
    expect(render(link(undefined, 'x'))).toBe('x')
    expect(render(link('https://example.com/?a=1&b="', 'x'))).toBe(
      '<a href="https://example.com/?a=1&amp;b=&quot;">x</a>',
    )
    expect(render(trusted('<b>'))).toBe('<b>')
  })
})

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
