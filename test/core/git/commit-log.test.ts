import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Commit } from '../../../shared/core/git/commit.ts'
import { commitLogReader, LOG_FORMAT, shortLogReader } from '../../../shared/core/git/commit-log.ts'
import { parsePaths } from '../../../shared/core/git/git-output.ts'
import type { LogReader } from '../../../shared/core/git/log-reader.ts'
import { GIT_ENV, git } from '../../support/remote.ts'

/** File names that read as records of git's output, as quotes, options or commands. */
const HOSTILE = [
  'a\nb',
  'line end\n',
  '"quoted"',
  "it's",
  'back\\slash',
  'tab\there',
  `\x01${'a'.repeat(40)}`,
  ':100644 100644 0 0 M',
  '\n:100644 100644 0 0 M',
  '--upload-pack=id',
  '$(id)',
  '`id`',
  ' ',
  'ünï/cödé',
  `${'0'.repeat(40)}\trefs/heads/next`,
  'x missing',
  '🚀',
]

const folder = mkdtempSync(join(tmpdir(), 'release-tracks-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], input?: string | Buffer): Buffer {
  return execFileSync('git', args, { cwd: folder, env: GIT_ENV, ...(input !== undefined && { input }), stdio: 'pipe' })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(message: string): string {
  run(['add', '-A'])
  run(['commit', '-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-F', '-'], message)
  return git(folder, 'rev-parse', 'HEAD')
}

function log(...range: string[]): Commit[] {
  return logOf((take) => commitLogReader(take), ...range)
}

function logOf(reader: (take: (commit: Commit) => void) => LogReader, ...range: string[]): Commit[] {
  const options = ['-z', '--raw', '--no-abbrev', '--diff-merges=first-parent', '--no-renames', '--encoding=UTF-8']
  const commits: Commit[] = []
  const { read, end } = reader((each) => commits.push(each))
  read(run(['log', ...options, `--format=${LOG_FORMAT}`, ...range]))
  end()
  return commits
}

let first = ''
let second = ''
let side = ''
let merge = ''
let last = ''

beforeAll(() => {
  git(folder, 'init', '-q', '-b', 'next')
  for (const path of HOSTILE) write(path, `of ${path}`)
  first = commit('first: \x01 "quotes" $(id) `id`\n')
  write('a\nb', 'other')
  rmSync(join(folder, '"quoted"'))
  chmodSync(join(folder, "it's"), 0o755)
  symlinkSync('a', join(folder, 'link'))
  second = commit('chore: bump web to v1.0.0\n\nRelease-Track: web\nRelease-Channel: alpha\n')
  git(folder, 'checkout', '-q', '-b', 'side', first)
  write('side', 'x')
  side = commit(`${'s'.repeat(5000)} (long)\n\nRelease-Track: in the body, no trailer\n\nA last paragraph.\n`)
  git(folder, 'checkout', '-q', 'next')
  git(folder, 'merge', '-q', '--no-ff', '-m', 'merge\n\nRelease-Sync: live\n', 'side')
  merge = git(folder, 'rev-parse', 'HEAD')
  last = commit('')
})

describe('commitLogReader', () => {
  test('for some files alone: their paths, of a merge their contents, and commits with trailers whole', () => {
    const wanted = new Set(['side', 'a\nb', ' '])
    const short = (take: (commit: Commit) => void) => shortLogReader(take, (path) => wanted.has(path))
    const commits = logOf(short, '--topo-order', 'next')
    const told = commits.map(({ changes }) => changes.filter(({ before, after }) => before !== after).length)
    expect(commits.map(({ sha }) => sha)).toEqual([merge, side, second, first])
    expect(commits.map(({ changes }) => changes.length)).toEqual([1, 1, 4, 2])
    expect(told).toEqual([1, 0, 4, 0])
  })

  test('gives every commit in order, with its parents, by object id', () => {
    expect(log('--topo-order', 'next').map(({ sha, parents }) => [sha, ...parents])).toEqual([
      [last, merge],
      [merge, second, side],
      [side, first],
      [second, first],
      [first],
    ])
  })

  test('incident 30: gives subjects as they are, empty and long ones too', () => {
    expect(log('--topo-order', 'next').map(({ subject }) => subject)).toEqual([
      '',
      'merge',
      `${'s'.repeat(5000)} (long)`,
      'chore: bump web to v1.0.0',
      'first: \x01 "quotes" $(id) `id`',
    ])
  })

  test('gives the marks of our own commits, which are trailers and no line of the body', () => {
    const marks = log('--topo-order', 'next').map((each) => each.marks)
    expect(marks).toEqual([[], ['Release-Sync: live'], [], ['Release-Track: web'], []])
  })

  test('incident 30: gives file names as they are, and takes none for a commit', () => {
    const changes = log(first).flatMap((each) => each.changes)
    expect(changes.map(({ path }) => path).sort()).toEqual([...HOSTILE].sort())
    expect(log(first)).toHaveLength(1)
  })

  test('tells what a file was and what it is: content, mode, made and gone', () => {
    const changes = new Map(log('-1', second)[0]?.changes.map((change) => [change.path, change]))
    const blob = (name: string) => git(folder, 'rev-parse', name)
    expect([...changes.keys()].sort()).toEqual(['"quoted"', 'a\nb', "it's", 'link'])
    expect(changes.get('a\nb')).toMatchObject({
      before: `100644 ${blob(`${first}:a\nb`)}`,
      after: `100644 ${blob(`${second}:a\nb`)}`,
    })
    expect(changes.get("it's")).toMatchObject({
      before: `100644 ${blob(`${first}:it's`)}`,
      after: `100755 ${blob(`${first}:it's`)}`,
    })
    expect(changes.get('"quoted"')?.after).toBe(`000000 ${'0'.repeat(40)}`)
    expect(changes.get('link')).toMatchObject({
      before: `000000 ${'0'.repeat(40)}`,
      after: `120000 ${blob(`${second}:link`)}`,
    })
  })

  test('a merge has what it brought to its first parent', () => {
    expect(log('-1', merge)[0]?.changes.map(({ path }) => path)).toEqual(['side'])
  })

  test('a commit without changes has none, and an empty range no commit', () => {
    expect(log('-1', last)[0]?.changes).toEqual([])
    expect(log('next', '^next')).toEqual([])
  })

  test('what a commit changes is what git diff-tree says, whatever the names', () => {
    const name = fc
      .string({
        unit: fc.constantFrom('a', '\x01', ':', '\n', ' ', '"', '\\', 'é', '\t', '0'),
        minLength: 1,
        maxLength: 6,
      })
      .filter((text) => text !== '.' && text !== '..')
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        const index = names.map((path) => `100644 ${git(folder, 'rev-parse', `${first}: `)}\t${path}\0`).join('')
        const tree = run(['mktree', '-z'], index.replaceAll(/100644 /g, '100644 blob '))
          .toString()
          .trim()
        const sha = git(folder, 'commit-tree', '-m', 'x', tree)
        const listed = run(['diff-tree', '-r', '-z', '--root', '--name-only', '--no-commit-id', sha]).toString('utf8')
        expect(log(sha).map((each) => each.changes.map(({ path }) => path))).toEqual([parsePaths(listed)])
        expect([...parsePaths(listed)].sort()).toEqual([...names].sort())
      }),
      { numRuns: 25 },
    )
  })
})
