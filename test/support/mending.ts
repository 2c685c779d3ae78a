import { execFileSync } from 'node:child_process'
import { shellCommand } from '../../shared/core/invariants/mending.ts'
import { runAction } from './action.ts'
import { CLI } from './command-line.ts'
import { GIT_ENV, type Remote } from './remote.ts'

/** Runs the command of a violation as its reader would: an action with its inputs, or a shell in a clone of the repository. Gives its output. */
export async function runCommand(command: string, remote: Remote): Promise<string> {
  const [, action, inputs] = /^(bump-version|sync-branches)((?: [a-z-]+=\S+)*)$/.exec(command) ?? []
  if (action === undefined) {
    const folder = remote.checkout('next', 0)
    const line = command.replace(/^npx release-tracks /, () => `${shellCommand(process.execPath, CLI)} `)
    return execFileSync('sh', ['-c', line], { cwd: folder, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' })
  }
  const pairs = (inputs as string)
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('='))
  const { code, log } = await runAction(action, remote.checkout(), Object.fromEntries(pairs))
  if (code !== 0) throw new Error(`${command} failed:\n${log}`)
  return log
}
