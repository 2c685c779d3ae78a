import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type TouchingCommit, touchingLogReader } from '../../shared/core/changelog/touching-log.ts'

/** What git writes of a commit with `-z --name-status`. */
function write({ sha, marks, author, subject, body, files }: TouchingCommit): string {
  const head = [`\x01${sha}`, marks.join(), author.name, author.email, subject, body].join('\0')
  return `${head}\0${files.length > 0 ? '\n' : ''}${files.map((file) => `M\0${file}\0`).join('')}`
}

function read(bytes: Uint8Array, sizes: readonly number[]): TouchingCommit[] {
  const commits: TouchingCommit[] = []
  const reader = touchingLogReader((commit) => commits.push(commit))
  let at = 0
  for (const size of sizes) {
    reader.read(bytes.subarray(at, at + size))
    at += size
  }
  reader.read(bytes.subarray(at))
  reader.end()
  return commits
}

const text = fc.string({ unit: fc.constantFrom('a', '\n', '\x01', 'M', ':', 'é', '😀', ' '), maxLength: 6 })
const name = fc.string({ unit: fc.constantFrom('a', '\n', '\x01', 'M', 'é'), minLength: 1, maxLength: 4 })
const commit: fc.Arbitrary<TouchingCommit> = fc.record({
  sha: fc.constantFrom('a'.repeat(40), 'b'.repeat(40)),
  marks: fc.subarray(['Release-Track: tray', 'Release-Sync: main']),
  author: fc.record({ name: text, email: text }),
  subject: text,
  body: text,
  files: fc.array(name, { maxLength: 3 }),
})

test('property: what git writes is read as it was, however it is cut into pieces and whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 4 }), fc.array(fc.nat(9), { maxLength: 40 }), (commits, sizes) => {
      expect(read(new TextEncoder().encode(commits.map(write).join('')), sizes)).toEqual(commits)
    }),
  )
})
