import { describeProblem, failure, type Problem } from '../shared/core/text/error.ts'
import { visibleLine } from '../shared/core/text/visible.ts'
import { Interruption, interrupted } from './interruption.ts'
import { Output } from './output.ts'
import { Progress } from './progress.ts'
import { makeScreen, type Screen } from './screen/screen.ts'

/** How the command line may look and ask. */
export interface TerminalOptions {
  readonly colour: boolean
  readonly json: boolean
  readonly verbose: boolean
}

/** The person at the other end: results go to stdout, all that is said on the way to stderr. */
export class Terminal {
  readonly screen: Screen
  /** Whether a question would be seen and could be answered. */
  readonly interactive: boolean
  readonly interruption = new Interruption()
  /** Whether answers are printed as JSON. */
  readonly json: boolean
  readonly #verbose: boolean
  readonly #progress: Progress
  readonly #results: Output
  readonly #words: Output
  readonly #warned = new Set<string>()
  /** What is said on the way is painted for stderr. */
  readonly errors: Screen

  constructor(options: TerminalOptions) {
    const { stdin, stdout, stderr, env } = process
    this.json = options.json
    this.#verbose = options.verbose
    const onResults = showsColours(stdout, options.colour, env)
    const onWords = showsColours(stderr, options.colour, env)
    this.screen = makeScreen(onResults, widthOf(stdout))
    this.errors = makeScreen(onWords, widthOf(stderr))
    this.#results = new Output(stdout, onResults)
    this.#words = new Output(stderr, onWords)
    this.interactive = Boolean(stdin.isTTY && stderr.isTTY)
    const moves = Boolean(stderr.isTTY) && !options.verbose && env.TERM !== 'dumb'
    this.#progress = new Progress(moves, this.#words)
  }

  /** Says what goes on: a moving line on a terminal, a line of its own with --verbose, else nothing. */
  info(line: string): void {
    const text = visibleLine(line)
    if (this.#verbose) this.#write(this.errors.paint.dim(text))
    else this.#progress.show(text)
  }

  warn(problem: Problem): void {
    const text = visibleLine(describeProblem(problem))
    // What found it a second time need not say it again.
    if (this.#warned.has(text)) return
    this.#warned.add(text)
    this.#write(`${this.errors.paint.yellow('warning:')} ${text}`)
  }

  /** Says something that is neither the result nor to be missed. */
  say(text: string): void {
    this.#write(text)
  }

  fail(text: string): void {
    this.#write(`${this.errors.paint.red('error:')} ${text}`)
  }

  /** Prints the result. */
  print(text: string): void {
    this.#progress.clear()
    if (text !== '') this.#results.lines(text)
  }

  /** Prints the result that is a JSON text. */
  printJson(text: string): void {
    this.#progress.clear()
    this.#results.json(text)
  }

  /** Gives the runner a workflow command, whose values are escaped. */
  command(line: string): void {
    this.#progress.clear()
    this.#words.command(line)
  }

  /** Shows what would be done and asks. Throws `declined`, `interrupted`, and `not-asked` where nobody can answer. */
  async confirm(preview: string, question: string): Promise<void> {
    this.#write(preview)
    if (!this.interactive)
      throw failure(
        'not-asked',
        'Cannot ask: this is not a terminal.',
        'Use --yes to agree in advance, or --dry-run to only look.',
      )
    const { confirm, isCancel } = await import('@clack/prompts')
    const gone = new AbortController()
    // Ctrl-D and a closed window end the input without an answer: then nothing is left to wait for.
    process.once('beforeExit', () => gone.abort())
    const answer = await confirm({
      message: visibleLine(question),
      initialValue: false,
      output: process.stderr,
      signal: gone.signal,
    })
    if (isCancel(answer)) throw interrupted(this.interruption.state)
    if (!answer) throw failure('declined', this.interruption.state)
  }

  /** Takes the moving line away; what follows is written below what is there. */
  clear(): void {
    this.#progress.clear()
  }

  #write(text: string): void {
    this.#progress.clear()
    this.#words.lines(text)
  }
}

/** Colours show on a terminal that knows them, or when FORCE_COLOR asks (https://no-color.org, https://force-color.org); 0 and false ask for none, as Node reads them. */
function showsColours(stream: NodeJS.WriteStream, wanted: boolean, env: NodeJS.ProcessEnv): boolean {
  if (!wanted || env.NO_COLOR) return false
  if (env.FORCE_COLOR) return !/^(?:0|false)$/i.test(env.FORCE_COLOR)
  return Boolean(stream.isTTY) && env.TERM !== 'dumb'
}

/** A terminal that does not know its width says 0. */
function widthOf(stream: NodeJS.WriteStream): number | undefined {
  return stream.isTTY ? stream.columns || undefined : undefined
}
