import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How a bundle ended. */
export interface Run {
  readonly status: number | null
  readonly output: string
}

/** Node's last words after an error that nobody caught. */
const CRASH = /^Node\.js v\d+/m

/** Runs a bundle in an empty folder, outside any job: no inputs, no event, no token. */
export function runInEmptyFolder(file: string): Run {
  const cwd = mkdtempSync(join(tmpdir(), 'release-tracks-smoke-'))
  try {
    const { PATH = '', SystemRoot = '' } = process.env
    const run = spawnSync(process.execPath, [file], {
      cwd,
      env: { PATH, SystemRoot },
      encoding: 'utf8',
      timeout: 60_000,
    })
    return { status: run.status, output: run.stdout + run.stderr }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** Checks that a bundle starts: it may refuse to work without a configuration, but must not crash. */
export function startBundle(file: string): void {
  const { status, output } = runInEmptyFolder(file)
  if (status === null || CRASH.test(output)) throw new Error(`${file} does not start:\n${output}`)
}
