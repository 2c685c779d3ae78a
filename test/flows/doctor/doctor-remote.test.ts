import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../support/action.ts'
import { diagnoseClone, summarize } from '../../support/doctor.ts'
import { ownedExample } from '../../support/example.ts'
import { Remote } from '../../support/remote.ts'
import { runCommand } from '../../support/violation-commands.ts'

const CONFIG = 'release-tracks.yml'
const RELEASE = '.github/workflows/release.yml'
const LIVE_MANIFEST = 'release-manifests/tray-live.json'

function manifest(version: string): string {
  const platforms = { 'linux-x86_64': { signature: 's', url: 'https://example.com/a' } }
  return `${JSON.stringify({ version, notes: '', pub_date: '2026-01-01T00:00:00Z', platforms })}\n`
}

describe('doctor, of the remote', () => {
  const remote = new Remote()
  const bump = (tracks: string, channel: string) => runAction('bump-version', remote.checkout(), { tracks, channel })
  const look = () => diagnoseClone(remote.checkout('next', 0))

  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: begin', ownedExample()))
    expect((await bump('tray,platform', 'alpha')).code).toBe(0)
  })
  afterAll(() => remote.remove())

  test('is silent on a repository that the actions released from, shallow or not', async () => {
    expect(summarize(await look())).toEqual([])
    expect(summarize(await diagnoseClone(remote.checkout()))).toEqual([])
  })

  test('incident 25: a live version without a manifest', async () => {
    await bump('tray', 'live')
    const { findings, ...rest } = await look()
    expect(summarize({ findings, ...rest })).toEqual([`manifest-missing ${CONFIG}:20`])
    expect(findings[0]?.fix).toMatch(/release\.yml has the step.*start it again/)
    expect(findings[0]?.command).toBe('gh workflow run release.yml --ref tray-v1.8.5')
    const folder = remote.checkout('next', 0)
    const adviceWith = async (...edits: readonly (readonly [file: string, edit: (text: string) => string])[]) => {
      for (const [file, edit] of edits)
        writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')))
      const found = (await diagnoseClone(folder)).findings.find(({ rule }) => rule === 'manifest-missing')
      return [found?.fix?.split(':')[0], found?.command]
    }
    const publishing = (value: string) =>
      [RELEASE, (text: string) => text.replace(/publish: .*/, `publish: ${value}`)] as const
    const has = 'release.yml has the step that publishes it'
    const run = 'gh workflow run release.yml --ref tray-v1.8.5'
    expect(await adviceWith(publishing("'True'"))).toEqual([has, run])
    expect(await adviceWith(publishing(`\${{ !cancelled() }}`))).toEqual([has, run])
    const unnamed = (text: string) => text.replace('release-workflow: release.yml', '')
    expect(await adviceWith([CONFIG, unnamed])).toEqual([
      has,
      'gh run list --workflow release.yml --branch tray-v1.8.5',
    ])
    const onlyCalled = (text: string) => text.replace(/^on:\n(?:[ #].*\n|\n)*/m, 'on: workflow_call\n')
    expect(await adviceWith([RELEASE, onlyCalled])).toEqual([has, undefined])
    const [none] = await adviceWith(publishing('false'))
    expect(none).toBe('Let the release workflow call write-updater-manifest with `publish')
    remote.commit('chore: manifest', { [LIVE_MANIFEST]: manifest('1.8.5') }, 'main')
    await runAction('sync-branches', remote.checkout())
    expect(summarize(await look())).toEqual([])
  })

  test('incident 4: a live branch that next lacks; the command fixes it', async () => {
    remote.commit('fix: by hand', { 'hotfix.txt': 'x\n' }, 'main')
    const { findings, ...rest } = await look()
    expect(summarize({ findings, ...rest })).toEqual([`live-in-next ${CONFIG}:3`])
    await runCommand(findings[0]?.command as string, remote)
    expect(summarize(await look())).toEqual([])
  })

  test('a tag on no branch', async () => {
    remote.set('refs/tags/v9.0.0', remote.commit('wip', { wip: 'x\n' }, 'topic'))
    expect(summarize(await look())).toEqual([`tag-on-branch ${CONFIG}:26`])
    remote.delete('refs/tags/v9.0.0')
  })

  test('tag-in-the-way: a tag named like the folder of tags that a track is to have', async () => {
    remote.set('refs/tags/app', remote.at('refs/heads/next'))
    const folder = remote.checkout('next', 0)
    const file = join(folder, CONFIG)
    writeFileSync(file, readFileSync(file, 'utf8').replace('tag: v{version}', 'tag: app/v{version}'))
    const { findings } = await diagnoseClone(folder)
    expect(findings.find(({ rule }) => rule === 'tag-in-the-way')).toMatchObject({
      place: { file: CONFIG, line: 26 },
      command: expect.stringContaining('refs/tags/app'),
    })
    remote.delete('refs/tags/app')
    expect(summarize(await look())).toEqual([])
  })

  test('a version file that was edited by hand is told once: here if it is here, else of the branch', async () => {
    const [path, right] = ['Cargo.toml', remote.file('next', 'Cargo.toml')]
    remote.commit('chore: version', { [path]: right.replace('2.3.2-alpha.1', '2.2.0') })
    const folder = remote.checkout('next', 0)
    expect(summarize(await diagnoseClone(folder))).toEqual([
      'lock-out-of-step Cargo.lock:7',
      'version-not-tagged Cargo.toml:7',
    ])
    writeFileSync(join(folder, path), right)
    const { findings, ...rest } = await diagnoseClone(folder)
    expect(summarize({ findings, ...rest })).toEqual(['version-files Cargo.toml:0'])
    expect(findings[0]?.command).toBe('release-tracks promote platform alpha --force --yes')
    remote.commit('chore: version', { [path]: right })
    expect(summarize(await look())).toEqual([])
  })

  test('incident 2: a manifest that is ahead of every tag', async () => {
    remote.commit('chore: manifest', { [LIVE_MANIFEST]: manifest('7.0.0') }, 'main')
    await runAction('sync-branches', remote.checkout())
    const { findings, ...rest } = await look()
    expect(summarize({ findings, ...rest })).toEqual([`manifests ${CONFIG}:20`])
    expect(findings[0]?.command).not.toMatch(/^[a-z-]+ [a-z]+=/)
  })

  test('a remote that is not there is told, unless nobody asked it', async () => {
    const folder = remote.checkout('next', 0)
    rmSync(remote.bare, { recursive: true })
    const { findings } = await diagnoseClone(folder)
    expect(findings).toMatchObject([{ rule: 'remote-unread', severity: 'warning', place: { file: CONFIG, line: 2 } }])
    expect(findings[0]?.fix).toMatch(/git remote -v|origin/)
    expect((await diagnoseClone(folder, { offline: true })).findings).toEqual([])
  })
})
