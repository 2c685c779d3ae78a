import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A whole process to run. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly input?: string
  /** After so many milliseconds it is stopped. */
  readonly limit?: number
}

/** What a run of a program gave. */
export interface Run {
  /** From before the spawn to the end of its output, in milliseconds. */
  readonly ms: number
  readonly code: number
  readonly output: string
  readonly stopped: boolean
}

/** Runs a program to its end and measures it from outside, as the one who waits for it does. */
export function runProgram({ command, args, cwd, env, input, limit }: Program): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint()
    const child = spawn(command, [...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], timeout: limit })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const ms = Number(process.hrtime.bigint() - begin) / 1e6
      resolve({
        ms,
        code: code ?? -1,
        output: Buffer.concat(chunks).toString(),
        stopped: limit !== undefined && signal !== null,
      })
    })
  })
}

/**
 * Runs a Node program once more with a hook that reads its peak as it ends; its children are not counted.
 * Gives MiB, or undefined where the program ended without its exit event.
 */
export async function peakMemory(program: Program, scratch: string): Promise<number | undefined> {
  const hook = join(scratch, 'peak.cjs')
  const report = join(scratch, 'peak.txt')
  writeFileSync(hook, PEAK_HOOK)
  rmSync(report, { force: true })
  const env = { ...program.env, BENCH_PEAK: report, NODE_OPTIONS: `--require=${JSON.stringify(hook)}` }
  await runProgram({ ...program, env })
  return existsSync(report) ? Number(readFileSync(report, 'utf8')) / 1024 : undefined
}

// Linux counts the memory of the process that forked into ru_maxrss; VmHWM begins anew with the program (proc(5)).
const PEAK_HOOK = `const fs = require('node:fs')
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try {
    peak = /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {}
  fs.writeFileSync(process.env.BENCH_PEAK, String(peak))
})
`
