import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import {
  blocks,
  bold,
  code,
  codeBlock,
  escapeMarkdown,
  escapeProse,
  heading,
  link,
  linkMarkdown,
  list,
  table,
} from '../../../shared/core/text/markdown.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** What a reader sees, without the tags that this project writes itself. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}

function descendants(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(descendants) : [])]
}

const asOneLine = (text: string) =>
  text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
const asSubject = (text: string) => asOneLine(text).replace(/\s+/g, ' ').trim()

const fragment = fc.constantFrom(
  ...['@octocat', '#12', 'GH-7', '<b>', '</details>', '<!--', '-->', '![x](y)', '[a](javascript:alert(1))', '[x]: y'],
  ...[
    'https://evil.example/a',
    'www.evil.example',
    'a@b.example',
    '|',
    '\\',
    '\\|',
    '`',
    '``',
    '*',
    '**',
    '_',
    '__',
    '~~',
  ],
  ...['$x$', '&amp;', '&#64;', '\n', '\n\n', '\r\n', '# ', '- ', '+ ', '1. ', '2)', '> ', '---', '===', '```', '~~~'],
  ...[
    '$(id)',
    '::set-output name=x::y',
    ' ',
    '  ',
    'word',
    '.',
    'é',
    '😀',
    '[ ]',
    '[^1]',
    'C#',
    '(',
    ')',
    '!',
    'owner/name#3',
    'abc1234',
    'defaced',
    '1234567',
  ],
)
const hostile = fc.oneof(
  fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('escapeMarkdown', () => {
  test.each([
    ['plain words stay plain', 'plain words stay plain'],
    ['bump to 1.8.2-alpha.3, at last!', 'bump to 1.8.2-alpha.3, at last!'],
    ['read snake_case and _private', 'read snake_case and \\_private'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[x](javascript:alert(1))', '\\[x\\]\\(javascript:alert(1))'],
    ['![image](x)', '!\\[image\\]\\(x)'],
    ['a | b', 'a &#124; b'],
    ['thanks @everyone', 'thanks `@everyone`'],
    ['see #1 and owner/name#2', 'see `#1` and `owner/name#2`'],
    ['from https://a.example/?q=1 on', 'from `https://a.example/?q=1` on'],
    ['this reverts abc1234.', 'this reverts `abc1234.`'],
    [`from ${'0a'.repeat(20)} on`, `from \`${'0a'.repeat(20)}\` on`],
    ['abc1234..def5678 and fix/ABCDEF0', '`abc1234..def5678` and `fix/ABCDEF0`'],
    ['defaced feedbeef on 20261124', '`defaced` `feedbeef` on `20261124`'],
    [
      `abc123, defacing, xabc1234, abc1234_x, ${'a'.repeat(41)}`,
      `abc123, defacing, xabc1234, abc1234_x, ${'a'.repeat(41)}`,
    ],
    ['first\n## second', 'first ## second'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['::set-output name=x::y', '\\::set-output name=x::y'],
    ['12. no list', '12\\. no list'],
    ['in C#', 'in C\\#'],
    ['$(id) `id`', '\\$(id) \\`id\\`'],
    ['turned \u202eround', 'turned \ufffdround'],
  ])('%j → %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test.each([
    ['add `--next`', 'add `--next`'],
    ['`a b` and (`c`), "`d`": `e`.', '`a b` and (`c`), "`d`": `e`.'],
    ['ping `@everyone` and @all', 'ping `@everyone` and `@all`'],
    ['`<script>` is <b>', '`<script>` is &lt;b&gt;'],
    ['an odd ` is not a code', 'an odd \\` is not a code'],
    ['``two`` and a`b`c', '\\`\\`two\\`\\` and a\\`b\\`c'],
    ['`a | b`', '\\`a &#124; b\\`'],
    ['` ` and ``', '\\` \\` and \\`\\`'],
    ['x@`y`.@z', '`x@`\\`y\\``.@z`'],
  ])('of a person, %j → %j', (text, expected) => {
    expect(escapeProse(text)).toBe(expected)
  })

  test('property: of a person it says the same, with code spans at most, and no mention outside of them', () => {
    const plain = (text: string) => text.replaceAll(/[`\s]/g, '')
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.constant('`'), fc.constant(' `')), { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const tree = parse(escapeProse(text))
        expect(plain(textOf(tree))).toBe(plain(asSubject(text)))
        for (const part of descendants(tree)) {
          expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(part.type)
          if (part.type === 'text') expect(part.value).not.toMatch(/@[a-z0-9]|#\d|https?:\/\/|\b[0-9a-f]{7,40}\b/i)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('property: it parses as one paragraph of the very text, with code spans at most', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parse(escapeMarkdown(text))
        expect(textOf(tree)).toBe(asSubject(text))
        expect(['root', 'paragraph', 'text', 'inlineCode']).toEqual(
          expect.arrayContaining(descendants(tree).map((node) => node.type)),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('property: no mention and no reference is left outside of a code span', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const part of descendants(parse(escapeMarkdown(text))))
          if (part.type === 'text') expect(part.value).not.toMatch(/@[a-z0-9]|#\d|https?:\/\/|\b[0-9a-f]{7,40}\b/i)
      }),
      { numRuns: 300 },
    )
  })

  test('a long text takes linear time', () => {
    const spent = cpuClock()
    for (const unit of ['a', '@', '#', '`', '\\', '_', '[', ' ', '1', '|', '<']) escapeMarkdown(unit.repeat(200_000))
    expect(spent()).toBeLessThan(10_000)
  })
})

describe('code', () => {
  test.each([
    ['v1.8.5', '`v1.8.5`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a|b', '<code>a&#124;b</code>'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  test('property: what is in it comes back, on its own and in a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text !== '')
        // A reader cannot see white space at the ends, and Markdown trims it around a cell.
        expect(textOf(parse(`x ${code(text)} y`)).trim()).toBe(`x ${asOneLine(text)} y`)
        expect(textOf(parse(table(['h'], [[`x ${code(text)} y`]])))).toBe(`hx ${asOneLine(text)} y`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('link', () => {
  test.each([
    ['#12', 'https://github.com/o/r/pull/12', '[#12](https://github.com/o/r/pull/12)'],
    ['a]b', 'https://x.example/(a) b?c&d', '[a\\]b](https://x.example/%28a%29%20b?c&amp;d)'],
    ['x', 'javascript:alert(1)', 'x'],
  ])('%j to %j → %j', (text, url, expected) => {
    expect(link(text, url)).toBe(expected)
  })

  test('property: text and address come back', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const url = `https://github.com/o/r/compare/${encodeURIComponent(path.toWellFormed())}`
        const tree = parse(`- ${link(`x${text}x`, url)} after`)
        expect(textOf(tree)).toBe(`${asSubject(`x${text}x`)} after`)
        const links = JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)).match(
          /"url":"[^"]*"/g,
        )
        expect(links).toHaveLength(1)
        expect(decodeURIComponent(links?.[0] ?? '')).toBe(decodeURIComponent(JSON.stringify({ url }).slice(1, -1)))
      }),
      { numRuns: 300 },
    )
  })

  test('a code span can be linked', () => {
    expect(linkMarkdown(code('abc1234'), 'https://x.example/c')).toBe('[`abc1234`](https://x.example/c)')
  })
})

describe('table', () => {
  test('draws heads, a rule and rows, and fills short rows', () => {
    expect(table(['track', 'tag'], [['tray', code('tray-v1.8.5')], ['platform']])).toBe(
      '| track | tag |\n| --- | --- |\n| tray | `tray-v1.8.5` |\n| platform |  |',
    )
  })

  test('property: every cell comes back in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 4 }), (rows) => {
        const tree = parse(
          table(
            ['one', 'two'],
            rows.map((row) => row.map(escapeMarkdown)),
          ),
        )
        const [drawn] = tree.children
        expect(tree.children).toHaveLength(1)
        if (drawn?.type !== 'table') throw new Error('not a table')
        expect(drawn.children.slice(1).map((row) => row.children.map(textOf))).toEqual(
          rows.map((row) => row.map(asSubject)),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('blocks', () => {
  test('property: a heading, bold text and a list entry say what they were given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textOf(parse(heading(2, text)))).toBe(asSubject(text))
        expect(textOf(parse(`- ${bold(text)} x`)).trim()).toBe(`${asSubject(text)} x`.trim())
        expect(parse(list([escapeMarkdown(text), 'x'])).children).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  test('property: nothing leaves a code block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(parse(codeBlock(text)).children.map((block) => block.type)).toEqual(['code'])
      }),
      { numRuns: 300 },
    )
  })

  test('empty blocks leave no trace', () => {
    expect(blocks('a', '', undefined, 'b')).toBe('a\n\nb')
  })
})
