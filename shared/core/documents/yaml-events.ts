import { type Event, parseEvents, YAMLException } from 'js-yaml'

/** The events of a YAML text, and the text that their offsets count in. */
export interface YamlEvents {
  readonly events: readonly Event[]
  /** The text, perhaps with spaces at the start of some lines. */
  readonly body: string
  /** Where an offset of `body` is in the text that was given. */
  readonly offsetOf: (at: number) => number
}

/** The text is not YAML; `at` is an offset in the text that was given. */
export class YamlSyntaxError extends Error {
  override readonly name = 'YamlSyntaxError'
  readonly at: number

  constructor(reason: string, at: number) {
    super(reason)
    this.at = at
  }
}

/** How many lines are indented further: each takes another look at the text. */
const MOST_LINES = 200
const DEFICIENT = 'deficient indentation'

/**
 * Parses YAML as leniently as libyaml, PyYAML, Go and GitHub do: within quotes and brackets they do not look at indentation,
 * which YAML 1.2.2 §8.1 asks for and js-yaml insists on. Spaces at the start of such a line mean nothing (§6.7, §7.3), so lines
 * that js-yaml refuses for it are read as if they had enough of them.
 * @throws YamlSyntaxError
 */
export function parseYamlEvents(text: string, maxDepth: number): YamlEvents {
  const lines = new IndentedLines(text)
  for (;;) {
    try {
      return { events: parseEvents(lines.body, { maxDepth }), body: lines.body, offsetOf: lines.offsetOf }
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      const at = error.mark?.position ?? 0
      if (error.reason !== DEFICIENT || !lines.indent(at)) throw new YamlSyntaxError(error.reason, lines.offsetOf(at))
    }
  }
}

/** A text whose lines can be given more indentation, and the way back to offsets without it. */
class IndentedLines {
  body: string
  /** Where spaces were put, as offsets of `body`, in order. */
  readonly #starts: number[] = []
  #pad = ''

  constructor(text: string) {
    this.body = text
  }

  /** Indents the line of an offset further than any other; false where it was already, where a document ends, or too many were. */
  indent(at: number): boolean {
    const start = this.body.lastIndexOf('\n', at - 1) + 1
    const isMark = /^(?:---|\.\.\.)(?:\s|$)/.test(this.body.slice(start, start + 4))
    if (isMark || this.#starts.length === MOST_LINES || this.#starts.includes(start)) return false
    // The parser stops at the first line that it refuses, so the lines come in order.
    this.#starts.push(start)
    this.#pad ||= ' '.repeat(deepestIndent(this.body) + 1)
    this.body = this.body.slice(0, start) + this.#pad + this.body.slice(start)
    return true
  }

  readonly offsetOf = (at: number): number => {
    const width = this.#pad.length
    return this.#starts.reduce((offset, start) => offset - Math.min(Math.max(at - start, 0), width), at)
  }
}

function deepestIndent(text: string): number {
  return [...text.matchAll(/^ +/gm)].reduce((deepest, [spaces]) => Math.max(deepest, spaces.length), 0)
}
