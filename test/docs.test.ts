import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  formatCode,
  formatOverview,
  formatPage,
  formatProse,
  formatTable,
  parseActionFile,
} from '../scripts/action-page.ts'
import { findDrift, replaceBetween } from '../scripts/docs.ts'

const ACTION = `
name: Validate a tag
description: >
  Checks that a tag stands on the branch of its channel,
  and says what it is.
inputs:
  tag:
    description: "The tag to check: \`tray-v1.8.5\`, a|b."
    required: true
  config:
    description: Path of the configuration.
  token:
    description: A token with contents: read.
    default: \${{ github.token }}
outputs:
  version:
    description: Like 1.8.5-alpha.2
`.replace('contents: read', 'contents, read')

const PAGE = `<!-- Made by \`npm run docs\` from the action.yml of validate-tag, and from validate-tag.notes.md if there is one. -->

# Validate a tag

Checks that a tag stands on the branch of its channel, and says what it is.

\`\`\`yaml
- uses: OWNER/REPO/actions/validate-tag@v1
  with:
    tag: …
\`\`\`

## Inputs

| Input | Meaning | Default |
| --- | --- | --- |
| \`tag\` | The tag to check: \`tray-v1.8.5\`, a\\|b. | required |
| \`config\` | Path of the configuration. |  |
| \`token\` | A token with contents, read. | \`\${{ github.token }}\` |

## Outputs

| Output | Meaning |
| --- | --- |
| \`version\` | Like 1.8.5-alpha.2 |

## Notes

By hand.
`

describe('the page of an action', () => {
  test('holds what its action.yml says, and then the notes', () => {
    const action = parseActionFile(ACTION)
    const page = formatPage('validate-tag', 'OWNER/REPO/actions/validate-tag@v1', action, '\n## Notes\n\nBy hand.\n')
    expect(page).toBe(PAGE)
  })

  test('leaves out what there is none of', () => {
    const action = parseActionFile('name: Sync\ndescription: Merges.\n')
    const page = formatPage('sync', 'OWNER/REPO@v1', action, '')
    expect(page).toMatch(/# Sync\n\nMerges\.\n\n```yaml\n- uses: OWNER\/REPO@v1\n```\n$/)
  })
})

test('the overview links each action to its page', () => {
  const overview = formatOverview('docs/actions', new Map([['validate-tag', parseActionFile(ACTION)]]))
  expect(overview.split('\n')[2]).toBe(
    '| [`validate-tag`](docs/actions/validate-tag.md) | Checks that a tag stands on the branch of its channel, and says what it is. |',
  )
})

describe('Markdown', () => {
  test.each([
    ['plain, with a comma', 'plain, with a comma'],
    ['two\n  lines', 'two lines'],
    ['vX.Y.Z[-channel.N] <b> & *x* a_b \\', 'vX.Y.Z\\[-channel.N\\] &lt;b> &amp; \\*x\\* a\\_b \\\\'],
    ['code `a_b <*>` and _more_', 'code `a_b <*>` and \\_more\\_'],
    ['a lone ` backtick', 'a lone \\` backtick'],
  ])('prose %j', (text, markdown) => expect(formatProse(text)).toBe(markdown))

  test.each([
    ['', ''],
    ['main', '`main`'],
    ['a `b` c', '``a `b` c``'],
    ['`x`', '`` `x` ``'],
    ['a: 1\nb: 2\n', '`a: 1 b: 2 `'],
  ])('code %j', (text, markdown) => expect(formatCode(text)).toBe(markdown))

  test('a bar does not end a cell, not even in code', () => {
    expect(formatTable(['a'], [['`x|y`']])).toBe('| a |\n| --- |\n| `x\\|y` |')
  })
})

describe('README.md', () => {
  test('gets the overview between its markers and keeps the rest', () => {
    const text = 'before\n<!-- actions:begin -->\nold\n<!-- actions:end -->\nafter\n'
    expect(replaceBetween(text, 'new $& $1')).toBe(
      'before\n<!-- actions:begin -->\nnew $& $1\n<!-- actions:end -->\nafter\n',
    )
  })

  test.each([
    ['no markers', 'text'],
    ['no end', '<!-- actions:begin -->'],
    ['the end first', '<!-- actions:end --><!-- actions:begin -->'],
    ['two beginnings', '<!-- actions:begin --><!-- actions:end --><!-- actions:begin --><!-- actions:end -->'],
  ])('with %s is refused', (_, text) => expect(() => replaceBetween(text, 'new')).toThrow(/once each/))
})

test('the documents in the tree are what the action.yml files make', () => {
  expect(findDrift(resolve(import.meta.dirname, '..'))).toEqual([])
})
