import { describe, expect, test } from '@jest/globals'
import { BODY_LIMIT } from '../../../shared/core/changelog/body-limit.ts'
import type { LoggedCommit } from '../../../shared/core/changelog/change.ts'
import { type ChangelogRequest, renderChangelog } from '../../../shared/core/changelog/changelog.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

const repository = 'https://github.com/acme/suite'

const commit = (subject: string, more: Partial<LoggedCommit> = {}): LoggedCommit => ({
  sha: '0123456789abcdef0123456789abcdef01234567',
  subject,
  body: '',
  author: { name: 'Ada', email: 'ada@acme.example' },
  ...more,
})
const numbered = (count: number, subject: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => commit(subject(index), { sha: index.toString(16).padStart(40, '0') }))

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

describe('the limit', () => {
  test('the room is used: one more entry would not fit', () => {
    const { body, truncated } = render({ commits: numbered(20_000, (index) => `feat: ${index}`) })
    expect(truncated).toBe(true)
    expect(body.length).toBeGreaterThan(BODY_LIMIT - 200)
    expect(body).toMatch(
      /\n\n\d+ more commits are not listed here: \[see the rest\]\(https:.*\)\.\n\n\*\*Full changelog/,
    )
  })

  test('a narrative that is too long ends at a line, and its code block is closed', () => {
    const { body, truncated } = render({ narrative: `intro\n\n~~~~sh\n${'echo hello\n'.repeat(20_000)}~~~~\n` })
    expect(truncated).toBe(true)
    expect(body).toMatch(
      /echo hello\n~~~~\n\nNo changes to tray since .*\n\nThe notes above are not complete: \[see the rest\]/,
    )
  })

  test('a narrative that fits is kept word for word, with the line ends of the rest', () => {
    const narrative = '# 1.8.5\n\n<details>\n\n`@ada` *did* it\n\n</details>'
    const written = `${narrative.replaceAll('\n', '\r\n')}\r\n`
    const { body, truncated } = render({ narrative: written, commits: [commit('fix: a')] })
    expect(body.startsWith(`${narrative}\n\n### Fixes\n\n`)).toBe(true)
    expect(truncated).toBe(false)
  })

  test('20,000 commits take well under a second', () => {
    const body = 'Some words.\n\nCo-authored-by: A <a@b.example>\n'
    const commits = numbered(20_000, (index) => `feat(scope): do thing ${index} (#${index})`).map((one) => ({
      ...one,
      body,
    }))
    const spent = cpuClock()
    render({ commits })
    expect(spent()).toBeLessThan(10_000)
  })
})
