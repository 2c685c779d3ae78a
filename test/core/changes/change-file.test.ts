import { describe, expect, test } from '@jest/globals'
import {
  formatChangeFile,
  isChangeFile,
  parseChangeFile,
  withoutPackages,
} from '../../../shared/core/changes/change-file.ts'
import { attempt } from '../../../shared/core/text/attempt.ts'

const PATH = '.changeset/brave-cats-jump.md'
/** As `changeset add` of changesets writes it. */
const TEXT = `---
"@acme/core": minor
'@acme/ui': patch
cli: none
---

Dark mode.

- follows the system
`

const read = (text: string) => {
  const { levels, text: said } = parseChangeFile(PATH, text)
  return { levels: Object.fromEntries(levels), said }
}

describe('a change file', () => {
  test('says how far it raises which packages, and what changes', () => {
    const parsed = {
      levels: { '@acme/core': 'minor', '@acme/ui': 'patch', cli: 'none' },
      said: 'Dark mode.\n\n- follows the system',
    }
    expect(read(TEXT)).toEqual(parsed)
    expect(read(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toEqual({
      ...parsed,
      said: parsed.said.replaceAll('\n', '\r\n'),
    })
    expect(read('---\na: "minor"\nb: patch # why\n---\n').levels).toEqual({ a: 'minor', b: 'patch' })
    expect(read('---\n---\n')).toEqual({ levels: {}, said: '' })
  })

  test.each([
    ['Dark mode.\n', 'brave-cats-jump.md:1:1: It does not begin with packages between two lines of ---.'],
    ['---\n"a": minor\n', 'brave-cats-jump.md:1:1: '],
    ['---\n"a": minor\n"b": huge\n---\n', ':3:1: "\\"b\\": huge" is not a package with patch, minor, major or none.'],
    ['---\n- a\n---\n', ':2:1: "- a" is not a package'],
  ])('%j is refused with its place', (text, expected) => {
    expect(String(attempt(() => parseChangeFile(PATH, text)))).toContain(expected)
  })

  test.each([
    ['.changeset/a.md', true],
    ['.changeset/README.md', false],
    ['.changeset/config.json', false],
    ['.changeset/sub/a.md', false],
    ['apps/.changeset/a.md', false],
  ])('%s: %s', (path, expected) => expect(isChangeFile(path)).toBe(expected))

  test('loses the lines of what is released, and nothing else; without any left it goes', () => {
    const released = (...names: string[]) => withoutPackages(TEXT, (name) => names.includes(name))
    expect(released('@acme/ui')).toBe(TEXT.replace("'@acme/ui': patch\n", ''))
    expect(released('other')).toBe(TEXT)
    expect(released('@acme/core', '@acme/ui', 'cli')).toBeUndefined()
    expect(withoutPackages('no change file', () => true)).toBe('no change file')
  })

  test('is read as it is written', () => {
    const levels = new Map([['@acme/core', 'major' as const]])
    expect(read(formatChangeFile(levels, ' Gone.\n\n'))).toEqual({ levels: { '@acme/core': 'major' }, said: 'Gone.' })
  })
})
