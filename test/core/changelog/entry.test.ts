import { describe, expect, test } from '@jest/globals'
import { changeOf } from '../../../shared/core/changelog/change.ts'
import { renderEntry } from '../../../shared/core/changelog/entry.ts'

function entry(body: string): string {
  const commit = { sha: 'a'.repeat(40), subject: 'feat: x', body, author: { name: '', email: '' } }
  return renderEntry(changeOf(commit), { repository: undefined, saysType: true, marksBreaking: false })
}

describe('breaking footers of an entry', () => {
  test('one stands below its commit', () => {
    expect(entry('BREAKING CHANGE: the key is gone')).toBe('- x (`aaaaaaa`)\n  the key is gone')
  })

  test('two stay two', () => {
    const body = 'BREAKING CHANGE: the key is gone\nBREAKING CHANGE: and *so* is the door\nRefs: #1'
    expect(entry(body)).toBe('- x (`aaaaaaa`)\n  - the key is gone\n  - and \\*so\\* is the door')
  })

  test('paragraphs, lists, and code stay what they are', () => {
    const body = `BREAKING CHANGE: the keys are gone,
all of them:

* \`a\` by @ada
  and its twin
  1. one
* b

Write this:

\`\`\`yaml
paths: ["**"] # <b>

end: 1
\`\`\`
as in #12.

Refs: #1`
    expect(entry(body)).toBe(`- x (\`aaaaaaa\`)
  the keys are gone,
  all of them:

  - \`a\` by \`@ada\`
    and its twin

    1. one
  - b

  Write this:

  \`\`\`yaml
  paths: ["**"] # <b>

  end: 1
  \`\`\`
  as in \`#12.\``)
  })

  test('of several, each keeps its own', () => {
    const body = 'BREAKING CHANGE: a\n\n- b\nBREAKING CHANGE: ~~~\n@c\n~~~'
    expect(entry(body)).toBe('- x (`aaaaaaa`)\n  - a\n\n    - b\n  - ```\n    @c\n    ```')
  })

  test('nothing in one gets out of its code block, however it is indented', () => {
    const body = 'BREAKING CHANGE: x\n        2. a\n              3. b\n                       ```\n@team\n```` x\n<b>'
    expect(entry(body)).toBe(
      '- x (`aaaaaaa`)\n  x\n\n  2. a\n\n     3. b\n        `````\n        @team\n        ```` x\n        <b>\n        `````',
    )
  })

  test('code that a runner would carry out is text', () => {
    expect(entry('BREAKING CHANGE: x\n```\n::error::y\n```\nz')).toBe('- x (`aaaaaaa`)\n  x\n  \\::error::y\n  z')
  })

  test('many take no more room than a long one', () => {
    const long = `BREAKING CHANGE: ${'y'.repeat(900)}\n`
    expect(entry(long.repeat(50)).length).toBeLessThan(2_100)
  })
})
