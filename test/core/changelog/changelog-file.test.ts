import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addsOnly,
  insertSection,
  joinChangelogs,
  sectionOf,
  versionsIn,
} from '../../../shared/core/changelog/changelog-file.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version = (text: string) => parseVersion(text) as Version
const section = (text: string, body = `- what ${text} did`) => sectionOf(version(text), undefined, body)
const insert = (file: string | undefined, text: string) => insertSection(file, section(text))

test('a file is made with a header and no unreleased part', () => {
  expect(insert(undefined, '1.8.5')).toBe('# Changelog\n\n## 1.8.5\n\n- what 1.8.5 did\n')
  const linked = sectionOf(version('1.8.5'), 'https://github.com/acme/shop/releases/tag/v1.8.5', 'x')
  expect(linked.text).toBe('## [1.8.5](https://github.com/acme/shop/releases/tag/v1.8.5)\n\nx')
})

test.each<[string, string, string]>([
  ['newest first', '# Changelog\n\nAll of it.\n\n## 1.8.4\n\n- a\n', '# Changelog\n\nAll of it.\n\n@## 1.8.4\n\n- a\n'],
  ['a release of an older line', '# C\n\n## 1.9.0\n\n- b\n\n## 1.8.4\n', '# C\n\n## 1.9.0\n\n- b\n\n@## 1.8.4\n'],
  [
    'an unreleased part on top',
    '# C\n\n## [Unreleased]\n\n- c\n\n## [1.8.4] - 2026-01-01\n',
    '# C\n\n## [Unreleased]\n\n- c\n\n@## [1.8.4] - 2026-01-01\n',
  ],
  ['headings of other tools', '# [1.8.4](x) (2026)\n\n### 1.8.3\n', '@# [1.8.4](x) (2026)\n\n### 1.8.3\n'],
  ['a version within code', '# C\n\n```\n## 1.0.0\n```\n\n## v1.8.4\n', '# C\n\n```\n## 1.0.0\n```\n\n@## v1.8.4\n'],
])('%s: every byte stays', (_, before, after) => {
  expect(insert(before, '1.8.5')).toBe(after.replace('@', '## 1.8.5\n\n- what 1.8.5 did\n\n'))
  expect(insert(insert(before, '1.8.5'), '1.8.5')).toBe(insert(before, '1.8.5'))
})

test('other line ends, a mark, no line end at the end: all stays', () => {
  expect(insert('\ufeff# C\r\n\r\n## 1.8.4\r\n', '1.8.5')).toBe(
    '\ufeff# C\r\n\r\n## 1.8.5\r\n\r\n- what 1.8.5 did\r\n\r\n## 1.8.4\r\n',
  )
  expect(insert('# C', '1.8.5')).toBe('# C\n\n## 1.8.5\n\n- what 1.8.5 did\n')
  expect(insert('', '1.8.5')).toBe('## 1.8.5\n\n- what 1.8.5 did\n')
})

test('what a release adds is told from what a person changes with it', () => {
  const before = '# C\n\n## 1.8.4\n\n- a\n'
  const after = insert(before, '1.8.5')
  const is = (from: string | undefined, to: string, of = '1.8.5') => addsOnly(from, to, version(of))
  expect([is(before, after), is(undefined, insert(undefined, '1.8.5'))]).toEqual([true, true])
  expect(is(before, after, '1.8.6')).toBe(false)
  expect(is(before, after.replace('- a', '- b'))).toBe(false)
  expect(is(before, after.replace('# C', '# D'))).toBe(false)
  expect(is(before, `${after}## 1.8.5\n`)).toBe(false)
  expect(is(before, before)).toBe(false)
  expect(is(after, after)).toBe(false)
  expect(is(undefined, '# Mine\n\n## 1.8.5\n\n- x\n')).toBe(false)
  expect(is(before, `## 1.8.5\n\n- x\n\n${before}`)).toBe(false)
})

test.each<[string, string, string]>([
  ['a date as a heading', '# C\n\n## 2024.1.15\n\n- b\n', '# C\n\n@## 2024.1.15\n\n- b\n'],
  [
    'dates below a version that is lower',
    '# C\n\n## 1.8.4\n\n## 2024.1.15\n\n## 1.8.3\n',
    '# C\n\n@## 1.8.4\n\n## 2024.1.15\n\n## 1.8.3\n',
  ],
  ['dates below one that is higher', '# C\n\n## 1.9.0\n\n## 2025.12.31\n', '# C\n\n## 1.9.0\n\n@## 2025.12.31\n'],
])('%s is not a version', (_, before, after) => {
  expect(insert(before, '1.8.5')).toBe(after.replace('@', '## 1.8.5\n\n- what 1.8.5 did\n\n'))
  expect(addsOnly(before, insert(before, '1.8.5'), version('1.8.5'))).toBe(true)
})

test('dates are the versions of a product that has no others', () => {
  const before = '# C\n\n## 2024.2.1\n\n## 2024.1.15\n'
  expect(insert(before, '2024.1.20')).toBe(
    '# C\n\n## 2024.2.1\n\n## 2024.1.20\n\n- what 2024.1.20 did\n\n## 2024.1.15\n',
  )
  expect(insert(before, '2024.2.1')).toBe(before)
  expect(versionsIn(before)).toEqual([version('2024.2.1'), version('2024.1.15')])
  expect(versionsIn(`${before}## 1.8.4\n`)).toEqual([version('1.8.4')])
})

test('two sides that both got versions are brought together', () => {
  const base = '# C\n\n## 1.8.4\n\n- a\n'
  const ours = insert(base.replace('- a', '- a, corrected'), '1.8.6')
  const theirs = insert(base, '1.8.5')
  expect(joinChangelogs({ base, ours, theirs })).toBe(insert(ours, '1.8.5'))
  expect(joinChangelogs({ base, ours: theirs, theirs: ours })).toBe(insert(ours, '1.8.5'))
})

describe('a section that a person changed', () => {
  const base = '# C\n\n## 1.8.5\n\n- b\n\n## 1.8.4\n\n- a\n'
  const grown = insert(base, '1.8.6')

  test.each<[string, string, string, string | undefined]>([
    ['on the other side alone is taken', grown, base.replace('- b', '- c'), grown.replace('- b', '- c')],
    ['as the last one keeps what is behind it', grown, base.replace('- a', '- c'), grown.replace('- a', '- c')],
    [
      'on this side alone stays',
      grown.replace('- b', '- c'),
      insert(base, '1.8.7'),
      insert(grown.replace('- b', '- c'), '1.8.7'),
    ],
    [
      'in the same way on both is not a conflict',
      grown.replace('- b', '- c'),
      base.replace('- b', '- c'),
      grown.replace('- b', '- c'),
    ],
    ['in two ways is for a person', grown.replace('- b', '- c'), base.replace('- b', '- d'), undefined],
    ['above all versions is taken', grown, base.replace('# C', '# All'), grown.replace('# C', '# All')],
    [
      'above all versions in two ways is for a person',
      grown.replace('# C', '# A'),
      base.replace('# C', '# B'),
      undefined,
    ],
    ['and took away is gone', grown, base.replace('## 1.8.5\n\n- b\n\n', ''), grown.replace('## 1.8.5\n\n- b\n\n', '')],
    ['and another one took away is for a person', grown.replace('- b', '- c'), '# C\n\n## 1.8.4\n\n- a\n', undefined],
  ])('%s', (_, ours, theirs, joined) => {
    expect(joinChangelogs({ base, ours, theirs })).toBe(joined)
  })

  test('of two that have one name is found', () => {
    const twice = '# C\n\n## a-v1.0.0\n\n- a\n\n## b-v1.0.0\n\n- b\n'
    const sides = { base: twice, ours: insert(twice, '1.1.0'), theirs: twice.replace('- b', '- c') }
    expect(joinChangelogs(sides)).toBe(insert(twice, '1.1.0').replace('- b', '- c'))
  })

  const packaged = '## v1.8.4 (packaging)\n\nUpgrade notes.\n'
  test.each<[string, string, string, string | undefined]>([
    ['other side alone is for a person', grown, `${base}\n${packaged}`, undefined],
    ['other side alone, on top, is too', grown, base.replace('## 1.8.4', `${packaged}\n## 1.8.4`), undefined],
    ['this side alone stays', `${grown}\n${packaged}`, base, `${grown}\n${packaged}`],
    ['both sides stays', `${grown}\n${packaged}`, `${base}\n${packaged}`, `${grown}\n${packaged}`],
  ])('a second one of its version on the %s', (_, ours, theirs, joined) => {
    expect(joinChangelogs({ base, ours, theirs })).toBe(joined)
  })

  test('of a file that both sides began stays, where both say the same', () => {
    const [one, two] = [insert(undefined, '1.0.0'), insert(undefined, '1.1.0')]
    expect(joinChangelogs({ base: undefined, ours: one, theirs: two })).toBe(insert(one, '1.1.0'))
    expect(joinChangelogs({ base: undefined, ours: one, theirs: one.replace('what', 'all') })).toBeUndefined()
  })
})

test('whatever is in a file, a section only adds to it, and is recognized', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('## 1.0.0', '# v2.0.0 (x)', '```', '', '## [Unreleased]', '- a\r', '## 1.8.4-rc.1'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 5 }), (lines, body) => {
      const before = lines.join('\n')
      const after = insertSection(before, section('1.8.5', body.join('\n').replaceAll('```', '').replaceAll('#', '')))
      expect(after === before || after.length > before.length).toBe(true)
      if (after !== before && !/^(?: *)(?:`{3}|~{3})/m.test(before))
        expect(addsOnly(before, after, version('1.8.5'))).toBe(true)
    }),
  )
})
