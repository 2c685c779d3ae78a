import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../cli/commands/index.ts'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { GitServer } from '../support/git-server.ts'
import { git, type Remote } from '../support/remote.ts'
import { openShop } from '../support/shop.ts'

/** git then takes every folder for another user's (setup.c), as it does for a folder of another user. */
const STRANGER = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }

let remote: Remote
let clone: string
let pwned: string
beforeEach(() => {
  remote = openShop()
  clone = remote.checkout('next', 0)
  pwned = join(remote.folder, 'pwned')
  git(clone, 'config', 'remote.origin.uploadpack', `touch '${pwned}' #`)
  git(clone, 'config', 'core.fsmonitor', `touch '${pwned}' #`)
})
afterEach(() => remote.remove())

const WORDS: Readonly<Record<string, readonly string[]>> = {
  promote: ['all', 'alpha', '--yes'],
  validate: ['tray-v1.8.0'],
  manifest: ['.', '--tag', 'tray-v1.8.0'],
  changelog: ['tray-v1.8.0'],
  announce: ['tray-v1.8.0', '--dry-run'],
  hotfix: ['tray', '--yes'],
  line: ['open', 'tray', '1.8', '--yes'],
  change: ['tray', '--level', 'patch', '--message', 'A fix.'],
  sync: ['--dry-run'],
  init: ['--yes', '--dry-run'],
  completion: ['bash'],
  withdraw: ['tray-v1.8.0', '--yes', '--reason', 'It does not start.'],
}

describe("incident 36: in another user's folder", () => {
  test.each(COMMANDS.map(({ name }) => name))('%s runs nothing that its configuration names', async (name) => {
    const { code, stderr } = await runCommand(clone, [name, ...(WORDS[name] ?? [])], STRANGER)
    expect(existsSync(pwned)).toBe(false)
    if (name === 'completion') return
    expect([code, stderr]).toEqual([1, expect.stringContaining(`The clone at "${clone}" belongs to another user`)])
    expect(stderr).toContain(`git config --global --add safe.directory ${clone}`)
  })

  test('who trusts the folder goes on', async () => {
    const file = join(remote.folder, 'gitconfig')
    writeFileSync(file, `[safe]\n\tdirectory = ${clone}\n`)
    const server = await new GitServer(remote.bare).start()
    git(clone, 'remote', 'set-url', 'origin', server.url)
    const { code, stdout } = await runCommand(clone, ['plan'], { ...STRANGER, GIT_CONFIG_GLOBAL: file })
    await server.stop()
    expect([code, stdout]).toEqual([0, expect.stringContaining('tray-v1.8.1-alpha.1')])
  })

  test('a workflow chose its folder, so its steps go on, also as another user', async () => {
    const server = await new GitServer(remote.bare).start()
    git(clone, 'remote', 'set-url', 'origin', server.url)
    const { code, outputs } = await runAction('detect-tracks', clone, {}, { env: STRANGER })
    await server.stop()
    expect([code, outputs.any]).toEqual([0, 'true'])
  })
})
