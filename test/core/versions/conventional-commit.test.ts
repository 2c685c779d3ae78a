import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  parseConventional,
  pullRequestOf,
  withoutPullRequest,
} from '../../../shared/core/versions/conventional-commit.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

const read = (message: string) => {
  const { type, scope, breaking, subject } = parseConventional(message)
  return [type, scope, breaking, subject]
}

describe('parseConventional', () => {
  test.each([
    ['feat: allow config object to extend', 'feat', undefined, undefined, 'allow config object to extend'],
    ['feat(lang): add Polish', 'feat', 'lang', undefined, 'add Polish'],
    ['FIX(Tray UI): menu', 'fix', 'Tray UI', undefined, 'menu'],
    ['fix(): empty scope', 'fix', undefined, undefined, 'empty scope'],
    ['feat!: drop Node 6', 'feat', undefined, 'drop Node 6', 'drop Node 6'],
    ['feat(api)!: send an email', 'feat', 'api', 'send an email', 'send an email'],
    ['fix(@acme/ui, core): both', 'fix', '@acme/ui, core', undefined, 'both'],
    ["Merge branch 'main' into next", undefined, undefined, undefined, "Merge branch 'main' into next"],
    ['feat:no space', undefined, undefined, undefined, 'feat:no space'],
    ['feat(a(b)): nested', undefined, undefined, undefined, 'feat(a(b)): nested'],
    ['feat: ', undefined, undefined, undefined, 'feat:'],
    ['\n\nfix: after empty lines\r\n\r\nbody', 'fix', undefined, undefined, 'after empty lines'],
    ['', undefined, undefined, undefined, ''],
  ])('%j', (message, ...expected) => {
    expect(read(message)).toEqual(expected)
  })

  test.each([
    ['with a space', 'feat: x\n\nBREAKING CHANGE: y is gone', 'y is gone'],
    ['with a hyphen', 'feat: x\n\nBREAKING-CHANGE: y is gone', 'y is gone'],
    ['over a `!`', 'feat!: x\n\nbody\n\nBREAKING CHANGE: y is gone', 'y is gone'],
    ['over several lines', 'feat: x\n\nBREAKING CHANGE: y\nis gone\nRefs: #12', 'y\nis gone'],
    ['from the next line on', 'feat: x\r\n\r\nBREAKING CHANGE:\r\n\r\ny is gone\r\n', 'y is gone'],
    ['of a message that is not conventional', 'Rewrite it all\n\nBREAKING CHANGE: y', 'y'],
    ['of squashed commits', 'Work (#3)\n\n* feat: a\n\nBREAKING CHANGE: y\n\n* fix: b\n\nBREAKING CHANGE: z', 'y\n\nz'],
    [
      'of squashed commits, up to one that is not conventional',
      'Work (#3)\n\n* a\n\nBREAKING CHANGE: y\n\n* b\n\nmore',
      'y',
    ],
    [
      'of a squash, up to its co-authors',
      'Work (#3)\n\n* a\n\nBREAKING CHANGE: y\n\n---------\n\nCo-authored-by: A',
      'y',
    ],
    ['with empty lines in it (rule 10)', 'feat: x\n\nBREAKING CHANGE: y\n\nand z\n\nRefs: #12\n\nno', 'y\n\nand z'],
    ['with a list', 'feat: x\n\nBREAKING CHANGE: gone:\n\n* a\n* b: c\n\nRefs #12', 'gone:\n\n* a\n* b: c'],
    [
      'with code',
      'feat: x\n\nBREAKING CHANGE: write\n```yaml\na: 1\n```\nit\nRefs: #1',
      'write\n```yaml\na: 1\n```\nit',
    ],
    ['of a code block alone, which is an example', 'docs: x\n\n```\nBREAKING CHANGE: y\n```\nit', undefined],
    ['behind one', 'docs: x\n\n```\nBREAKING CHANGE: y\n```\nBREAKING CHANGE: z', 'z'],
    ['with code that stays open', 'feat: x\n\nBREAKING CHANGE: write\n```yaml\na: 1', 'write\n```yaml'],
    ['with colons in it', 'feat: x\n\nBREAKING CHANGE: config: the key is gone\nRefs: #12', 'config: the key is gone'],
    ['with a reference in it', 'feat: x\n\nBREAKING CHANGE: closes #3 by removing it', 'closes #3 by removing it'],
    ['right below the header', 'feat: x\nBREAKING CHANGE: y', 'y'],
    ['right below the header, with CRLF', 'feat: x\r\nBREAKING CHANGE: y\r\n', 'y'],
    ['with other line ends in it', 'feat: x\n\nBREAKING CHANGE: a\rb\u2028c', 'a\rb\u2028c'],
    ['not behind another line end', 'feat: x\n\nsee\rBREAKING CHANGE: no', undefined],
    ['without any text', 'feat: x\n\nBREAKING CHANGE:', ''],
    ['not in small letters (rule 15)', 'feat: x\n\nbreaking change: y', undefined],
    ['not in the middle of a line', 'feat: x\n\nno BREAKING CHANGE: here', undefined],
    ['not in the header', 'docs: explain BREAKING CHANGE: footers', undefined],
  ])('takes the breaking footer %s', (_, message, breaking) => {
    expect(parseConventional(message).breaking).toBe(breaking)
  })

  test('property: it reads back what a conventional message was written from', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
    const line = fc.stringMatching(/^[a-z][\w .,'"]{0,30}[a-z]$/)
    fc.assert(
      fc.property(word, fc.option(word), fc.boolean(), line, fc.option(line), (type, scope, mark, subject, note) => {
        const header = `${type}${scope ? `(${scope})` : ''}${mark ? '!' : ''}: ${subject}`
        const message = note ? `${header}\n\nbody\n\nBREAKING CHANGE: ${note}\nReviewed-by: Z` : header
        expect(read(message)).toEqual([type, scope ?? undefined, note ?? (mark ? subject : undefined), subject])
      }),
    )
  })

  test('a header that the parser takes for a line of GnuPG stays whole', () => {
    expect(read('gpg: rotate the keys\n\nBREAKING CHANGE: y')).toEqual([
      undefined,
      undefined,
      'y',
      'gpg: rotate the keys',
    ])
  })

  test.each(['notes', 'header', '__proto__'])("no line of a message writes the parser's own %s", (name) => {
    const message = `feat: x\n\nBREAKING CHANGE: y\n-${name}-\nz\nBREAKING CHANGE: w`
    expect(read(message)).toEqual(['feat', undefined, `y\n-${name}-\nz\n\nw`, 'x'])
  })

  test('a header of any length stays whole', () => {
    const subject = 'long '.repeat(1000).trim()
    expect(read(`feat(ui): ${subject}`)).toEqual(['feat', 'ui', undefined, subject])
    expect(read(subject)).toEqual([undefined, undefined, undefined, subject])
  })

  test('property: no message makes it throw, and no part is made up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { subject, scope } = parseConventional(text)
        expect(text).toContain(subject)
        expect(text).toContain(scope ?? '')
      }),
    )
  })

  test.each([
    ['a', ''],
    ['#', 'feat: x\n\n'],
    ['closes ', 'feat: x\n\n'],
    ['a/', 'feat: x\n\n'],
    ['(', 'feat'],
    [' ', 'feat:'],
    [' ', 'feat: x\n\nBREAKING CHANGE:'],
    ['\n', 'feat: x\n\nBREAKING CHANGE:'],
    ['BREAKING CHANGE: x\n', 'feat: x\n\n'],
    ['a', 'feat: x\n\nBREAKING CHANGE: y\n'],
    [`${'a'.repeat(1999)}\n`, 'feat: x\n\nBREAKING CHANGE: y\n'],
    ['http://', 'feat: x\n\nBREAKING CHANGE: y\n'],
    ['@a', 'feat: x\n\nBREAKING CHANGE: y\n'],
  ])('half a million of %j after %j takes linear time', (unit, start) => {
    const spent = cpuClock()
    const message = `${start}${unit.repeat(500_000 / unit.length)}!`
    parseConventional(message)
    pullRequestOf(message)
    withoutPullRequest(message)
    expect(spent()).toBeLessThan(10_000)
  })
})

describe('pull requests', () => {
  test.each([
    ['fix: menu (#123)', 123, 'fix: menu'],
    ['fix: menu (#12) (#123)', 123, 'fix: menu (#12)'],
    ['Merge pull request #12 from acme/next', 12, 'Merge pull request #12 from acme/next'],
    ['fix: menu (#123) again', undefined, 'fix: menu (#123) again'],
    ['fix: menu (#0)', undefined, 'fix: menu (#0)'],
    ['(#7)', 7, '(#7)'],
    ['', undefined, ''],
  ])('%j came by %p', (subject, number, rest) => {
    expect(pullRequestOf(subject)).toBe(number)
    expect(withoutPullRequest(subject)).toBe(rest)
  })
})
