import { describe, expect, test } from '@jest/globals'
import { changeOf } from '../../../shared/core/changelog/change.ts'
import { renderEntry } from '../../../shared/core/changelog/entry.ts'

function entry(body: string): string {
  const commit = { sha: 'a'.repeat(40), subject: 'feat: x', body, author: { name: '', email: '' } }
  return renderEntry(changeOf(commit), { repository: undefined, saysType: true, marksBreaking: false })
}

describe('breaking footers of an entry', () => {
  test('one stands below its commit', () => {
    expect(entry('BREAKING CHANGE: the key is gone')).toBe('- x (`aaaaaaa`)\n  the key is gone')
  })

  test('two stay two', () => {
    const body = 'BREAKING CHANGE: the key is gone\nBREAKING CHANGE: and *so* is the door\nRefs: #1'
    expect(entry(body)).toBe('- x (`aaaaaaa`)\n  - the key is gone\n  - and \\*so\\* is the door')
  })

  test('many take no more room than a long one', () => {
    const long = `BREAKING CHANGE: ${'y'.repeat(900)}\n`
    expect(entry(long.repeat(50)).length).toBeLessThan(2_100)
  })
})
