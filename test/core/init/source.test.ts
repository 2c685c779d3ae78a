import { expect, test } from '@jest/globals'
import { findSource, schemaFor } from '../../../shared/core/init/source.ts'
import { factsOf } from '../../support/proposal.ts'

const OWN = { repository: 'me/release-tracks', ref: 'abc' }
const CALLING = factsOf({
  '.github/workflows/a.yml': 'jobs: { a: { steps: [\n  - uses: "acme/release-tracks/actions/promote@v2"\n] } }',
})

test('the actions come from where somebody says, else a workflow, else this program is from', () => {
  expect(findSource('you/fork@v3', CALLING, OWN)).toEqual({ repository: 'you/fork', ref: 'v3' })
  expect(findSource('', CALLING, OWN)).toEqual({ repository: 'acme/release-tracks', ref: 'v2' })
  expect(findSource('', factsOf({}), OWN)).toEqual(OWN)
  expect(findSource('', factsOf({}))).toEqual({ repository: 'OWNER/release-tracks', ref: 'v1' })
  expect(() => findSource('you/fork', CALLING)).toThrow(/"you\/fork"/)
})

test.each([
  [
    {},
    'release-tracks.yml',
    'https://raw.githubusercontent.com/me/release-tracks/abc/schema/release-tracks.schema.json',
  ],
  [
    { 'package.json': '{ "devDependencies": { "release-tracks": "1" } }' },
    'release-tracks.yml',
    './node_modules/release-tracks/schema/release-tracks.schema.json',
  ],
  [
    { 'package.json': '{ "dependencies": { "release-tracks": "1" } }' },
    '.github/release-tracks.yml',
    '../node_modules/release-tracks/schema/release-tracks.schema.json',
  ],
])('with %j editors find the schema of %s at %s', (files, path, schema) => {
  expect(schemaFor(OWN, factsOf(files as Record<string, string>), path)).toBe(schema)
})
