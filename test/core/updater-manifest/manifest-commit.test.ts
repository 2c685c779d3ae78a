import { expect, test } from '@jest/globals'
import { layOutManifestCommit } from '../../../shared/core/updater-manifest/manifest-commit.ts'

const decision = (channel: string, write: boolean) => ({ channel, write, reason: `${channel} is behind.` })

test.each([
  [['rc'], 'chore: publish tray-v1.8.5 to rc manifest'],
  [['rc', 'live'], 'chore: publish tray-v1.8.5 to rc, live manifests'],
])('one commit writes the manifests of %j, and says why', (channels, subject) => {
  const decisions = [decision('alpha', false), ...channels.map((channel) => decision(channel, true))]
  const writes = channels.map((channel) => ({ path: `m/${channel}.json`, text: '{}' }))
  const release = { track: 'tray', channel: 'live', tag: 'tray-v1.8.5' }
  const commit = layOutManifestCommit(release, { decisions, writes } as never)
  expect(commit.message.split('\n')[0]).toBe(subject)
  expect(commit.message).toContain(channels.map((channel) => `${channel} is behind.`).join('\n'))
  expect(commit.message).toMatch(/\nRelease-Track: tray\nRelease-Channel: live\n/)
  expect(commit.files.map(({ path }) => path)).toEqual(channels.map((channel) => `m/${channel}.json`))
})
