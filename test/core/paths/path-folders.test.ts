import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foldersOf } from '../../../shared/core/paths/path-folders.ts'
import { compilePaths } from '../../../shared/core/paths/path-rules.ts'

describe('foldersOf', () => {
  test.each<[string[], string[] | undefined]>([
    [
      ['crates/client/**', 'Cargo.toml', '!**/*.md'],
      ['crates/client', 'Cargo.toml'],
    ],
    [
      ['apps/', 'apps/*/src/**', 'packages/@acme/ui'],
      ['apps', 'packages/@acme/ui'],
    ],
    [['crates/{client,core}/**'], ['crates']],
    [['**/Cargo.toml'], undefined],
    [['docs', '*.md'], undefined],
    [['!docs/**'], []],
  ])('%j → %j', (globs, folders) => {
    expect(foldersOf(globs)).toEqual(folders)
  })

  test('property: whatever the paths match lies in one of the folders', () => {
    const part = fc.constantFrom('a', 'b', '*', '**', 'a*', '{a,b}', '@(a|b)', '@a', '[ab]', '?', 'c')
    const glob = fc.tuple(fc.constantFrom('', '!'), fc.array(part, { minLength: 1, maxLength: 4 }))
    const path = fc.array(fc.constantFrom('a', 'b', 'c', '@a', 'ab'), { minLength: 1, maxLength: 4 })
    const globs = fc.array(
      glob.map(([sign, parts]) => sign + parts.join('/')),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(globs, fc.array(path, { minLength: 20, maxLength: 20 }), (entries, paths) => {
        const folders = foldersOf(entries)
        const belongs = compilePaths(entries)
        for (const name of paths.map((parts) => parts.join('/')).filter(belongs))
          expect(folders?.some((folder) => `${name}/`.startsWith(`${folder}/`)) ?? true).toBe(true)
      }),
    )
  })
})
