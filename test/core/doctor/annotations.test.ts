import { expect, test } from '@jest/globals'
import { toAnnotation } from '../../../shared/core/doctor/annotations.ts'
import type { Finding } from '../../../shared/core/doctor/finding.ts'

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

test('incident 30: an annotation is one line, whatever is in it', () => {
  const [first] = FINDINGS as [Finding]
  const hostile = { ...first, message: 'a%\n::set-output name=x::y', place: { file: 'a,b:c\r\n::error::', line: 2 } }
  expect(toAnnotation(hostile)).toBe(
    '::error file=a%2Cb%3Ac%0D%0A%3A%3Aerror%3A%3A,line=2,col=1,title=lock-out-of-step::a%25%0A::set-output name=x::y Write it again.',
  )
})
