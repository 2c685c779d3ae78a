import { spawn } from 'node:child_process'

const running = new Set()

/** Ends every program that still runs. */
export function stopAll() {
  for (const child of running) child.kill()
}

/** A program that ended badly: which, and all it wrote. */
export class ProgramFailed extends Error {
  constructor(name, code, output) {
    super(`${name} ended with code ${code}`)
    this.output = output
  }
}

/**
 * Runs a program without a shell and gives its exit code and what it wrote, `output` being both streams as they came.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env: Record<string, string | undefined> }} options
 * @returns {Promise<{ code: number | string, stdout: string, output: string }>}
 */
export function run(file, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    running.add(child)
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? `signal ${signal}`, stdout, output })
    })
  })
}

/** Runs a program that must succeed and gives what it wrote to stdout, without the last line end. */
export async function read(file, args, options) {
  const { code, stdout, output } = await run(file, args, options)
  if (code !== 0) throw new ProgramFailed([file, ...args].join(' '), code, output)
  return stdout.replace(/\r?\n$/, '')
}
