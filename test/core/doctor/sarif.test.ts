import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Finding } from '../../../shared/core/doctor/finding.ts'
import { RULES } from '../../../shared/core/doctor/rules/rules.ts'
import { toSarif } from '../../../shared/core/doctor/sarif.ts'

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
    const schema = readFileSync(join(import.meta.dirname, '../../fixtures/sarif-2.1.0.json'), 'utf8')
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
