import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { minimatch } from 'minimatch'
import { compilePaths } from '../../../shared/core/paths/path-rules.ts'

describe('compilePaths', () => {
  describe('a name without glob characters is that file, or all below that folder', () => {
    test.each([
      ['Cargo.lock', 'Cargo.lock', true],
      ['Cargo.lock', 'Cargo.lock.bak', false],
      ['Cargo.lock', 'apps/Cargo.lock', false],
      ['apps/web', 'apps/web/src/a.ts', true],
      ['apps/web', 'apps/web/.env', true],
      ['apps/web', 'apps/website/a.ts', false],
      ['apps/web', 'apps/Web/a.ts', false],
      ['apps/web/', 'apps/web/a.ts', true],
      ['apps/web/', 'apps/web', false],
      ['.github', '.github/workflows/ci.yml', true],
      ['packages/@acme/ui', 'packages/@acme/ui/a.ts', true],
      ['packages/@acme/ui', 'packages/@acme/ui', true],
      ['packages/@acme/ui', 'packages/@acme/ui-kit/a.ts', false],
      ['app/(marketing)', 'app/(marketing)/page.tsx', true],
      ['libs/c++', 'libs/c++/a.h', true],
      ['libs/wow!', 'libs/wow!/a', true],
      ['#notes', '#notes/a', true],
      ['Ünï cödé', 'Ünï cödé/a', true],
      ['-rf', '-rf/a', true],
    ])('%s, %s: %s', (entry, path, expected) => expect(compilePaths([entry])(path)).toBe(expected))
  })

  describe('a glob', () => {
    test.each([
      ['**', 'a', true],
      ['**', '.hidden/a', true],
      ['apps/web/**', 'apps/web/src/.env', true],
      ['apps/web/**', 'apps/web', false],
      ['apps/web/**', 'apps/website/a', false],
      ['apps/*', 'apps/a', true],
      ['apps/*', 'apps/a/b', false],
      ['apps/*/', 'apps/a/b/c', true],
      ['apps/*/', 'apps/a', false],
      ['apps/*/**', 'apps/a/b/c', true],
      ['**/*.rs', 'main.rs', true],
      ['**/*.rs', 'a/b/.x.rs', true],
      ['**/*.rs', 'a/b.rs/c', false],
      ['*.md', 'docs/a.md', false],
      ['a?c', 'abc', true],
      ['a?c', 'a/c', false],
      ['[ab].ts', 'b.ts', true],
      ['[!ab].ts', 'b.ts', false],
      ['{web,tray}/**', 'tray/x', true],
      ['{web,tray}/**', 'web', false],
      ['app/@(web|tray)/a', 'app/tray/a', true],
      ['app/!(web)/a', 'app/web/a', false],
      ['app/+(w)/a', 'app/www/a', true],
      ['app/**/test/**', 'app/test/a', true],
    ])('%s, %s: %s', (glob, path, expected) => expect(compilePaths([glob])(path)).toBe(expected))
  })

  describe('the last entry that matches decides', () => {
    test.each([
      [['apps/**', '!**/*.md'], 'apps/a.ts', true],
      [['apps/**', '!**/*.md'], 'apps/a.md', false],
      [['!**/*.md', 'apps/**'], 'apps/a.md', true],
      [['apps', '!apps/docs', 'apps/docs/api'], 'apps/docs/api/x', true],
      [['apps', '!apps/docs', 'apps/docs/api'], 'apps/docs/x', false],
      [['!apps'], 'apps/a', false],
      [['!apps'], 'web/a', false],
      [['!!apps'], 'apps/a', false],
      [['**', '!!important'], '!important/a', false],
      [['**', '!!important'], 'important/a', true],
      [[], 'a', false],
    ])('%j, %s: %s', (entries, path, expected) => expect(compilePaths(entries)(path)).toBe(expected))
  })

  const name = fc.constantFrom('a', 'b', 'ab', '.a', 'a.md', '@a', 'a+', '(a)', '#', 'é', 'a b')
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  const step = fc.constantFrom('a', 'ab', '.a', '*', '**', '?', 'a*', '*.md', '[ab]', '{a,b}', '@(a|b)', '@a', '#')
  const glob = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'))
  const options = { dot: true, nocomment: true, nonegate: true }

  test('a single glob matches what minimatch says, and a name what minimatch says of it or of all below it', () => {
    let matches = 0
    fc.assert(
      fc.property(glob, path, (entry, file) => {
        const isName = !/[*?[{]|@\(/.test(entry)
        const expected = minimatch(file, entry, options) || (isName && minimatch(file, `${entry}/**`, options))
        if (expected) matches++
        expect(compilePaths([entry])(file)).toBe(expected)
      }),
      { numRuns: 5000 },
    )
    expect(matches).toBeGreaterThan(200)
  })

  test('entries in order are a fold over the single ones', () => {
    const entry = fc.tuple(fc.boolean(), glob).map(([takes, text]) => (takes ? text : `!${text}`))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), path, (entries, file) => {
        let expected = false
        for (const each of entries) {
          if (compilePaths([each.replace(/^!/, '')])(file)) expected = !each.startsWith('!')
        }
        expect(compilePaths(entries)(file)).toBe(expected)
      }),
      { numRuns: 3000 },
    )
  })

  test.each(['$(id)', '`id`', '--upload-pack=id', 'a\nb', '"', "'", '\x01', 'a\tb', ':(top)x', '%s'])(
    'incident 30: a hostile name is a name: %j',
    (name) => {
      const [file, below, other] = [`evil/${name}`, `evil/${name}/a`, `evil/x${name}`]
      expect([file, below, other].map(compilePaths([file]))).toEqual([true, true, false])
      expect([file, below, other].map(compilePaths(['**', `!${file}`]))).toEqual([false, false, true])
      expect([file, below, other].map(compilePaths(['evil/*']))).toEqual([true, false, true])
    },
  )
})
