import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { questionsOf, rungsOf, tagsToDate } from '../../../shared/core/status/questions.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  'channels: [alpha, beta]\ntracks: { a: { tag: "v{version}", paths: [a] } }\n',
)
const tag = (text: string) => ({ name: `v${text}`, version: parseVersion(text) as Version, commit: text })
const asked = (...tags: string[]) =>
  questionsOf(tags.map(tag), CONFIG).map(({ purpose, channel, from }) =>
    [purpose, channel, from?.name].filter(Boolean).join(' '),
  )

test.each([
  [[], ['unreleased', 'since-live']],
  [['1.0.0-alpha.1'], ['unreleased', 'since-live', 'promotion beta v1.0.0-alpha.1']],
  [
    ['1.0.0-alpha.1', '1.0.0-beta.1', '1.0.0'],
    ['unreleased', 'since-live', 'promotion beta v1.0.0-alpha.1', 'promotion live v1.0.0-beta.1'],
  ],
  [
    ['1.0.0-alpha.1', '1.0.0'],
    ['unreleased', 'since-live', 'promotion beta v1.0.0-alpha.1', 'promotion live v1.0.0-alpha.1'],
  ],
])('with the tags %j history is asked %j', (tags, expected) => expect(asked(...tags)).toEqual(expected))

test('the highest tags are dated, and the newest of each channel', () => {
  const many = Array.from({ length: 210 }, (_, at) => tag(`1.0.${at + 1}`))
  const names = tagsToDate([tag('0.9.0-alpha.1'), ...many]).map(({ name }) => name)
  expect([names.length, names.includes('v0.9.0-alpha.1'), names.includes('v1.0.1')]).toEqual([201, true, false])
  expect(rungsOf(CONFIG)).toEqual(['alpha', 'beta', 'live'])
})
