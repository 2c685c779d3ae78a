import { describe, expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import fc from 'fast-check'
import type { DocumentValue } from '../../../shared/core/documents/document-value.ts'
import { parseJson } from '../../../shared/core/documents/json-document.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { readVersion, writeVersion } from '../../../shared/core/version-files/version-text.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'
import { workspaceClosures } from '../../../shared/core/workspace/workspace.ts'

const number = fc.nat({ max: 300 })
const version = fc
  .tuple(number, number, number, fc.option(fc.tuple(fc.constantFrom('alpha', 'beta', 'rc', 'x-1'), number)))
  .map(([major, minor, patch, suffix]) => `${major}.${minor}.${patch}${suffix ? `-${suffix[0]}.${suffix[1]}` : ''}`)
const newline = fc.constantFrom('\n', '\r\n')
const bom = fc.constantFrom('', '\ufeff')
const blank = fc.constantFrom('', ' ', '\t', '   ')
const word = fc
  .stringMatching(/^[a-z]{1,6}$/)
  .filter((name) => !['version', 'package', 'true', 'false', 'null'].includes(name))

interface Generated {
  readonly file: VersionFile
  readonly before: string
  readonly after: string
}

/** A TOML document whose version stands between `before` and `after`, with comments and equal versions around it. */
const toml = fc
  .record({ bom, newline, blank, quote: fc.constantFrom('"', "'"), word, comment: fc.boolean(), end: fc.boolean() })
  .map((x): Generated => {
    const key = x.comment ? '"version"' : 'version'
    return {
      file: inferVersionFile('Cargo.toml'),
      before: `${x.bom}# version = "1.2.3"${x.newline}[package]${x.newline}${x.word} = "1.2.3"${x.newline}${key}${x.blank}=${x.blank}${x.quote}`,
      after: `${x.quote}${x.blank}${x.comment ? '# é 😀' : ''}${x.newline}[dependencies]${x.newline}version = "1.2.3"${x.end ? x.newline : ''}`,
    }
  })

const json = fc
  .record({
    bom,
    newline,
    blank,
    others: fc.dictionary(word, fc.jsonValue()),
    comment: fc.boolean(),
    end: fc.boolean(),
  })
  .map((x): Generated => {
    const others = Object.entries(x.others).map(
      ([name, value]) => `${JSON.stringify(name)}:${x.blank}${JSON.stringify(value, null, x.blank)}`,
    )
    const comment = x.comment ? `/* "version": "1.2.3" */` : ''
    return {
      file: inferVersionFile('package.json'),
      before: `${x.bom}{${x.newline}${others.map((other) => `${other},${x.newline}`).join('')}${comment}"version"${x.blank}:${x.blank}"`,
      after: `"${x.comment ? ',// é 😀' : ''}${x.newline}}${x.end ? x.newline : ''}`,
    }
  })

const yaml = fc
  .record({
    bom,
    newline,
    quote: fc.constantFrom('', '"', "'"),
    word,
    value: fc.stringMatching(/^[ -~]{0,9}$/),
    end: fc.boolean(),
  })
  .map(
    (x): Generated => ({
      file: inferVersionFile('Chart.yaml', { key: 'chart.version' }),
      before: `${x.bom}# version: 1.2.3${x.newline}${x.word}: ${JSON.stringify(x.value)}${x.newline}chart:${x.newline}  ${x.word}: 1.2.3${x.newline}  version: ${x.quote}`,
      after: `${x.quote} # é 😀${x.newline}version: 1.2.3${x.end ? x.newline : ''}`,
    }),
  )
  .filter(({ before }) => !/^\ufeff?# .*\r?\nchart: "/m.test(before))

const text = fc.record({ bom, blank, newline }).map(
  (x): Generated => ({
    file: inferVersionFile('VERSION'),
    before: x.bom + x.blank,
    after: x.blank + x.newline,
  }),
)

const pattern = fc
  .record({ bom, newline, noise: fc.stringMatching(/^[ -~]{0,30}$/).filter((noise) => !noise.includes('@v')) })
  .map(
    (x): Generated => ({
      file: inferVersionFile('build.gradle', { pattern: '^@v (\\S+)$' }),
      before: `${x.bom}${x.noise}${x.newline}@v `,
      after: `${x.newline}${x.noise}`,
    }),
  )

describe.each([
  ['TOML', toml],
  ['JSON', json],
  ['YAML', yaml],
  ['plain text', text],
  ['pattern', pattern],
])('any %s document', (_, documents) => {
  test('writing changes exactly the version, reads back, and is idempotent', () => {
    fc.assert(
      fc.property(documents, version, version, ({ file, before, after }, old, next) => {
        const original = before + old + after
        expect(readVersion(file, original)).toBe(old)
        const edited = writeVersion(file, original, next)
        expect(edited).toBe(before + next + after)
        expect(readVersion(file, edited)).toBe(next)
        expect(writeVersion(file, edited, next)).toBe(edited)
        expect(writeVersion(file, edited, old)).toBe(original)
      }),
      { numRuns: 300 },
    )
  })
})

function plain(value: DocumentValue): unknown {
  if (value.kind === 'table') return Object.fromEntries([...value.entries].map(([name, entry]) => [name, plain(entry)]))
  if (value.kind === 'list') return value.items.map(plain)
  return value.kind === 'text' ? value.value : JSON.parse(value.source)
}

describe('JSON is read as JSON.parse reads it', () => {
  test('any value, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom('', ' ', '\t'), (value, indent) => {
        const written = JSON.stringify(value, null, indent)
        expect(JSON.stringify(plain(parseJson('a.json', written)))).toBe(JSON.stringify(JSON.parse(written)))
      }),
    )
  })

  test('a text that JSON.parse accepts is accepted, with the same strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0 1tn\n/'.split('')), maxLength: 12 }), (source) => {
        let expected: unknown
        try {
          expected = JSON.parse(source)
        } catch {
          return
        }
        expect(plain(parseJson('a.json', source))).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Characters and fragments that mean something to one of the formats, mixed at will. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '[',
          ']',
          '{',
          '}',
          '"',
          "'",
          '"""',
          '=',
          ':',
          ',',
          '\\',
          '\n',
          '\r\n',
          '\t',
          '#',
          '//',
          '/*',
          '*/',
          '|',
          '>',
          '&a ',
          '*a',
          '!!',
          '- ',
        ),
        fc.constantFrom(
          '[package]',
          'version',
          'workspace = true',
          '[[package]]\nname = "x"\n',
          '__proto__',
          'constructor',
          '1.2.3',
          '\ufeff',
          '\u0000',
          '---',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)

describe('a hostile text gives a user error or an answer, never another error', () => {
  const files = ['Cargo.toml', 'package.json', 'tauri.conf.json5', 'a.yaml', 'VERSION'].map((path) =>
    inferVersionFile(path),
  )
  const onlyUserErrors = (work: () => unknown): void => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof ReleaseTracksError)) throw error
    }
  }

  test('version files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), hostile, (file, source) =>
        onlyUserErrors(() => {
          expect(readVersion(file, writeVersion(file, source, '1.2.3'))).toBe('1.2.3')
        }),
      ),
      { numRuns: 3000 },
    )
  })

  test('locks, other manifests and workspace files', () => {
    const cargo = [inferVersionFile('a/Cargo.toml')]
    const npm = [inferVersionFile('a/package.json')]
    fc.assert(
      fc.property(hostile, hostile, hostile, (lock, root, other) => {
        const texts = new Map([
          ['a/Cargo.toml', '[package]\nname = "x"\nversion = "1.0.0"\n'],
          ['Cargo.toml', root],
          ['b/Cargo.toml', `name = "x"\n${other}`],
          ['Cargo.lock', lock],
          ['a/package.json', '{"name": "x", "version": "1.0.0"}'],
          ['package.json', root],
          ['b/package.json', other],
          ['pnpm-workspace.yaml', other],
          ['package-lock.json', lock],
          ['uv.lock', lock],
        ])
        for (const files of [cargo, npm]) {
          onlyUserErrors(() => editVersions(files, texts, '1.0.1'))
          onlyUserErrors(() => workspaceClosures(texts)(files))
        }
      }),
      { numRuns: 500 },
    )
  })
})
