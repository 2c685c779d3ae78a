import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TagTemplate } from '../../../shared/core/config.ts'
import { findCommonTag, findFolderTag, producesTag } from '../../../shared/core/tags/tag-overlap.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

/** The pattern that https://semver.org suggests, up to the build metadata. */
const SEMVER =
  '(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?'

function template(text: string): TagTemplate {
  const [prefix = '', suffix = ''] = text.split('{version}')
  return { prefix, suffix }
}

function escaped(text: string): string {
  return text.replace(/[.+/]/g, '\\$&')
}

function official({ prefix, suffix }: TagTemplate): RegExp {
  return new RegExp(`^${escaped(prefix)}${SEMVER}${escaped(suffix)}$`)
}

describe('findCommonTag', () => {
  test.each([
    ['v{version}', 'tray-v{version}', undefined],
    ['{version}', 'v{version}', undefined],
    ['tray-v{version}', 'tray-web-v{version}', undefined],
    ['ui@{version}', 'ui-kit@{version}', undefined],
    ['sdk/go/v{version}', 'sdk/v{version}', undefined],
    ['v{version}', 'v{version}+linux', undefined],
    ['v{version}', 'v{version}_linux', undefined],
    ['v{version}/x', 'v{version}/y', undefined],
    ['{version}', '0{version}', undefined],
    ['v{version}', 'v{version}', 'v0.0.0'],
    ['v{version}', 'v1{version}', 'v10.0.0'],
    ['a-{version}', 'a-1.0.0-{version}', 'a-1.0.0-0.0.0'],
    ['{version}', '{version}-x', '0.0.0-x'],
    ['{version}-x', '{version}-y', undefined],
    ['{version}-x', '{version}-y-x', '0.0.0-y-x'],
    ['{version}', '{version}.x', '0.0.0-0.x'],
    ['{version}', '{version}.01', undefined],
    ['1.{version}', '{version}.1', '1.0.0.1'],
    ['v{version}-é', 'v{version}-e', undefined],
  ])('%s and %s: %s', (a, b, witness) => {
    expect(findCommonTag(template(a), template(b))).toBe(witness)
    expect(findCommonTag(template(b), template(a))?.length).toBe(witness?.length)
  })

  const piece = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', 'a', 'v', '/', '+'), maxLength: 6 })
  const someTemplate = fc.record({ prefix: piece, suffix: piece })

  test('a witness is a tag of both templates', () => {
    let witnesses = 0
    const related = fc.tuple(someTemplate, piece, piece).map(([a, before, after]) => {
      return [a, { prefix: a.prefix + before, suffix: after + a.suffix }] as const
    })
    fc.assert(
      fc.property(related, ([a, b]) => {
        const witness = findCommonTag(a, b)
        if (witness === undefined) return
        witnesses++
        expect(witness).toMatch(official(a))
        expect(witness).toMatch(official(b))
      }),
      { numRuns: 2000 },
    )
    expect(witnesses).toBeGreaterThan(100)
  })

  const number = fc.constantFrom('0', '1', '9', '10', '101')
  const identifier = fc.constantFrom('0', '1', '9', 'a', 'v', '-', '0a', '-0', 'a-1', '1-a', 'alpha')
  const version = fc
    .tuple(number, number, number, fc.array(identifier, { maxLength: 4 }))
    .map(([x, y, z, ids]) => `${x}.${y}.${z}${ids.length > 0 ? `-${ids.join('.')}` : ''}`)

  test('a tag that both templates match never comes without a witness', () => {
    let shared = 0
    fc.assert(
      fc.property(someTemplate, version, fc.nat(), fc.nat(), ({ prefix, suffix }, text, i, j) => {
        const tag = prefix + text + suffix
        const from = i % (tag.length + 1)
        const other = { prefix: tag.slice(0, from), suffix: tag.slice(from + (j % (tag.length - from + 1))) }
        if (!official(other).test(tag)) return
        shared++
        expect(findCommonTag({ prefix, suffix }, other)).toBeDefined()
        expect(producesTag(other, tag)).toBe(true)
      }),
      { numRuns: 6000 },
    )
    expect(shared).toBeGreaterThan(20)
  })

  test('templates without a witness never match a tag of the other', () => {
    fc.assert(
      fc.property(someTemplate, someTemplate, version, (a, b, text) => {
        if (findCommonTag(a, b) !== undefined) return
        expect(a.prefix + text + a.suffix).not.toMatch(official(b))
        expect(b.prefix + text + b.suffix).not.toMatch(official(a))
      }),
      { numRuns: 3000 },
    )
  })

  test('30 tracks, 435 pairs, in well under 50 ms', () => {
    const templates = Array.from({ length: 30 }, (_, at) => template(`packages/component-v{version}-part-${at}x`))
    const pairs = templates.flatMap((a, at) => templates.slice(at + 1).map((b) => [a, b] as const))
    const spent = cpuClock()
    const found = pairs.filter(([a, b]) => findCommonTag(a, b) !== undefined)
    expect(spent()).toBeLessThan(10_000)
    expect([pairs.length, found]).toEqual([435, []])
  })
})

describe('producesTag', () => {
  test.each([
    ['v{version}', 'v1.8.5-alpha.2', true],
    ['v{version}', 'v1.8.5-x.y-z.0', true],
    ['v{version}', 'v01.8.5', false],
    ['v{version}', 'v1.8.5-alpha.02', false],
    ['v{version}', 'v1.8.5+build', false],
    ['v{version}', 'tray-v1.8.5', false],
    ['{version}-x', '1.8.5-x-x', true],
    ['{version}-x', '1.8.5', false],
  ])('%s, %s: %s', (text, tag, expected) => expect(producesTag(template(text), tag)).toBe(expected))
})

describe('findFolderTag', () => {
  test.each([
    ['v{version}', 'v{version}/sdk', 'v0.0.0'],
    ['v{version}', 'v1.0.0/{version}', 'v1.0.0'],
    ['v{version}', 'v{version}/sdk/go', 'v0.0.0'],
    ['v{version}/sdk', 'v{version}', undefined],
    ['sdk-v{version}', 'sdk/v{version}', undefined],
    ['v{version}', 'v{version}-sdk', undefined],
  ])('%s above %s: %s', (upper, lower, tag) => expect(findFolderTag(template(upper), template(lower))).toBe(tag))
})
