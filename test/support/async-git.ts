import { spawn } from 'node:child_process'
import { GIT_ENV } from './remote.ts'

/** How a git process ended, whatever its code. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs git without blocking this process, so that it may talk to a server of this process; no question to a user. */
export function runGit(folder: string, args: readonly string[], env: Record<string, string> = {}): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd: folder,
      env: { ...GIT_ENV, GIT_TERMINAL_PROMPT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text) => {
        texts[name] += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, ...texts }))
  })
}
