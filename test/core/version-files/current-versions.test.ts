import { expect, test } from '@jest/globals'
import { attempt } from '../../../shared/core/text/attempt.ts'
import type { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { currentVersions } from '../../../shared/core/version-files/current-versions.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

test('each file has its version; what is wrong with any of them is told together', () => {
  const files = ['a/package.json', 'b/package.json', 'c/package.json'].map((path) => inferVersionFile(path))
  const texts = new Map([['a/package.json', '{ "version": "1.0.0" }']])
  expect(currentVersions(files.slice(0, 1), texts)).toEqual([{ path: 'a/package.json', version: '1.0.0' }])
  const error = attempt(() => currentVersions(files, texts.set('c/package.json', '{}'))) as ReleaseTracksError
  expect([error.code, error.problems.map(({ place }) => place?.file)]).toEqual([
    'version-file-missing',
    ['b/package.json', 'c/package.json'],
  ])
})

test('a fault of this program is not told as one of a file', () => {
  expect(() => currentVersions([{ kind: 'keyed' } as never], null as never)).toThrow(TypeError)
})
