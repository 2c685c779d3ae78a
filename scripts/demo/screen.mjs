const WIDTH = 100
const LABEL = 12
const BRANCHES = ['main', 'next']
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 }

/**
 * Whether to write colours: FORCE_COLOR and NO_COLOR decide as in Node's own tty module, else a terminal that is not dumb.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} terminal whether the output is one
 */
export function wantsColour(env, terminal) {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return terminal && !env.NO_COLOR && env.TERM !== 'dumb'
}

/**
 * A screen of 100 columns.
 *
 * `paint`, `track` and `ref` give a text in its colours, or as it is where colours are off; the rest write.
 *
 * @param {{ colour: boolean, write: (text: string) => void }} options
 */
export function createScreen({ colour, write }) {
  const paint = (text, ...styles) =>
    colour && styles.length > 0 ? `\x1b[${styles.map((style) => CODES[style]).join(';')}m${text}\x1b[0m` : String(text)
  return {
    paint,
    line: (text = '') => write(`${text}\n`),
    /** A numbered heading with a rule to the right edge. */
    heading(number, title) {
      const rule = '─'.repeat(Math.max(0, WIDTH - number.length - title.length - 3))
      write(`\n${paint(number, 'dim')}  ${paint(title, 'bold')} ${paint(rule, 'dim')}\n`)
    },
    /** A text wrapped at words to the right edge. */
    text(text, { styles = [] } = {}) {
      for (const part of wrap(text, WIDTH)) write(`${paint(part, ...styles)}\n`)
    },
    /** A labelled text, wrapped behind its label and what leads it. */
    fact(label, text, { lead = '' } = {}) {
      const first = `${padEnd(`  ${label}`, LABEL)}${lead}`
      const indent = visibleLength(first)
      wrap(text, WIDTH - indent).forEach((part, index) => {
        write(`${index === 0 ? first : ' '.repeat(indent)}${part}\n`)
      })
    },
    /** A commit's short id. */
    commit: (sha) => paint(sha.slice(0, 7), 'yellow'),
    /** A track's name in its colour. */
    track: (name) => paint(name, name === 'tray' ? 'magenta' : 'cyan'),
    /** A branch or tag in the colour of what it belongs to. */
    ref: (name) =>
      BRANCHES.includes(name)
        ? paint(name, 'green', 'bold')
        : paint(name, name.startsWith('tray-') ? 'magenta' : 'cyan'),
  }
}

/** Pads to a width in columns; escape sequences take none. */
export function padEnd(text, width) {
  return text + ' '.repeat(Math.max(0, width - visibleLength(text)))
}

/** Cuts a plain text to a width in columns, with an ellipsis where something is lost. */
export function cut(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text
}

/** Breaks a text at spaces into lines of at most `width`; a longer word stands alone on its line. */
export function wrap(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last === '') lines[lines.length - 1] = word
    else if (visibleLength(last) + 1 + visibleLength(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function visibleLength(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences begin with one
  return text.replace(/\x1b\[[\d;]*m/g, '').length
}
