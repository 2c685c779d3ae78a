import { describe, expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'

const PUBSPEC = 'name: a\nversion: 1.3.5+215\n'

function edit(text: string, version: string, options = {}, path = 'pubspec.yaml'): string | undefined {
  return editVersions([inferVersionFile(path, options)], new Map([[path, text]]), version).get(path)
}

function errorOf(work: () => unknown): ReleaseTracksError {
  try {
    work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('what was written is read back', () => {
  test('a pattern that ends before the suffix is refused, with the line that it would make', () => {
    const { code, message } = errorOf(() =>
      edit(PUBSPEC, '1.3.6-alpha.1', { pattern: '^version: (\\d+\\.\\d+\\.\\d+)' }),
    )
    expect(code).toBe('version-read-back')
    expect(message).toContain('pubspec.yaml:2:10: ')
    expect(message).toContain('the line "version: 1.3.6-alpha.1+215", where "1.3.6" is read')
    expect(message).toContain('([0-9A-Za-z.-]+)')
    expect(message).toContain('version-style: core')
  })

  test('with the group that the error names it works, release after release', () => {
    const options = { pattern: '^version: ([0-9A-Za-z.-]+)' }
    const first = edit(PUBSPEC, '1.3.6-alpha.1', options)
    expect(first).toBe('name: a\nversion: 1.3.6-alpha.1+215\n')
    expect(edit(first as string, '1.3.6', options)).toBe('name: a\nversion: 1.3.6+215\n')
  })

  test('numbers alone are fine for files that carry numbers alone', () => {
    expect(edit(PUBSPEC, '1.3.6', { pattern: '^version: (\\d+\\.\\d+\\.\\d+)' })).toContain('version: 1.3.6+215')
  })

  test('a pattern that no longer matches, or matches twice', () => {
    const once = { pattern: '^v (\\d+)\\.0\\.0$' }
    expect(errorOf(() => edit('v 1.0.0\n', '1.1.0', once, 'VERSION')).message).toContain('no version can be read')
  })

  test('two entries that find one place: the second would write into the first', () => {
    const files: VersionFile[] = [
      inferVersionFile('VERSION', { pattern: '^app (.+)$' }),
      inferVersionFile('VERSION', { pattern: '^app \\d+\\.(.+)$' }),
    ]
    const { code } = errorOf(() => editVersions(files, new Map([['VERSION', 'app 1.2.3\n']]), '1.2.4'))
    expect(code).toBe('version-read-back')
  })
})
