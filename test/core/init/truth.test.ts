import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { findUntruths } from '../../../shared/core/init/truth.ts'
import { factsOf } from '../../support/proposal.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  'tracks: { a: { tag: "v{version}", paths: ["src/**", "!**/*.md"], version-files: [package.json] } }',
)

test.each([
  [{ 'src/a.ts': '', 'package.json': '{ "version": "1.0.0" }' }, []],
  [{ 'package.json': '{ "version": "1.0.0" }' }, ['no file matches src/**']],
  [{ 'src/a.ts': '', 'package.json': '{}' }, [expect.stringMatching(/^package\.json: /)]],
])('of the files %j is not true: %j', (files, untruths) => {
  expect(findUntruths(CONFIG, factsOf(files as unknown as Record<string, string>))).toEqual(untruths)
})
