import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/** What a process is started with. */
export interface Start {
  readonly bundle: string
  readonly args: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What a process leaves behind; `log` is both streams as they came. */
export interface Ending {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly log: string
}

/** Variables that Node reads when it starts. */
const OF_NODE = /^NODE_/

const idle: Host[] = []
const all = new Set<Host>()

// Only Jest takes them away again; the soak, which kills its runs, has processes of their own.
const { afterAll } = globalThis as { afterAll?: (work: () => void) => void }
afterAll?.(() => {
  for (const host of all) host.kill()
})

/** Whether a start can be given to a process that did others before. */
export function canShare({ env }: Start): boolean {
  const isOther = (name: string) => OF_NODE.test(name) && env[name] !== process.env[name]
  return afterAll !== undefined && !Object.keys({ ...process.env, ...env }).some(isOther)
}

/** Runs a bundle in a process that may have run others; `started` gets what kills it, as long as it runs. */
export function runInHost(start: Start, started?: (kill: () => void) => void): Promise<Ending> {
  const host = idle.pop() ?? new Host()
  let isOver = false
  started?.(() => {
    if (!isOver) host.kill()
  })
  return host.run(start).finally(() => {
    isOver = true
  })
}

class Host {
  readonly #process: ChildProcess
  #pieces: { readonly of: 'stdout' | 'stderr'; readonly text: string }[] = []

  constructor() {
    all.add(this)
    this.#process = fork(join(import.meta.dirname, 'bundle-host.mjs'), {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#process.once('exit', () => this.#forget())
  }

  #forget(): void {
    all.delete(this)
    if (idle.includes(this)) idle.splice(idle.indexOf(this), 1)
  }

  kill(): void {
    this.#forget()
    this.#process.kill('SIGKILL')
  }

  run(start: Start): Promise<Ending> {
    const end = `\0${randomUUID()}\0`
    this.#pieces = []
    return new Promise((resolve, reject) => {
      let code: number | undefined
      const finish = (ending: Ending) => {
        for (const name of ['message', 'error', 'close']) this.#process.removeAllListeners(name)
        for (const name of ['stdout', 'stderr'] as const) this.#process[name]?.removeAllListeners('data')
        resolve(ending)
      }
      const look = () => {
        if (code === undefined || ![this.#text('stdout'), this.#text('stderr')].every((text) => text.endsWith(end)))
          return
        idle.push(this)
        finish(this.#ending(code, end.length))
      }
      for (const stream of ['stdout', 'stderr'] as const)
        this.#process[stream]?.setEncoding('utf8').on('data', (text: string) => {
          this.#pieces.push({ of: stream, text })
          look()
        })
      this.#process.on('message', (message: { readonly code: number }) => {
        code = message.code
        look()
      })
      this.#process.on('error', reject)
      this.#process.on('close', (code) => {
        finish(this.#ending(code ?? -1, 0))
      })
      this.#process.send({ ...start, end })
    })
  }

  #text(of: string): string {
    return this.#pieces.map((piece) => (piece.of === of ? piece.text : '')).join('')
  }

  /** What was written, without the last characters of each stream. */
  #ending(code: number, without: number): Ending {
    const left = { stdout: this.#text('stdout').length - without, stderr: this.#text('stderr').length - without }
    const own = this.#pieces.map(({ of, text }) => {
      const kept = { of, text: text.slice(0, Math.max(0, left[of])) }
      left[of] -= text.length
      return kept
    })
    const textOf = (name: string) => own.map(({ of, text }) => (of === name ? text : '')).join('')
    return { code, stdout: textOf('stdout'), stderr: textOf('stderr'), log: own.map(({ text }) => text).join('') }
  }
}
