import { expect, test } from '@jest/globals'
import { isRulesetFor, judgePattern } from '../../../shared/core/doctor/ref-rulesets.ts'
import type { PatternRule } from '../../../shared/core/doctor/settings.ts'

test.each([
  ['refs/heads/main', ['~ALL'], [], true],
  ['refs/heads/main', ['~DEFAULT_BRANCH'], [], true],
  ['refs/heads/next', ['~DEFAULT_BRANCH'], [], false],
  ['refs/heads/main', ['~ALL'], ['~DEFAULT_BRANCH'], false],
  ['refs/heads/release-tracks/a', ['refs/heads/release-*'], [], false],
  ['refs/heads/release-tracks/a', ['refs/heads/release-*/*'], [], true],
  ['refs/heads/release-tracks/a', ['refs/heads/**/*'], ['refs/heads/release-tracks/**/*'], false],
  ['refs/heads/a/b/c', ['refs/heads/a/**/*'], [], true],
  ['refs/heads/release-tracks/app', ['refs/heads/**'], [], false],
  ['refs/heads/main', ['refs/heads/**'], [], true],
  ['refs/heads/a/b/c', ['refs/heads/**/**'], [], true],
  ['refs/heads/a/b', ['**'], [], false],
  ['refs/tags/v1.2.3', ['refs/tags/v?.*'], ['refs/tags/v*-*'], true],
  ['refs/tags/v1.2.3-rc.1', ['refs/tags/v?.*'], ['refs/tags/v*-*'], false],
  ['refs/tags/v1', ['refs/tags/v[0-9]'], [], true],
  ['refs/tags/v1', ['refs/tags/{v1,v2}'], [], false],
  ['refs/tags/v1', [], [], false],
] as const)('a ruleset for %s: %j without %j: %s', (ref, include, exclude, isFor) => {
  expect(isRulesetFor(ref, { include, exclude }, 'main')).toBe(isFor)
})

test.each<[string, PatternRule['operator'], string, boolean, string]>([
  ['chore: bump tray to v1', 'starts_with', 'chore: ', false, 'kept'],
  ['chore: bump tray to v1', 'starts_with', 'JIRA-', false, 'broken'],
  ['chore: bump tray to v1', 'starts_with', 'chore: ', true, 'broken'],
  ['a@example.com', 'ends_with', '@example.com', false, 'kept'],
  ['a@example.com', 'contains', 'bot', true, 'kept'],
  ['chore: bump', 'regex', '^(feat|fix|chore): .+', false, 'kept'],
  ['chore: bump', 'regex', '(?i)^CHORE', false, 'kept'],
  ['chore: bump\n\nRelease-Track: a', 'regex', '(?m)^Release-Track: ', false, 'kept'],
  ['JIRA-1 x', 'regex', '\\A[A-Z]+-\\d+ x\\z', false, 'kept'],
  ['chore: bump', 'regex', '^[A-Z]+-\\d+', false, 'broken'],
  ['chore: bump', 'regex', '(?P<x>a', false, 'unknown'],
  ['a-v1.0.0', 'regex', '^[[:alpha:]]+-v', false, 'unknown'],
  ['a-v1.0.0', 'regex', '^\\pL-v', false, 'unknown'],
  ['a-v1.0.0', 'regex', '^\\Qa-v\\E', false, 'unknown'],
  ['a-v1.0.0', 'regex', '^a-v\\x{31}', false, 'unknown'],
  ['a-v1.0.0', 'regex', '^(?:\\Aa|x)-v', false, 'unknown'],
  [`${'a'.repeat(99)} `, 'regex', '^([a-z]+[a-z :-]*)+!$', false, 'unknown'],
])('%j and %s %j (negate: %s): %s', (text, operator, pattern, negate, verdict) => {
  expect(judgePattern(text, { operator, pattern, negate })).toBe(verdict)
})
