import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { GIT_ENV } from './remote.ts'

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

/** Spawns the command line of dist/ in a folder, without a terminal. */
export function runCommand(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], {
      cwd: folder,
      env: { ...GIT_ENV, ...NEUTRAL, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
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
