import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { layOutManifests } from '../../../shared/core/withdrawals/commit.ts'

const CONFIG = parseConfig('release-tracks.yml', 'tracks: { tray: { tag: "tray-v{version}", paths: [a] } }')
const tag = readTag(CONFIG, 'tray-v1.8.5')

test.each([
  [false, 'chore: withdraw tray-v1.8.5'],
  [true, 'chore: offer tray-v1.8.5 again'],
])(
  'the commit (undo: %s) says "%s", writes manifests and takes away those that nothing is left for',
  (undo, subject) => {
    const changes = [
      { channel: 'live', path: 'm/live.json', from: undefined, to: undefined, text: '{}' },
      { channel: 'rc', path: 'm/rc.json', from: undefined, to: undefined, text: undefined },
    ]
    const commit = layOutManifests({ tag, undo }, changes as never)
    expect(commit).toMatchObject({ kind: 'commit', gone: ['m/rc.json'] })
    expect(commit.files.map(({ path }) => path)).toEqual(['m/live.json'])
    expect(commit.message.split('\n')[0]).toBe(subject)
    expect(commit.message).toMatch(/\nRelease-Track: tray\nRelease-Channel: live\n/)
  },
)
