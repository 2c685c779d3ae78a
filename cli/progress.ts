import { cut } from './screen/width.ts'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const
const EVERY = 80

/** One moving line at the bottom of stderr, on a terminal alone. */
export class Progress {
  readonly #moves: boolean
  #timer: NodeJS.Timeout | undefined
  #frame = 0
  #text = ''

  constructor(moves: boolean) {
    this.#moves = moves
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
    process.stderr.write('\r\u001b[K')
  }

  #draw(): void {
    const frame = FRAMES[this.#frame++ % FRAMES.length]
    process.stderr.write(`\r\u001b[K${frame} ${cut(this.#text, (process.stderr.columns || 80) - 3)}`)
  }
}
