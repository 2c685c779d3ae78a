import { describe, expect, it } from '@jest/globals'
import { formatPairs } from '../../cli/screen/pairs.ts'
import { makeScreen } from '../../cli/screen/screen.ts'
import { formatTable } from '../../cli/screen/table.ts'
import { formatTree } from '../../cli/screen/tree.ts'
import { cut, pad, widthOf, wrap } from '../../cli/screen/width.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'

const PLAIN = makeScreen(false)

describe('a text on a terminal', () => {
  it.each([
    ['plain', 5],
    ['\u001b[32mgreen\u001b[39m', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['🚀', 2],
  ])('%j takes its columns', (text, columns) => expect(widthOf(text)).toBe(columns))

  it('is cut with a sign that it was, never in the middle of a wide character', () => {
    expect([cut('abcdef', 6), cut('abcdef', 4), cut('日本語', 4)]).toEqual(['abcdef', 'abc…', '日…'])
  })

  it('is filled up by what is seen', () => expect(pad('日', 4)).toBe('日  '))

  it('is wrapped at spaces; a long word stays whole', () => {
    expect(wrap('a bc def ghijklmnop q', 6)).toEqual(['a bc', 'def', 'ghijklmnop', 'q'])
  })

  it('cannot move the cursor, change colours, or turn the direction of writing', () => {
    expect(visibleLine('a\u001b[2Jb\r\nc\u202Ed')).toBe('a\\u001b[2Jb c\\u202ed')
  })
})

describe('a table', () => {
  const rows = [
    ['tray', 'crates/core/src/lib.rs changed'],
    ['platform', 'nothing'],
  ]

  it('has columns as wide as they need, and no space at line ends', () => {
    expect(formatTable(['Track', 'Why'], rows, PLAIN)).toBe(
      'Track     Why\ntray      crates/core/src/lib.rs changed\nplatform  nothing',
    )
  })

  it('cuts the widest column where the screen is too narrow', () => {
    const lines = formatTable(['Track', 'Why'], rows, makeScreen(false, 24)).split('\n')
    expect(lines).toEqual(['Track     Why', 'tray      crates/core/s…', 'platform  nothing'])
  })

  it('paints cells after it has measured them', () => {
    const { paint } = makeScreen(true)
    const table = formatTable(['A', 'B'], [[{ text: 'x', paint: paint.green }, 'y']], makeScreen(true))
    expect(table.split('\n')[1]).toBe('\u001b[32mx\u001b[39m  y')
  })
})

it('no text of a tree, a table or a pair steers the terminal', () => {
  const evil = 'a\u001b[2J\u0007b'
  const all = [
    formatTree([{ text: evil }], PLAIN),
    formatTable(['A', 'B'], [[evil, { text: evil }]], PLAIN),
    formatPairs([['name', evil]], PLAIN),
  ]
  for (const text of all) expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

describe('a tree', () => {
  const tree = [{ text: 'a', below: [{ text: 'b', below: [{ text: 'c' }] }, { text: 'd' }] }, { text: 'e' }]

  it('is drawn a line a branch', () => {
    expect(formatTree(tree, PLAIN)).toBe('a\n├─ b\n│  └─ c\n└─ d\n\ne')
  })

  it('wraps at the width of the screen, below where the text begins', () => {
    const long = {
      text: 'a word',
      below: [{ text: 'long and longer and more', below: [{ text: 'x' }] }, { text: 'b' }],
    }
    expect(formatTree([long], makeScreen(false, 24))).toBe('a word\n├─ long and longer and\n│  more\n│  └─ x\n└─ b')
    expect(formatTree([{ text: 'none: live already has 1.0.2' }], makeScreen(false, 24))).toBe(
      'none: live already has\n  1.0.2',
    )
  })

  it('stands apart from its neighbours where it has branches', () => {
    const [one, deep] = [{ text: 'one' }, { text: 'deep', below: [{ text: 'b' }] }]
    expect(formatTree([one, one, deep, deep, one], PLAIN)).toBe('one\none\n\ndeep\n└─ b\n\ndeep\n└─ b\n\none')
  })
})
