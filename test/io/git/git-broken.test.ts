import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../../support/action.ts'
import { runCommand } from '../../support/command-line.ts'
import { Plan } from '../../support/plan.ts'
import { FILES } from '../../support/products.ts'

const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
plan.commit('feat: tray', { 'crates/client/src/main.rs': 'tray\n' })
const history = plan.branch('next').make()
const clones = [0, 1].map((kind) => history.checkout('refs/heads/next', kind as 0 | 1))
const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-broken-'))
const [bin, temp] = [join(scratch, 'bin'), join(scratch, 'temp')]
mkdirSync(bin)
beforeEach(() => {
  rmSync(temp, { recursive: true, force: true })
  mkdirSync(temp)
})
afterAll(() => {
  history.remove()
  rmSync(scratch, { recursive: true })
})

const GIT = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()

/** A machine whose git breaks off, in some way, at the nth question about objects that one process is asked. */
function machine(way: string, at: number): Record<string, string> {
  const script = `#!/bin/sh
case " $* " in *' --batch-command '*) ;; *) exec '${GIT}' "$@" ;; esac
said='' turn=0
while IFS= read -r line; do
  said="$said$line
"
  test "$line" = flush || continue
  turn=$((turn + 1))
  if test $turn = ${at}; then ${way}; fi
  printf %s "$said" | '${GIT}' "$@"
  said=''
done
`
  writeFileSync(join(bin, 'git'), script)
  chmodSync(join(bin, 'git'), 0o755)
  return { PATH: `${bin}${delimiter}${process.env.PATH}`, RUNNER_TEMP: temp, TMPDIR: temp }
}

describe.each([
  ['is killed', 'kill -9 $$', 'was killed'],
  ['is killed in the middle of its answer', `printf %s "$said" | '${GIT}' "$@" | head -c 20; kill -9 $$`, 'was killed'],
  ['says nothing and ends', 'exit 0', 'ended with 0'],
])('incident 53: a git that %s', (_, way, words) => {
  test.each([1, 2])('at question %i ends the run in one clear error, and nothing stays behind', async (at) => {
    const env = machine(way, at)
    const input = { tracks: 'all', channel: 'alpha', 'dry-run': 'true' }
    const runs = await Promise.all(clones.map((clone) => runAction('bump-version', clone, input, { env })))
    for (const { code, log } of runs) {
      expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining(words) })
      expect(log.match(/^::error/gm)).toHaveLength(1)
      expect(log).not.toContain('This is a bug')
    }
    const { code, stderr } = await runCommand(clones[1] as string, ['plan', '--track', 'tray'], env)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(words) })
    expect(readdirSync(temp)).toEqual([])
  })
})
