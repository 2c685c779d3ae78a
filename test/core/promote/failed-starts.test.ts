import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/parse-config.ts'
import { describeFailedStarts } from '../../../shared/core/promote/failed-starts.ts'

const track = (name: string) =>
  `  ${name}: { tag: "${name}-v{version}", paths: [${name}], release-workflow: release.yml }\n`
const [a, b, c] = parseConfig('release-tracks.yml', `tracks:\n${['a', 'b', 'c'].map(track).join('')}`).tracks as [
  never,
  never,
  never,
]

test('tags that failed of the same are told together, with a command for each', () => {
  const words = 'Resource not accessible by integration'
  const { message, fix } = describeFailedStarts([
    { track: a, tag: 'a-v1.0.0', words },
    { track: b, tag: 'b-v1.0.0', words },
    { track: c, tag: 'c-v1.0.0', words: 'Not Found' },
  ])
  expect(message).toMatch(
    /^3 workflows did not start: a-v1\.0\.0, b-v1\.0\.0 are pushed.*integration; c-v1\.0\.0 is pushed.*Not Found\.$/,
  )
  expect(fix).toContain('gh workflow run release.yml --ref a-v1.0.0 && gh workflow run release.yml --ref b-v1.0.0')
  expect(fix).toMatch(/Or run again: that starts these and no others\.$/)
})
