import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runCommand } from '../support/command-line.ts'
import { git, type Remote } from '../support/remote.ts'
import { openShop, pushHotfix } from '../support/shop.ts'

const WARNING =
  /^warning: release-tracks\.yml of your work tree differs from that of ([0-9a-f]{7}) on the remote, and yours is used\. Push yours, or take that one: git pull$/m

let remote: Remote
let clone: string
beforeEach(() => {
  remote = openShop()
  clone = remote.checkout('next', 0)
})
afterEach(() => remote.remove())

const fileOf = (folder: string) => join(folder, 'release-tracks.yml')
const stderrOf = async (words: string) => (await runCommand(clone, words.split(' '))).stderr

describe('a configuration that the remote has otherwise', () => {
  it.each(['plan', 'plan --channel live', 'promote all beta --dry-run', 'sync --dry-run'])(
    'is told by %s, once and with the commit, after an edit that nobody pushed',
    async (words) => {
      appendFileSync(fileOf(clone), '# mine\n')
      const stderr = await stderrOf(words)
      expect(WARNING.exec(stderr)?.[1]).toBe(git(remote.bare, 'rev-parse', '--short=7', 'next'))
      expect(stderr.match(/differs from/g)).toHaveLength(1)
    },
  )

  it('is told before a push from a clone that is older than the remote, also where nothing is to be released', async () => {
    const newer = `${readFileSync(fileOf(clone), 'utf8')}# newer\n`
    const head = remote.commit('ci: configure', { 'release-tracks.yml': newer })
    expect(await stderrOf('promote tray alpha --yes')).toContain(`from that of ${head.slice(0, 7)}`)
    expect(await stderrOf('plan --track tray')).toMatch(WARNING)
  })

  it('is none where line ends differ, in a file that the remote lacks, or for an older commit that is released', async () => {
    const text = readFileSync(fileOf(clone), 'utf8')
    writeFileSync(fileOf(clone), text.replaceAll('\n', '\r\n'))
    expect(await stderrOf('plan')).not.toContain('differs from')
    writeFileSync(join(clone, 'other.yml'), text)
    expect(await stderrOf('plan --config other.yml')).not.toContain('differs from')
    const newer = `${text}# newer\n`
    remote.commit('ci: configure', { 'release-tracks.yml': newer })
    pushHotfix(remote)
    clone = remote.checkout('next', 0)
    expect(await stderrOf('promote tray live --sha next~1 --dry-run')).not.toContain('differs from')
    expect(await stderrOf('hotfix platform --dry-run')).not.toContain('differs from')
  })
})

it('hotfix on one branch advises no release of what is unfinished', async () => {
  writeFileSync(fileOf(clone), 'branches: { live: next }\ntracks:\n  app: { tag: "app-v{version}", paths: ["**"] }\n')
  expect(await stderrOf('hotfix app')).toContain('release-tracks promote app live --sha <commit>. Without --sha all of')
})

describe('without a configuration in the work tree', () => {
  it('the error names the branch of the remote that has one', async () => {
    rmSync(fileOf(clone))
    const { code, stderr } = await runCommand(clone, ['plan'])
    expect(code).toBe(1)
    expect(stderr).toContain(
      'There is no configuration file: looked for release-tracks.yml, release-tracks.yaml, release-tracks.json',
    )
    expect(stderr).toMatch(/ origin\/main has release-tracks\.yml: git switch main && git pull$/m)
  })

  it('and where none has, how to write one', async () => {
    rmSync(fileOf(clone))
    for (const branch of ['main', 'next']) git(clone, 'update-ref', '-d', `refs/remotes/origin/${branch}`)
    expect(await stderrOf('plan')).toContain('Write one with: release-tracks init.')
  })
})
