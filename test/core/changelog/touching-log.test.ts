import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type TouchingCommit, touchingLogReader } from '../../../shared/core/changelog/touching-log.ts'

/** What git writes of a commit with `-z --raw --no-abbrev`. */
function write({ sha, parents, marks, author, subject, body, changes }: TouchingCommit): string {
  const head = [`\x01${sha}`, parents.join(' '), marks.join(), author.name, author.email, subject, body].join('\0')
  const raw = changes.map(({ path, before, after }) => {
    const [[fromMode, from], [toMode, to]] = [before.split(' '), after.split(' ')]
    return `:${fromMode} ${toMode} ${from} ${to} M\0${path}\0`
  })
  return `${head}\0${raw.length > 0 ? '\n' : ''}${raw.join('')}`
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
const entry = fc.constantFrom(`100644 ${'1'.repeat(40)}`, `000000 ${'0'.repeat(40)}`)
const commit: fc.Arbitrary<TouchingCommit> = fc.record({
  sha: fc.constantFrom('a'.repeat(40), 'b'.repeat(40)),
  parents: fc.subarray(['c'.repeat(40), 'd'.repeat(40)]),
  marks: fc.subarray(['Release-Track: tray', 'Release-Sync: main']),
  author: fc.record({ name: text, email: text }),
  subject: text,
  body: text,
  changes: fc.array(fc.record({ path: name, before: entry, after: entry }), { maxLength: 3 }),
})

test('property: what git writes is read as it was, however it is cut into pieces and whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 4 }), fc.array(fc.nat(9), { maxLength: 40 }), (commits, sizes) => {
      expect(read(new TextEncoder().encode(commits.map(write).join('')), sizes)).toEqual(commits)
    }),
  )
})
