import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A whole process to run. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly input?: string
}

/** What a run of a program gave. */
export interface Run {
  /** From before the spawn to the end of its output, in milliseconds. */
  readonly ms: number
  readonly code: number
  readonly output: string
}

/** Runs a program to its end and measures it from outside, as the one who waits for it does. */
export function runProgram({ command, args, cwd, env, input }: Program): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint()
    const child = spawn(command, [...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) => {
      const ms = Number(process.hrtime.bigint() - begin) / 1e6
      resolve({ ms, code: code ?? -1, output: Buffer.concat(chunks).toString() })
    })
  })
}

/**
 * Runs a Node program once more with a hook that asks the kernel for its peak (getrusage(2), ru_maxrss) as it ends; its children are not counted.
 * Gives MiB, or undefined where the program ended without its exit event.
 */
export async function peakMemory(program: Program, scratch: string): Promise<number | undefined> {
  const hook = join(scratch, 'peak.cjs')
  const report = join(scratch, 'peak.txt')
  const path = JSON.stringify(report)
  const body = `process.on('exit', () => require('fs').writeFileSync(${path}, String(process.resourceUsage().maxRSS)))`
  // Git runs hooks and helpers of its own, never Node, so that only the program itself writes the report.
  writeFileSync(hook, body)
  rmSync(report, { force: true })
  await runProgram({ ...program, env: { ...program.env, NODE_OPTIONS: `--require=${JSON.stringify(hook)}` } })
  try {
    return Number(readFileSync(report, 'utf8')) / 1024
  } catch {
    return undefined
  }
}
