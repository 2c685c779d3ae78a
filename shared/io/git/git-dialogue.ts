import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'

/** Says something and gives what comes back, up to where the last letters of it match `end`; undefined once the process is over. */
export type Exchange = (text: string, end: RegExp) => Promise<Buffer | undefined>

/** A process that takes turns with its caller. */
export interface Dialogue {
  readonly ask: Exchange
  /** Lets the process end, and gives how it did. */
  end(): Promise<{ readonly code: number; readonly stderr: string }>
}

/** Starts a process for a dialogue, without a shell. */
export function startDialogue(file: string, args: readonly string[], options: SpawnOptionsWithoutStdio): Dialogue {
  const started = spawn(file, args, { ...options, windowsHide: true })
  const stderr: Buffer[] = []
  started.stderr.on('data', (piece: Buffer) => stderr.push(piece))
  // A process that ends early closes its input; how it ended says more.
  started.stdin.on('error', () => undefined)
  const ended = new Promise<number>((resolve, reject) => {
    started.on('error', reject)
    started.on('close', (code) => resolve(code ?? 1))
  })
  // Whoever asks hears of the end before anybody waits for it.
  ended.catch(() => undefined)
  return {
    ask: (text, end) => hear(started, text, end),
    end: async () => {
      started.stdin.end()
      return { code: await ended, stderr: Buffer.concat(stderr).toString('utf8').trim() }
    },
  }
}

/** How many of the last letters tell where an answer ends. */
const LAST = 16

function hear(started: ChildProcessWithoutNullStreams, text: string, end: RegExp): Promise<Buffer | undefined> {
  const { stdin, stdout } = started
  if (stdout.destroyed) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let last = ''
    const settle = (answer: Buffer | undefined) => {
      stdout.off('data', take).off('close', stop)
      resolve(answer)
    }
    const stop = () => settle(undefined)
    const take = (piece: Buffer) => {
      pieces.push(piece)
      last = (last + piece.toString('latin1', Math.max(0, piece.length - LAST))).slice(-LAST)
      if (end.test(last)) settle(Buffer.concat(pieces))
    }
    stdout.on('data', take).on('close', stop)
    stdin.write(text)
  })
}
