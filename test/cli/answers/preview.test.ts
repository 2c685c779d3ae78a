import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCommand } from '../../support/command-line.ts'
import { git, type Remote } from '../../support/remote.ts'
import { openShop } from '../../support/shop.ts'

let remote: Remote
beforeAll(() => {
  remote = openShop()
})
afterAll(() => remote.remove())

test('a commit that is not pushed is merged with next as it is on the remote, and nothing moves', async () => {
  const clone = remote.checkout('next', 0)
  writeFileSync(join(clone, 'apps/web/index.html'), '<h1>mine</h1>\n')
  git(clone, '-c', 'user.name=Ada', '-c', 'user.email=a@example.com', 'commit', '-qam', 'feat(web): mine')
  const next = remote.commit('docs: theirs', { 'README.md': 'theirs\n' })
  const { code, stdout } = await runCommand(clone, ['preview', '--live', '--track', 'platform', '--json'])
  const { channels, changes } = JSON.parse(stdout)
  expect([code, changes]).toEqual([
    0,
    [{ track: 'platform', commits: [expect.objectContaining({ subject: 'feat(web): mine' })] }],
  ])
  expect(
    channels.map(({ channel, tracks }: { channel: string; tracks: { release: { tag: string } }[] }) => [
      channel,
      tracks[0]?.release.tag,
    ]),
  ).toEqual([
    ['alpha', 'v1.8.1-alpha.1'],
    ['live', 'v1.8.1'],
  ])
  expect([remote.at('next'), remote.tags()]).toEqual([next, ['tray-v1.8.0', 'v1.8.0']])
  remote.commit('feat(web): theirs', { 'apps/web/index.html': '<h1>theirs</h1>\n' })
  const conflict = await runCommand(clone, ['preview'])
  expect([conflict.code, conflict.stdout]).toEqual([1, expect.stringContaining('"apps/web/index.html"')])
})
