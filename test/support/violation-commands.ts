import { execFile } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Violation } from '../../shared/core/invariants/facts.ts'
import type { FakeGitHub } from './fake-github.ts'
import { GIT_ENV, git, type Remote } from './remote.ts'

/** `gh`, and `release-tracks`; and the node of these tests. */
const PATH = [join(import.meta.dirname, 'programs'), dirname(process.execPath), process.env.PATH].join(delimiter)

/** Runs the command of a violation as its reader would, by a shell in a clone of the repository. Gives its output. */
export async function runCommand(command: string, remote: Remote, github?: FakeGitHub): Promise<string> {
  const cwd = remote.checkout('next', 0)
  const env = github ? signedIn(cwd, github) : { ...GIT_ENV, PATH }
  return (await promisify(execFile)('sh', ['-c', command], { cwd, env, encoding: 'utf8' })).stdout
}

/** The shell of somebody who may write to the repository on GitHub that a folder becomes a clone of. */
export function signedIn(clone: string, { git: { url }, token, env }: FakeGitHub): NodeJS.ProcessEnv {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  git(clone, 'remote', 'set-url', 'origin', url)
  git(clone, 'config', `http.${url}.extraheader`, `AUTHORIZATION: basic ${basic}`)
  return { ...GIT_ENV, PATH, ...env, GH_HOST: new URL(url).host, GH_ENTERPRISE_TOKEN: token, GIT_TERMINAL_PROMPT: '0' }
}

/** More rounds than any violation of the tests takes. */
const MOST_ROUNDS = 4

/**
 * Does what the reader of the violations is told: runs the first command, and looks again, until nothing is found. Gives the commands;
 * throws when one fails, or when it does not help.
 */
export async function fix(
  look: () => Promise<readonly Violation[]>,
  remote: Remote,
  github?: FakeGitHub,
): Promise<string[]> {
  const commands: string[] = []
  for (;;) {
    const [first] = await look()
    if (!first) return commands
    if (commands.length === MOST_ROUNDS) throw new Error(`Not fixed by ${commands.join('\n')}: ${first.message}`)
    await runCommand(first.command, remote, github)
    commands.push(first.command)
  }
}
