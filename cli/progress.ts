import type { Output } from './output.ts'
import { cut } from './screen/width.ts'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const
const EVERY = 80

/** One moving line at the bottom of stderr, on a terminal alone. */
export class Progress {
  readonly #moves: boolean
  readonly #output: Output
  #timer: NodeJS.Timeout | undefined
  #frame = 0
  #text = ''

  constructor(moves: boolean, output: Output) {
    this.#moves = moves
    this.#output = output
  }

  show(text: string): void {
    if (!this.#moves) return
    this.#text = text
    this.#timer ??= setInterval(() => this.#draw(), EVERY).unref()
    this.#draw()
  }

  clear(): void {
    if (this.#timer === undefined) return
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#output.move('')
  }

  #draw(): void {
    const frame = FRAMES[this.#frame++ % FRAMES.length]
    this.#output.move(`${frame} ${cut(this.#text, (process.stderr.columns || 80) - 3)}`)
  }
}
