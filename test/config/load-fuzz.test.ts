import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inspectConfig } from '../../shared/config/load.ts'
import { ReleaseTracksError } from '../../shared/core/text/error.ts'
import { cpuClock } from '../support/cpu-clock.ts'

const VALID = `branches: { live: main, next: next }
channels: [alpha, &beta beta, rc]
auto-channel: *beta
ignore-commits: ["docs:*"]
tracks:
  tray:
    tag: tray-v{version}
    paths: ["crates/**", "!**/*.md"]
    version-files:
      - crates/client/Cargo.toml
      - { path: VERSION.txt, pattern: 'v(.*)' }
    version-style: core
    latest: true
    updater:
      manifest: manifests/tray-{channel}.json
  platform:
    tag: v{version}
    paths:
      - apps/web
`

/** Parses, and checks that what goes wrong is said in the one way: each problem with a place inside the file. */
function outcome(text: string): 'valid' | 'invalid' {
  const lines = text.split('\n').length
  try {
    expect(inspectConfig('rt.yml', text).config.tracks.length).toBeGreaterThan(0)
    return 'valid'
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    expect(error.code).toBe('config-invalid')
    expect(error.problems.length).toBeGreaterThan(0)
    for (const { message, fix, place } of error.problems) {
      expect([message, fix]).toEqual([expect.stringMatching(/^[^\n]*\.$/), expect.stringMatching(/^[^\n]+$/)])
      expect(place?.file).toBe('rt.yml')
      expect(place?.line).toBeGreaterThanOrEqual(1)
      expect(place?.line).toBeLessThanOrEqual(lines)
      expect(place?.column).toBeGreaterThanOrEqual(1)
    }
    return 'invalid'
  }
}

const word = fc.constantFrom(
  ...[
    'tracks',
    'tag',
    'paths',
    'channels',
    'updater',
    'manifest',
    'path',
    'key',
    'latest',
    'branches',
    'live',
    'auto-channel',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<', '$schema', 'a', ''],
)
const scalar = fc.oneof(
  fc.constantFrom(
    'v{version}',
    'v{version}{version}',
    'm/{channel}.json',
    '/abs',
    '../x',
    '!x',
    'alpha',
    'release.yml',
    '(a)',
    '(',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(0, 1.5, -1, true, false, null),
)
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie('json')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}))

test('any JSON document', () => {
  fc.assert(
    fc.property(json, (value) => void outcome(JSON.stringify(value))),
    { numRuns: 300 },
  )
})

test('a configuration with any value in any place', () => {
  const fields = [
    'tag',
    'paths',
    'version-files',
    'version-style',
    'latest',
    'updater',
    'release-workflow',
    'description',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...fields), json, fc.string(), (field, value, name) => {
      const track = { tag: 'v{version}', paths: ['src'], [field]: value }
      outcome(JSON.stringify({ tracks: Object.fromEntries([[name, track]]) }))
    }),
    { numRuns: 300 },
  )
})

test('a tag that runs on to the next line', () => {
  expect(outcome('!<<...\n>')).toBe('invalid')
})

test('YAML made of what YAML is made of', () => {
  const pieces = [
    'tracks',
    'a',
    ': ',
    ':',
    '\n',
    '  ',
    '    ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '!!js ',
  ]
  const more = [
    '#',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '<<',
    '~',
    '\t',
    '\r\n',
    '\u2028',
    '\ufeff',
    '\0',
    '\\',
    '1',
    'true',
    '@',
    '`',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }),
      (text) => void outcome(text.join('')),
    ),
    { numRuns: 3000 },
  )
})

test('a valid file with a stretch replaced', () => {
  expect(outcome(VALID)).toBe('valid')
  const seen = new Set<string>()
  const patch = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('', '\n', '  ', ': ', '[', '}', '"', '*beta', '!x '),
  )
  fc.assert(
    fc.property(fc.nat(VALID.length), fc.nat(12), patch, (from, length, text) => {
      seen.add(outcome(VALID.slice(0, from) + text + VALID.slice(from + length)))
    }),
    { numRuns: 3000 },
  )
  expect(seen).toEqual(new Set(['valid', 'invalid']))
})

test.each([
  ['brackets', '['.repeat(200_000)],
  ['braces', '{a: '.repeat(50_000)],
  ['dashes', '- '.repeat(100_000)],
  ['pairs', `[${'[a]: b, '.repeat(20_000)}]`],
  ['a long line', `a: ${'x '.repeat(100_000)}`],
  ['quotes', `a: "${'\\n'.repeat(100_000)}"`],
  ['keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['one key, again and again', 'a: 1\n'.repeat(40_000)],
  ['tags', '!'.repeat(200_000)],
  ['a long template', `tracks: { a: { paths: [b], tag: "${'.'.repeat(200_000)}" } }`],
  ['a long glob', `tracks: { a: { tag: "{version}", paths: ["${'../'.repeat(60_000)}"] } }`],
  ['a long key', `${'a'.repeat(1000)}: 1\n${'b-'.repeat(100_000)}: 1`],
  ['spaces', `${' '.repeat(200_000)}x`],
])('%s, far too many, are refused at once', (_, text) => {
  const spent = cpuClock()
  expect(outcome(text)).toBe('invalid')
  expect(spent()).toBeLessThan(20_000)
})
