import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Says something and gives what comes back, up to where the last letters of it match `end`; undefined once the process is over. */
export type Exchange = (text: string, end: RegExp) => Promise<Buffer | undefined>

/** A process that takes turns with its caller. */
export interface Dialogue {
  readonly ask: Exchange
  /** Lets the process end, and gives how it did. */
  end(): Promise<ProcessEnd>
}

/** How a process ended; no code where a signal ended it. */
export interface ProcessEnd {
  readonly code: number | null
  readonly stderr: string
}

/** A file and its arguments. */
export type CommandWords = readonly [file: string, ...args: string[]]

/** Milliseconds to wait for the pipes of a process that is over: what it left running may hold them, as ssh does with ControlPersist. */
const LINGER = 10_000

/** Runs a process to its end, without a shell: gives it its input, and its output to `take` piece by piece. */
export async function runProcess(
  words: CommandWords,
  options: SpawnOptionsWithoutStdio,
  input: Buffer | string | undefined,
  take: (piece: Buffer) => void,
): Promise<ProcessEnd> {
  const { child, ended } = await launch(words, options, take)
  child.stdin.end(input)
  return ended
}

/** Starts a process for a dialogue, without a shell. This process waits for it only while it is asked something, or is to end. */
export async function startDialogue(words: CommandWords, options: SpawnOptionsWithoutStdio): Promise<Dialogue> {
  let heard = (_piece: Buffer) => {}
  const { child, ended } = await launch(words, options, (piece) => heard(piece))
  const silence = whenSilent(child, ended)
  const wait = waitingFor(child)
  return {
    ask: (text, end) => {
      const answer = new Promise<Buffer>((resolve) => {
        heard = upTo(end, resolve)
      })
      child.stdin.write(text)
      return wait(Promise.race([answer, silence]))
    },
    end: () => {
      child.stdin.end()
      setTimeout(() => child.kill(), LINGER).unref()
      return wait(ended)
    },
  }
}

/** A process that runs. */
interface Launched {
  readonly child: ChildProcessWithoutNullStreams
  /** Settles whatever becomes of the process: everything that waits for it waits for this in the end. */
  readonly ended: Promise<ProcessEnd>
}

async function launch(
  [file, ...args]: CommandWords,
  options: SpawnOptionsWithoutStdio,
  take: (piece: Buffer) => void,
): Promise<Launched> {
  const child = spawn(file, args, { ...options, windowsHide: true })
  // What could not be started has an error instead, and no pipes where there are no more descriptors.
  if (child.pid === undefined) await once(child, 'spawn')
  const { stdin, stdout, stderr } = child
  const words: Buffer[] = []
  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    const end = (code: number | null) => {
      resolve({ code, stderr: Buffer.concat(words).toString('utf8').trim() })
      // What still holds the pipes would hold this process.
      for (const pipe of [stdin, stdout, stderr]) pipe.destroy()
    }
    const fail = (error: unknown) => {
      reject(error)
      child.kill()
    }
    child.on('error', reject).on('close', end)
    child.on('exit', (code) => void setTimeout(end, LINGER, code).unref())
    stdout.on('data', (piece: Buffer) => attempt(() => take(piece), fail))
    stderr.on('data', (piece: Buffer) => words.push(piece))
    // A process that ends before it has read its input breaks the pipe; its exit code tells the story.
    stdin.on('error', () => undefined)
  })
  // Who waits for it may come later.
  ended.catch(() => undefined)
  return { child, ended }
}

function attempt(work: () => void, fail: (error: unknown) => void): void {
  try {
    work()
  } catch (error) {
    fail(error)
  }
}

/** Settles once no answer can come any more: the process is over, or says nothing more, or hears nothing more. */
function whenSilent(child: ChildProcessWithoutNullStreams, ended: Promise<ProcessEnd>): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = () => resolve(undefined)
    ended.then(stop, stop)
    child.stdout.on('close', stop)
    child.stdin.on('error', () => void setTimeout(stop, LINGER).unref())
  })
}

/** Makes the event loop wait for a process while at least one of the promises about it is open, and no longer. */
function waitingFor(child: ChildProcessWithoutNullStreams): <Result>(open: Promise<Result>) => Promise<Result> {
  const handles = [child, ...([child.stdin, child.stdout, child.stderr] as unknown as readonly Waited[])]
  const hold = (isOn: boolean) => {
    for (const each of handles) {
      if (isOn) each.ref()
      else each.unref()
    }
  }
  let count = 0
  hold(false)
  return async (open) => {
    if (count++ === 0) hold(true)
    try {
      return await open
    } finally {
      if (--count === 0) hold(false)
    }
  }
}

/** What the event loop may wait for; the pipes of a process are sockets to Node. */
interface Waited {
  ref(): void
  unref(): void
}

/** How many of the last letters tell where an answer ends. */
const LAST = 32

/** Collects pieces until the last letters match, and gives them all. */
function upTo(end: RegExp, give: (answer: Buffer) => void): (piece: Buffer) => void {
  const pieces: Buffer[] = []
  let last = ''
  return (piece) => {
    pieces.push(piece)
    last = (last + piece.toString('latin1', Math.max(0, piece.length - LAST))).slice(-LAST)
    if (end.test(last)) give(Buffer.concat(pieces))
  }
}
