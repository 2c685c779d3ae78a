import { spawn } from 'node:child_process'
import { CLI } from './command-line.ts'
import { GIT_ENV } from './remote.ts'

/** Milliseconds after which something hangs, on however busy a machine: less than a test may take, so that the output is told. */
const PATIENCE = 240_000

/** A command on a terminal of its own, with somebody who reads and types. */
export class PseudoTerminal {
  readonly #child
  readonly #ended: Promise<number>
  #read = 0
  /** All that was shown, stdout and stderr as one, with colours and cursor movements. */
  output = ''

  /** Starts the command line of dist/ in a folder; util-linux's script(1) makes the terminal. */
  constructor(folder: string, words: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) {
    const line = [process.execPath, CLI, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
    this.#child = spawn(
      'script',
      ['--quiet', '--flush', '--return', '--command', `stty cols 100 rows 40; exec ${line}`, '/dev/null'],
      {
        cwd: folder,
        env: {
          ...GIT_ENV,
          TERM: 'xterm-256color',
          SHELL: '/bin/sh',
          NO_COLOR: '1',
          GITHUB_ACTIONS: undefined,
          CI: undefined,
          ...env,
        },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    )
    this.#child.stdout.setEncoding('utf8').on('data', (text) => {
      this.output += text
    })
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject)
      this.#child.on('close', (code) => resolve(code ?? -1))
    })
  }

  /** Waits until something is shown after what was waited for last. */
  async shows(text: string): Promise<void> {
    for (let waited = 0; !this.output.includes(text, this.#read); waited += 20) {
      if (waited > PATIENCE) this.#giveUp(`${JSON.stringify(text)} was not shown`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    this.#read = this.output.indexOf(text, this.#read) + text.length
  }

  type(keys: string): void {
    this.#child.stdin.write(keys)
  }

  /** Closes the terminal, as a window is closed. */
  hangUp(): void {
    this.#child.stdin.end()
  }

  /** The exit code, once the command has ended. */
  async end(): Promise<number> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE)
    const code = await this.#ended
    clearTimeout(timer)
    this.#child.stdin.destroy()
    if (code < 0) this.#giveUp('it did not end')
    return code
  }

  #giveUp(what: string): never {
    this.#child.kill('SIGKILL')
    throw new Error(`${what}:\n${this.output}`)
  }
}
