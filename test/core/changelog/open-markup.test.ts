import { describe, expect, test } from '@jest/globals'
import { cutAtLine } from '../../../shared/core/changelog/body-limit.ts'
import { closingOf } from '../../../shared/core/changelog/open-markup.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

test.each([
  ['nothing', '# All\n\ntext `<details>` and ```<!--``` end', ''],
  ['a code block', '```md\ncode <details> <!--', '\n```'],
  ['a code block of four, with one of three in it', '````md\n```\ncode', '\n````'],
  ['a closed code block', '~~~\n<pre>\n~~~\n', ''],
  ['an element', '<details>\n<summary>All</summary>\n\n- one', '\n\n</details>'],
  ['elements in each other', '<DETAILS open>\n<pre>\nx', '\n\n</pre>\n</details>'],
  ['the second of two elements', '<details>\n</details>\n<details>', '\n\n</details>'],
  ['an element that was never opened', '</details>\n\ntext', ''],
  ['a comment', 'text\n\n<!-- internal\n<details>', '\n-->'],
  ['a comment in an element', '<details>\n<!-- internal', '\n-->\n\n</details>'],
  ['closed comments', '<!-- ``` -->\n<!-->\n<!-- `a --> b', ''],
  ['a code block in an element', '<details>\n\n```\ncode', '\n```\n\n</details>'],
])('%s is closed', (_, text, closing) => {
  expect(closingOf(text)).toBe(closing)
})

describe('a text that is cut', () => {
  const lines = '\n- entry 😀 ünïcödé'.repeat(200)
  test.each([
    ['an element', `<details>\n${lines}\n</details>`, /entry.*\n\n<\/details>$/],
    ['a comment', `<!-- ${lines} -->`, /entry.*\n-->$/],
    ['a code block', `\`\`\`\`${lines}`, /entry.*\n````$/],
    ['many elements', `${'<details>'.repeat(20)}${lines}`, /entry.*\n\n(?:<\/details>\n?){20}$/],
  ])('leaves %s closed, within its room', (_, text, end) => {
    for (let room = 900; room < 1000; room++) {
      const cut = cutAtLine(text, room)
      expect(cut.length).toBeLessThanOrEqual(room)
      expect(cut).toMatch(end)
      expect(closingOf(cut)).toBe('')
    }
  })

  test('is nothing where there is no room', () => {
    expect(cutAtLine('text\nmore', 5)).toBe('')
  })

  test('takes no time for what is opened again and again', () => {
    const spent = cpuClock()
    for (const part of ['<details>', '<!--', '`', '```\n', '<pre', '`a'])
      expect(cutAtLine(part.repeat(1_000_000 / part.length), 125_000).length).toBeLessThanOrEqual(125_000)
    expect(spent()).toBeLessThan(5000)
  })
})
