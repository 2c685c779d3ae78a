import { describe, expect, it } from '@jest/globals'
import { makeScreen } from '../../../cli/screen/screen.ts'
import { formatTree } from '../../../cli/screen/tree.ts'

const PLAIN = makeScreen(false)

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
