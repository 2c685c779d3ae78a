import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'

/** Says something and gives what comes back, up to where the last letters of it match `end`; undefined once the process is over. */
export type Exchange = (text: string, end: RegExp) => Promise<Buffer | undefined>

/** A process that takes turns with its caller. */
export interface Dialogue {
  readonly ask: Exchange
  /** Lets the process end, and gives how it did. */
  end(): Promise<DialogueEnd>
}

/** How a dialogue ended. */
export interface DialogueEnd {
  readonly code: number
  readonly stderr: string
}

/** How a process that was given all of its input ended; no code where a signal ended it. */
export interface ProcessEnd {
  readonly code: number | null
  readonly stderr: string
}

/** Milliseconds to wait for the pipes of a process that is over: what it left running may hold them, as ssh does with ControlPersist. */
const LINGER = 10_000

/** Runs a process to its end, without a shell: gives it its input, and its output to `take` piece by piece. */
export function runProcess(
  [file, ...args]: readonly [file: string, ...args: string[]],
  options: SpawnOptionsWithoutStdio,
  input: Buffer | string | undefined,
  take: (piece: Buffer) => void,
): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    const started = spawn(file, args, { ...options, windowsHide: true })
    const stderr: Buffer[] = []
    const end = (code: number | null) => resolve({ code, stderr: Buffer.concat(stderr).toString('utf8').trim() })
    started.on('error', reject).on('close', end)
    if (!hasPipes(started)) return
    started.on('exit', (code) => void setTimeout(end, LINGER, code).unref())
    started.stdout.on('data', take)
    started.stderr.on('data', (piece: Buffer) => stderr.push(piece))
    // A process that ends before it has read its input breaks the pipe; its exit code tells the story.
    started.stdin.on('error', () => undefined)
    started.stdin.end(input)
  })
}

/** Starts a process for a dialogue, without a shell. This process waits for it only while it is asked something, or is to end. */
export function startDialogue(file: string, args: readonly string[], options: SpawnOptionsWithoutStdio): Dialogue {
  const started = spawn(file, args, { ...options, windowsHide: true })
  const ended = new Promise<number>((resolve, reject) => {
    started.on('error', reject)
    started.on('close', (code) => resolve(code ?? 1))
  })
  // Whoever asks hears of the end before anybody waits for it.
  ended.catch(() => undefined)
  if (!hasPipes(started)) return { ask: async () => undefined, end: async () => ({ code: await ended, stderr: '' }) }
  const stderr: Buffer[] = []
  started.stderr.on('data', (piece: Buffer) => stderr.push(piece))
  // A process that ends early closes its input; how it ended says more.
  started.stdin.on('error', () => undefined)
  wait(started, false)
  return {
    ask: async (text, end) => {
      wait(started, true)
      const answer = await hear(started, text, end)
      wait(started, false)
      return answer
    },
    end: async () => {
      wait(started, true)
      started.stdin.end()
      return { code: await ended, stderr: Buffer.concat(stderr).toString('utf8').trim() }
    },
  }
}

/** Where all file descriptors are taken, there is nothing but the error, whatever Node's types say. */
function hasPipes({ stdin }: { readonly stdin: unknown }): boolean {
  return Boolean(stdin)
}

/** Says whether this process goes on as long as the other one does. */
function wait(started: ChildProcessWithoutNullStreams, isOn: boolean): void {
  const streams = [started.stdin, started.stdout, started.stderr] as unknown as readonly Waited[]
  for (const each of [started, ...streams]) {
    if (isOn) each.ref()
    else each.unref()
  }
}

/** What the event loop may wait for; the pipes of a process are sockets to Node. */
interface Waited {
  ref(): void
  unref(): void
}

/** How many of the last letters tell where an answer ends. */
const LAST = 32

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
