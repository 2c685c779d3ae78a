import { expect, test } from '@jest/globals'
import { tagsOffered } from '../../../shared/core/tags/ladder.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const TAGS = ['1.8.0', '1.8.1-alpha.1', '1.8.1-beta.1', '1.8.1-rc.1', '1.8.1-nightly.1'].map((name) => ({
  name,
  version: parseVersion(name) as Version,
}))

test.each([
  ['live', ['1.8.0']],
  ['rc', ['1.8.0', '1.8.1-rc.1']],
  ['beta', ['1.8.0', '1.8.1-beta.1', '1.8.1-rc.1']],
  ['alpha', ['1.8.0', '1.8.1-alpha.1', '1.8.1-beta.1', '1.8.1-rc.1']],
])(
  'users of %s get its versions and those of higher channels, and none of a channel that is no more',
  (channel, names) => {
    expect(tagsOffered(TAGS, channel, ['alpha', 'beta', 'rc']).map(({ name }) => name)).toEqual(names)
  },
)
