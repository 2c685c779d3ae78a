import { logLines, withoutCommands } from '../shared/core/text/log-line.ts'
import { visible, visibleInColour, visibleJson } from '../shared/core/text/visible.ts'

/** What shows the moving line anew: back to the start of the line, and erase to its end (ECMA-48, EL). */
const AGAIN = '\r\u001b[K'

/**
 * Where texts leave this program, stdout or stderr: nothing else writes there. Whatever a text is made of, a reader sees every
 * character of it, it does not steer the terminal, and within a workflow the runner obeys no part of it.
 */
export class Output {
  readonly #stream: NodeJS.WriteStream
  readonly #colours: boolean
  readonly #inWorkflow = process.env.GITHUB_ACTIONS === 'true'

  constructor(stream: NodeJS.WriteStream, colours: boolean) {
    this.#stream = stream
    this.#colours = colours
  }

  /** Writes lines; the last one gets its end. */
  lines(text: string): void {
    const lines = text.replace(/\r\n/g, '\n')
    const seen = this.#colours ? visibleInColour(lines) : visible(lines)
    this.#write(`${this.#inWorkflow ? withoutCommands(seen) : seen}\n`)
  }

  /** Writes a JSON text as the same data. */
  json(text: string): void {
    this.#write(`${visibleJson(text)}\n`)
  }

  /** Writes a workflow command: one line, its own values escaped by whoever made it. */
  command(line: string): void {
    const [name = '', ...value] = visible(line).split(/(?<=^::[^:]*::)/)
    this.#write(`${name.replace(/##(?=\[)/g, '## ')}${withoutCommands(value.join(''))}\n`)
  }

  /** Writes over the line that moves; an empty text takes it away. */
  move(text: string): void {
    this.#write(`${AGAIN}${logLines(text)}`)
  }

  #write(text: string): void {
    this.#stream.write(text)
  }
}
