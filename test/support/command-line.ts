import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { canShare, runInHost } from './bundle-hosts.ts'
import { GIT_ENV } from './git.ts'

/** The bundle that people start. */
export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

/** How a command ended, as a shell would see it. */
export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Variables of a person's shell that must not change an answer. */
const NEUTRAL = {
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  GH_TOKEN: undefined,
  GITHUB_TOKEN: undefined,
  GH_ENTERPRISE_TOKEN: undefined,
  GITHUB_ENTERPRISE_TOKEN: undefined,
  GH_HOST: undefined,
  GITHUB_ACTIONS: undefined,
  RUNNER_TEMP: undefined,
}

/** Runs the command line of dist/ in a folder, without a terminal. */
export async function runCommand(
  folder: string,
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandResult> {
  const env = { ...GIT_ENV, ...NEUTRAL, ...variables }
  const start = { bundle: CLI, args: words, folder, env }
  if (canShare(start)) {
    const { code, stdout, stderr } = await runInHost(start)
    return { code, stdout, stderr }
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })
}
