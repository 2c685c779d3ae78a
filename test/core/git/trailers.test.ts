import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatMessage,
  parseTrailers,
  skipsWorkflows,
  TRAILER,
  type Trailer,
  trailerValue,
} from '../../../shared/core/git/trailers.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { GIT_ENV } from '../../support/remote.ts'

/** The trailers that git finds in a message, one a line; as in a commit, a line `---` is text. */
function gitTrailers(message: string): string {
  return execFileSync('git', ['interpret-trailers', '--parse', '--no-divider'], {
    input: message,
    env: GIT_ENV,
    encoding: 'utf8',
  })
}

function asText(trailers: readonly Trailer[]): string {
  return trailers.map(({ key, value }) => `${key}: ${value}\n`).join('')
}

function reject(text: string): ReleaseTracksError {
  try {
    parseTrailers(text)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error
  }
  throw new Error(`${JSON.stringify(text)} was taken`)
}

describe('parseTrailers', () => {
  test.each<[string, Trailer[]]>([
    ['', []],
    ['\n \n', []],
    ['Reviewed-by: Ada', [{ key: 'Reviewed-by', value: 'Ada' }]],
    [
      'Reviewed-by: Ada\nTicket: #12',
      [
        { key: 'Reviewed-by', value: 'Ada' },
        { key: 'Ticket', value: '#12' },
      ],
    ],
    [
      'A: 1\r\n\r\nB: 2\r\n',
      [
        { key: 'A', value: '1' },
        { key: 'B', value: '2' },
      ],
    ],
    [
      'A: 1\rB: 2',
      [
        { key: 'A', value: '1' },
        { key: 'B', value: '2' },
      ],
    ],
    ['  A  :  b c  ', [{ key: 'A', value: 'b c' }]],
    ['A:b', [{ key: 'A', value: 'b' }]],
    ['A: b: c', [{ key: 'A', value: 'b: c' }]],
    [
      'A: 1\nA: 1',
      [
        { key: 'A', value: '1' },
        { key: 'A', value: '1' },
      ],
    ],
    ['Signed-off-by: Ünï <u@x>', [{ key: 'Signed-off-by', value: 'Ünï <u@x>' }]],
    ['See: https://x/y?z', [{ key: 'See', value: 'https://x/y?z' }]],
  ])('%j: %j', (text, expected) => expect(parseTrailers(text)).toEqual(expected))

  test.each([
    ['no trailer', 'just text'],
    ['no key', ': value'],
    ['no value', 'Key:'],
    ['a value of spaces', 'Key:   '],
    ['a space in the key', 'My key: value'],
    ['a key that starts with a dash', '-Key: value'],
    ['a key with a letter git does not take', 'Schlüssel: x'],
    ['a control character', 'Key: a\x00b'],
    ['an escape sequence', 'Key: \x1b[31mred'],
    ['a vertical tab', 'Key: a\x0bb'],
    ...Object.values(TRAILER).map((key) => ['a key of our own', `${key}: x`]),
    ['a key of our own in other case', 'release-TRACK: web'],
    ['what stops checks', 'skip-checks: true'],
    ['incident 15: what stops workflows', 'Note: [skip ci]'],
    ['incident 15: what stops workflows in other words', 'Note: quick [actions skip] please'],
  ])('refuses %s: %j', (_, line) => {
    expect(reject(line as string).code).toBe('trailers-invalid')
    expect(reject(line as string).message).toContain(JSON.stringify(line))
  })

  test('tells every wrong line at once, and no right one', () => {
    const { message } = reject('A: 1\nwrong\nB: 2\nPromoted-From: v1\n')
    expect(message).toContain('trailers: "wrong", "Promoted-From: v1" cannot be a trailer')
    expect(message).not.toContain('A: 1')
  })

  test('incident 30: a line break in a value cannot bring a trailer of our own in', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(reject(`A: 1${end}Release-Track: web`).code).toBe('trailers-invalid')
  })

  test('what is taken is what git finds in the message, whatever was given', () => {
    const piece = fc.constantFrom(
      ...['A', 'b-1', 'Key', ':', ': ', ' ', '\t', '\n', '\r\n', '#', '---', '$(id)', '`id`', '"', '%', 'é', 'x=y'],
      ...['Release-Track', '(cherry picked from commit 0a)', '=', '\u2028', '\u00a0', '\ufeff'],
    )
    const line = fc.tuple(fc.constantFrom('A', 'Key', 'b-1', '1'), fc.array(piece, { maxLength: 5 }))
    const text = fc
      .array(
        fc.oneof(
          fc.array(piece, { maxLength: 5 }).map((all) => all.join('')),
          line.map(([key, rest]) => `${key}: ${rest.join('')}`),
        ),
        { maxLength: 4 },
      )
      .map((lines) => lines.join('\n'))
    let taken = 0
    fc.assert(
      fc.property(text, (given) => {
        let trailers: Trailer[]
        try {
          trailers = parseTrailers(given)
        } catch {
          return
        }
        if (trailers.length === 0) return
        taken++
        expect(gitTrailers(formatMessage('chore: bump web to v1.0.0', trailers))).toBe(asText(trailers))
      }),
      { numRuns: 600 },
    )
    expect(taken).toBeGreaterThan(40)
  })
})

describe('formatMessage', () => {
  test.each<[string, readonly Trailer[], string, string]>([
    ['web 1.0.0', [], '', 'web 1.0.0\n'],
    ['web 1.0.0', [{ key: 'A', value: '1' }], '', 'web 1.0.0\n\nA: 1\n'],
    [
      'web 1.0.0',
      [
        { key: 'A', value: '1' },
        { key: 'B', value: '2' },
      ],
      'Why.',
      'web 1.0.0\n\nWhy.\n\nA: 1\nB: 2\n',
    ],
  ])('%s, %j, %j', (subject, trailers, body, expected) => {
    expect(formatMessage(subject, trailers, body)).toBe(expected)
  })

  test('git finds the trailers and no other, whatever the body says', () => {
    const body = fc.array(fc.constantFrom('Why.', 'Release-Track: evil', '', '---', 'A: b', '  c'), { maxLength: 4 })
    const trailers = [
      { key: TRAILER.track, value: 'web' },
      { key: TRAILER.channel, value: 'alpha' },
    ]
    fc.assert(
      fc.property(body, (lines) => {
        expect(gitTrailers(formatMessage('web 1.0.0', trailers, lines.join('\n').trim()))).toBe(asText(trailers))
      }),
      { numRuns: 60 },
    )
  })
})

describe('trailerValue', () => {
  test.each([
    ['web 1.0.0\n\nRelease-Track: web\nRelease-Run: 7-1\n', 'run', '7-1'],
    ['web 1.0.0\n\nRelease-Track: web\n', 'run', undefined],
    ['web 1.0.0\n\nRelease-Run: old\n\nRelease-Run: new\n', 'run', 'new'],
    ['web 1.0.0\n\nRelease-Run: 7\r\n', 'run', '7'],
    ['web 1.0.0\n\nNot-Release-Run: 7\n', 'run', undefined],
    ['', 'run', undefined],
  ] as const)('%j, %s: %s', (message, key, expected) => expect(trailerValue(message, key)).toBe(expected))

  test('reads what was written', () => {
    const word = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/)
    fc.assert(
      fc.property(word, word, fc.constantFrom('track', 'channel', 'run' as const), (value, other, key) => {
        const trailers = [
          { key: TRAILER[key], value },
          { key: 'Other', value: other },
        ]
        expect(trailerValue(formatMessage('subject', trailers), key)).toBe(value)
      }),
    )
  })
})

describe('skipsWorkflows', () => {
  test.each([
    'fix: x [skip ci]',
    '[ci skip] fix: x',
    'fix: x\n\nlong story [no ci] goes on',
    'fix: x [skip actions]',
    'fix: x [actions skip]',
    'fix: x\n\n\nskip-checks: true',
    'fix: x\n\n\nskip-checks:true\n',
  ])('incident 15: %j starts no workflow', (message) => expect(skipsWorkflows(message)).toBe(true))

  test.each([
    'fix: x',
    'fix: skip ci',
    'fix: x (skip ci)',
    'docs: tell of skip-checks: true',
    'skip-checks: false',
    '',
  ])('%j starts them', (message) => expect(skipsWorkflows(message)).toBe(false))
})
