import { expect, it } from '@jest/globals'
import { formatPairs } from '../../../cli/screen/pairs.ts'
import { makeScreen } from '../../../cli/screen/screen.ts'
import { formatTable } from '../../../cli/screen/table.ts'
import { formatTree } from '../../../cli/screen/tree.ts'

const PLAIN = makeScreen(false)

it('no text of a tree, a table or a pair steers the terminal', () => {
  const evil = 'a\u001b[2J\u0007b'
  const all = [
    formatTree([{ text: evil }], PLAIN),
    formatTable(['A', 'B'], [[evil, { text: evil }]], PLAIN),
    formatPairs([['name', evil]], PLAIN),
  ]
  for (const text of all) expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
