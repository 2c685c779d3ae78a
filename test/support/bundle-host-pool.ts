import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Ending, Start } from './bundle-hosts.ts'

/** A few that wait cost less than new ones, and many cost memory. */
const MOST_IDLE = 4
/** Bytes: a larger process is replaced, since it takes longer to start git. */
const LARGEST = 250_000_000

/** Processes that run bundles one after the other, for all test files of a Jest worker. They end with it, and do not keep it from ending. */
export class BundleHostPool {
  readonly #idle: Host[] = []
  readonly #all = new Set<Host>()

  constructor() {
    process.once('exit', () => this.kill(this.#all))
  }

  /** Runs a bundle in a process that may have run others; `started` gets what kills it, as long as it runs. */
  readonly run = async (start: Start, started?: (kill: () => void) => void): Promise<Ending> => {
    const host = this.#idle.pop() ?? new Host()
    this.#all.add(host)
    let isOver = false
    started?.(() => {
      if (!isOver) host.kill()
    })
    try {
      return await host.run(start)
    } finally {
      isOver = true
      if (host.isAlive && host.memory < LARGEST && this.#idle.length < MOST_IDLE) this.#idle.push(host)
      else this.kill([host])
    }
  }

  /** Ends what a test file started and did not wait for. */
  endBusy(): void {
    this.kill([...this.#all].filter((host) => !this.#idle.includes(host)))
  }

  kill(hosts: Iterable<Host>): void {
    for (const host of [...hosts]) {
      this.#all.delete(host)
      host.kill()
    }
  }
}

class Host {
  readonly #process: ChildProcess
  #pieces: { readonly of: 'stdout' | 'stderr'; readonly text: string }[] = []

  isAlive = true
  /** Bytes, as it was after its last run. */
  memory = 0

  constructor() {
    this.#process = fork(join(import.meta.dirname, 'bundle-host.mjs'), {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#process.once('exit', () => {
      this.isAlive = false
    })
    this.#process.unref()
    this.#process.channel?.unref()
    for (const stream of [this.#process.stdout, this.#process.stderr]) (stream as Socket | null)?.unref()
  }

  kill(): void {
    this.isAlive = false
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
        finish(this.#ending(code, end.length))
      }
      for (const stream of ['stdout', 'stderr'] as const)
        this.#process[stream]?.setEncoding('utf8').on('data', (text: string) => {
          this.#pieces.push({ of: stream, text })
          look()
        })
      this.#process.on('message', (message: { readonly code: number; readonly memory: number }) => {
        code = message.code
        this.memory = message.memory
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
