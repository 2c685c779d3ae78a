import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { validateTagReport } from '../../../shared/flows/validate/validate-tag.ts'
import { runFlow } from '../../support/in-process.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { GIT_ENV, Remote } from '../../support/remote.ts'

const remote = new Remote()
afterAll(() => remote.remove())
const atCore = (version: string) => ({
  'crates/client/Cargo.toml': (FILES['crates/client/Cargo.toml'] as string).replace('"1.8.0"', `"${version}"`),
  'Cargo.lock': (FILES['Cargo.lock'] as string).replace(
    '"client"\nversion = "1.8.0"',
    `"client"\nversion = "${version}"`,
  ),
})

function tag(name: string, at: string, promotes?: string): void {
  const trailers = ['Release-Track: tray', ...(promotes === undefined ? [] : [`Promoted-From: ${promotes}`])]
  const message = `${name}\n\n${trailers.join('\n')}\n`
  execFileSync('git', ['tag', '-a', '-F', '-', name, at], { cwd: remote.bare, env: GIT_ENV, input: message })
}

/** What was tested, and a commit beside it. */
let [tested, beside] = ['', '']
beforeAll(() => {
  const begin = remote.commit('feat: begin', FILES)
  remote.set('refs/heads/main', begin)
  tested = remote.commit('feat: a lamp', atCore('1.8.1'))
  tag('tray-v1.8.1-rc.1', tested)
  tag('tray-v1.8.1-beta.1', tested, 'tray-v1.8.1-alpha.1')
  beside = remote.commit('feat: another lamp', { 'crates/client/src/main.rs': 'other\n' })
  tag('tray-v1.8.1-rc.2', beside, 'tray-v1.8.1-rc.1')
  tag('tray-v1.8.1-rc.3', tested, 'tray-v1.8.1-rc.2')
})

const outputsOf = (name: string) =>
  runFlow((run) => validateTagReport({ tag: name, track: '' }, run), remote.checkout(), CONFIG)

describe('what a tag promotes', () => {
  test.each<[string, string, () => string]>([
    ['tray-v1.8.1-rc.2', 'tray-v1.8.1-rc.1', () => tested],
    ['tray-v1.8.1-rc.1', '', () => ''],
    // Its annotation names a tag that is not there, and one that its commit does not have.
    ['tray-v1.8.1-beta.1', '', () => ''],
    ['tray-v1.8.1-rc.3', '', () => ''],
  ])('%s: "%s"', async (name, from, commit) => {
    expect(await outputsOf(name)).toMatchObject({ 'promoted-from': from, 'promoted-commit': commit() })
  })
})
