import { describe, expect, test } from '@jest/globals'
import type { LoggedCommit } from '../../../shared/core/changelog/change.ts'
import { type ChangelogRequest, renderChangelog } from '../../../shared/core/changelog/changelog.ts'

const repository = 'https://github.com/acme/suite'

const commit = (subject: string, more: Partial<LoggedCommit> = {}): LoggedCommit => ({
  sha: '0123456789abcdef0123456789abcdef01234567',
  subject,
  body: '',
  author: { name: 'Ada', email: 'ada@acme.example' },
  ...more,
})

const render = (request: Partial<ChangelogRequest>) =>
  renderChangelog({
    track: 'tray',
    tag: 'tray-v1.8.5',
    previousTag: 'tray-v1.8.4',
    head: 'f'.repeat(40),
    commits: [],
    repository,
    format: 'grouped',
    ...request,
  })

describe('sections', () => {
  test.each([
    ['feat: a', 'Features'],
    ['fix: a', 'Fixes'],
    ['security: a', 'Security'],
    ['perf: a', 'Performance'],
    ['revert: a', 'Reverts'],
    ['Revert "feat: a"', 'Reverts'],
    ['docs: a', 'Documentation'],
    ['chore: a', 'Maintenance'],
    ['refactor: a', 'Maintenance'],
    ['chore!: a', 'Breaking changes'],
    ['note: a', 'Changes'],
    ['a', 'Changes'],
  ])('%j goes to %s', (subject, title) => {
    expect(render({ commits: [commit(subject)] }).body).toMatch(new RegExp(`^### ${title}\n\n- `))
  })

  test('what is not conventional is "other" only beside something else', () => {
    expect(render({ commits: [commit('a'), commit('fix: b')] }).body).toContain('### Other changes')
  })
})
