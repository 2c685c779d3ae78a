import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hasActed, troubleAtStep } from '../../scripts/soak/git-steps.ts'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

let remote: Remote
beforeAll(() => {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', FILES))
  remote.commit('fix: core', { 'crates/core/src/lib.rs': '1\n' })
})
afterAll(() => remote.remove())

/** What a run says of itself that loses its temporary folder at some git process. */
async function losing(
  number: number,
  start: (folder: string, env: Record<string, string>) => Promise<{ code: number; said: string }>,
) {
  const temp = mkdtempSync(join(tmpdir(), 'release-tracks-temp-'))
  const bin = join(remote.folder, `bin-${temp.slice(-6)}`)
  const env = { RUNNER_TEMP: temp, ...troubleAtStep(bin, { number, trouble: 'temp-gone' }, temp) }
  const run = await start(remote.checkout(), env)
  rmSync(temp, { recursive: true, force: true })
  return { ...run, hasActed: hasActed(bin) }
}

test('incident 52: a temporary folder that goes away, at whatever git process, is named, and nothing is tried again', async () => {
  let failed = 0
  for (let number = 1; ; number++) {
    const before = git(remote.bare, 'for-each-ref')
    const { code, said, hasActed } = await losing(number, async (folder, env) => {
      const { code, log, summary } = await runAction(
        'bump-version',
        folder,
        { tracks: 'all', channel: 'alpha' },
        { env },
      )
      return { code, said: `${log}\n${summary}` }
    })
    if (!hasActed) break
    // Where it is not needed any more, nothing is lost.
    if (code === 0) {
      remote.commit('fix: core again', { 'crates/core/src/lib.rs': `${number}\n` })
      continue
    }
    failed++
    expect(said).toMatch(/The temporary folder ".*" is gone|cannot be written to/)
    expect(said).toContain('Stopped: machine-limit')
    expect(said.match(/^::error/gm)).toHaveLength(1)
    expect(git(remote.bare, 'for-each-ref')).toBe(before)
  }
  expect(failed).toBeGreaterThan(5)
})

test('incident 52: the command line says so, too', async () => {
  const { code, said } = await losing(6, async (folder, env) => {
    const { code, stderr } = await runCommand(folder, ['plan'], env)
    return { code, said: stderr }
  })
  expect([code, said]).toEqual([1, expect.stringContaining('The temporary folder')])
})
