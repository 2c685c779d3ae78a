import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { findPrograms } from '../../scripts/bundles.ts'
import { toAnnotation } from '../../shared/core/doctor/annotations.ts'
import type { Finding } from '../../shared/core/doctor/finding.ts'
import { editBetween } from '../../shared/core/doctor/finding.ts'
import { applyEdits } from '../../shared/core/doctor/fix-plan.ts'
import { unifiedDiff } from '../../shared/core/doctor/line-diff.ts'
import { RULES } from '../../shared/core/doctor/rules/rules.ts'
import { toSarif } from '../../shared/core/doctor/sarif.ts'
import { ACTIONS } from '../../shared/core/workflows/called-action.ts'

const FINDINGS: readonly Finding[] = [
  {
    rule: 'lock-out-of-step',
    severity: 'error',
    message: 'A lock lags behind.',
    fix: 'Write it again.',
    place: { file: 'crates/a b/Cargo.lock', line: 18, column: 12 },
    edits: [{ path: 'crates/a b/Cargo.lock', start: 5, end: 8, with: '1.8.4' }],
  },
  {
    rule: 'live-in-next',
    severity: 'error',
    message: 'main has more.',
    fix: 'Run the command.',
    command: 'git push',
    place: { file: 'release-tracks.yml' },
  },
  { rule: 'action-not-pinned', severity: 'hint', message: 'Same.', fix: 'Pin it.', place: { file: 'a', line: 1 } },
  { rule: 'action-not-pinned', severity: 'warning', message: 'Same.', fix: 'Pin it.', place: { file: 'a', line: 2 } },
]

describe('SARIF', () => {
  const log = toSarif(FINDINGS, '1.2.3') as { runs: [{ results: Record<string, never>[]; tool: never }] }

  test('is valid by the schema of OASIS', () => {
    const schema = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'sarif-2.1.0.json'), 'utf8')
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
    const validate = ajv.compile(JSON.parse(schema))
    expect([validate(log), validate.errors]).toEqual([true, null])
    expect(validate({ ...log, runs: [{}] })).toBe(false)
  })

  test('has levels, places and rules that code scanning reads', () => {
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'lock-out-of-step',
        level: 'error',
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'crates/a%20b/Cargo.lock' }, region: { startLine: 18 } } },
        ],
      },
      { level: 'error', message: { text: 'main has more. Run the command. git push' } },
      { level: 'note', ruleIndex: RULES.findIndex(({ name }) => name === 'action-not-pinned') },
      { level: 'warning' },
    ])
  })

  test('has a fingerprint a finding that does not hang on its line', () => {
    const prints = log.runs[0].results.map((result) => JSON.stringify(result.partialFingerprints))
    expect(new Set(prints).size).toBe(4)
    const moved = toSarif(
      FINDINGS.map((finding) => ({ ...finding, place: { ...finding.place, line: 99 } })),
      '1.2.3',
    ) as typeof log
    expect(moved.runs[0].results.map((result) => JSON.stringify(result.partialFingerprints))).toEqual(prints)
  })
})

test('incident 30: an annotation is one line, whatever is in it', () => {
  const [first] = FINDINGS as [Finding]
  const hostile = { ...first, message: 'a%\n::set-output name=x::y', place: { file: 'a,b:c\r\n::error::', line: 2 } }
  expect(toAnnotation(hostile)).toBe(
    '::error file=a%2Cb%3Ac%0D%0A%3A%3Aerror%3A%3A,line=2,col=1,title=lock-out-of-step::a%25%0A::set-output name=x::y Write it again.',
  )
})

describe('edits', () => {
  test.each([
    ['abc', 'abc'],
    ['abc', 'axc'],
    ['aaa', 'aa'],
    ['', 'x'],
    ['version = "1.8.4"\n', 'version = "1.8.14"\n'],
  ])('%j becomes %j', (before, after) => {
    expect(applyEdits(before, [editBetween('f', before, after)])).toBe(after)
  })

  test('a diff shows what changed and nothing else', () => {
    const before = 'a\nb\nc\nd\ne\n'
    expect(unifiedDiff({ path: 'f', before, after: 'a\nB\nc\nd\nnew\ne\n' })).toEqual([
      '--- a/f',
      '+++ b/f',
      '@@ -2 +2 @@',
      '-b',
      '+B',
      '@@ -4,0 +5 @@',
      '+new',
    ])
    expect(unifiedDiff({ path: 'f', before, after: 'a\nc\nd\ne\n' }).slice(2)).toEqual(['@@ -2 +1,0 @@', '-b'])
  })
})

describe('the rules', () => {
  test('know every action of this project', () => {
    const bundles = findPrograms(join(import.meta.dirname, '..', '..'))
    const names = bundles.flatMap(({ name, action }) => (action?.startsWith('actions/') ? name : []))
    expect(ACTIONS).toEqual(names)
  })

  test('have names of their own, in kebab-case, and sentences', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    for (const { name, meaning } of RULES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$|^manifests$/)
      expect(meaning).toMatch(/^[A-Z`].*\.$/)
    }
  })

  test('each has a planted fault', () => {
    const folder = join(import.meta.dirname, '..', 'flows')
    const tests = readdirSync(folder).filter((name) => name.startsWith('doctor-'))
    const text = tests.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
    expect(RULES.filter(({ name }) => !new RegExp(`[\`'"]${name}[\` '"]`).test(text)).map(({ name }) => name)).toEqual(
      [],
    )
  })
})
