import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseTree } from '../../../shared/core/git/git-output.ts'
import {
  formatImport,
  type NewCommit,
  type NewFile,
  type ObjectPlan,
  parseMarks,
} from '../../../shared/core/git/object-plan.ts'
import { GIT_ENV, git } from '../../support/remote.ts'

const WHO = 'Ada <ada@example.com> 1767225600 +0000'
const folder = mkdtempSync(join(tmpdir(), 'release-tracks-plan-'))
let base = ''

beforeAll(() => {
  git(folder, 'init', '-q', '--bare')
  base = make([commit('base', [], [file('kept', 'kept\n'), file('folder/old', 'old\n')])]).get('base') as string
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function file(path: string, text: string, mode = '100644'): NewFile {
  return { path, mode, bytes: bytes(text) }
}

function commit(mark: string, parents: string[], files: NewFile[], message = 'message\n', tree?: string): NewCommit {
  return { kind: 'commit', mark, parents, files, message, ...(tree !== undefined && { tree }) }
}

/** Has git make a plan's objects, as the flow does. */
function make(plan: ObjectPlan): Map<string, string> {
  const { stream, numbers } = formatImport(plan, WHO)
  const marks = join(folder, 'marks')
  execFileSync('git', ['fast-import', '--quiet', '--done', '--force', `--export-marks=${marks}`], {
    cwd: folder,
    env: GIT_ENV,
    input: stream,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  return parseMarks(readFileSync(marks, 'utf8'), numbers)
}

function raw(...args: string[]): Buffer {
  return execFileSync('git', args, { cwd: folder, env: GIT_ENV })
}

/** Mode and content of every file of a commit by path. */
function filesOf(oid: string): Record<string, [mode: string, content: string]> {
  const entries = parseTree(raw('ls-tree', '-r', '-z', oid).toString('utf8'))
  return Object.fromEntries(
    entries.map(({ path, mode, oid: blob }) => [path, [mode, raw('cat-file', 'blob', blob).toString('utf8')]]),
  )
}

describe('a commit', () => {
  test('changes its files and keeps all others', () => {
    const made = make([commit('one', [base], [file('folder/new', 'new\n'), file('kept', 'other\n')])])
    expect(filesOf(made.get('one') as string)).toEqual({
      'folder/new': ['100644', 'new\n'],
      'folder/old': ['100644', 'old\n'],
      kept: ['100644', 'other\n'],
    })
  })

  test.each([
    ['a space and quotes', 'a "b" c'],
    ['a line break', 'a\nM 100644 inline b\ndata 0\n'],
    ['a carriage return', 'a\r'],
    ['a tab', 'a\tb'],
    ['a backslash', 'a\\b\\n'],
    ['a dash in front', '-rf'],
    ['a quote in front', '"a'],
    ['letters of every script', 'žluťoučký/日本語/😀'],
    ['a control character', 'a\u0001b'],
    ['a dollar and backticks', '$(id)/`id`'],
    ['a percent', '%00%n'],
  ])('incident 30: takes a path with %s', (_, path) => {
    const oid = make([commit('one', [base], [file(path, 'x')])]).get('one') as string
    expect(filesOf(oid)[path]).toEqual(['100644', 'x'])
  })

  test.each([
    ['nothing', ''],
    ['line ends of every kind', 'a\r\nb\nc\rd'],
    ['no line end', 'a'],
    ['commands of the stream', 'done\ncommit refs/heads/main\nfrom :1\n'],
    ['a byte order mark', '\ufeffa'],
  ])('takes a file of %s byte for byte', (_, text) => {
    const oid = make([commit('one', [base], [file('f', text), file('g', 'after\n')])]).get('one') as string
    expect(filesOf(oid)).toMatchObject({ f: ['100644', text], g: ['100644', 'after\n'] })
  })

  test('takes bytes that are not text', () => {
    const content = Uint8Array.from({ length: 256 }, (_, index) => index)
    const oid = make([commit('one', [base], [{ path: 'f', mode: '100644', bytes: content }])]).get('one') as string
    expect([...raw('cat-file', 'blob', `${oid}:f`)]).toEqual([...content])
  })

  test.each(['100644', '100755', '120000'])('keeps the mode %s', (mode) => {
    const oid = make([commit('one', [base], [file('f', 'kept', mode)])]).get('one') as string
    expect(filesOf(oid).f).toEqual([mode, 'kept'])
  })

  test.each([
    ['an empty one', ''],
    ['many lines', 'subject\n\nbody\n\nRelease-Track: tray\n'],
    ['no line end', 'subject'],
    ['line ends of Windows', 'subject\r\n\r\nbody\r\n'],
    ['commands of the stream', 'x\nfrom refs/heads/main\nM 100644 inline x\ndata <<EOF\n'],
    ['letters of every script', 'Zürich 日本 😀\n'],
  ])('takes a message of %s as it is', (_, message) => {
    const oid = make([commit('one', [base], [], message)]).get('one') as string
    const object = raw('cat-file', 'commit', oid).toString('utf8')
    expect(object.slice(object.indexOf('\n\n') + 2)).toBe(message)
  })

  test('without files has the tree of its first parent, and the given author', () => {
    const oid = make([commit('one', [base], [])]).get('one') as string
    expect(git(folder, 'rev-parse', `${oid}^{tree}`)).toBe(git(folder, 'rev-parse', `${base}^{tree}`))
    expect(git(folder, 'log', '-1', '--format=%an <%ae> %at|%cn <%ce> %ct', oid)).toBe(
      'Ada <ada@example.com> 1767225600|Ada <ada@example.com> 1767225600',
    )
  })

  test('of a merge takes the tree that it is given, with files put in', () => {
    const plan = [
      commit('ours', [base], [file('ours', '1')]),
      commit('theirs', [base], [file('theirs', '2')]),
      commit(
        'merge',
        ['ours', 'theirs', base],
        [file('put/in', '3')],
        'merge\n',
        git(folder, 'rev-parse', `${base}^{tree}`),
      ),
    ]
    const made = make(plan)
    const oid = made.get('merge') as string
    expect(Object.keys(filesOf(oid))).toEqual(['folder/old', 'kept', 'put/in'])
    expect(git(folder, 'rev-parse', `${oid}^1`, `${oid}^2`, `${oid}^3`).split('\n')).toEqual([
      made.get('ours'),
      made.get('theirs'),
      base,
    ])
  })

  test('any files and message come back as they were', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', '\\', '\n', '\t', '-', 'é', ':', '#', '.x'),
      minLength: 1,
      maxLength: 6,
    })
    const someFile = fc
      .tuple(name, fc.string({ unit: 'binary', maxLength: 20 }))
      .map(([path, text]) => file(path, text))
    const files = fc.uniqueArray(someFile, { selector: ({ path }) => path, maxLength: 5 })
    const message = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(files, message), { minLength: 1, maxLength: 6 }), (drafts) => {
        const made = make(drafts.map(([each, text], index) => commit(`c${index}`, [], each, text)))
        for (const [index, [each, text]] of drafts.entries()) {
          const oid = made.get(`c${index}`) as string
          const expected = Object.fromEntries(
            each.map(({ path, mode, bytes: content }) => [path, [mode, new TextDecoder().decode(content)]]),
          )
          expect(filesOf(oid)).toEqual(expected)
          const object = raw('cat-file', 'commit', oid).toString('utf8')
          expect(object.slice(object.indexOf('\n\n') + 2)).toBe(text)
        }
      }),
      { numRuns: 8 },
    )
  })
})

describe('a tag', () => {
  test('is annotated, of a commit of the same plan or of one that exists', () => {
    const made = make([
      commit('bump', [base], [file('a', '1')]),
      { kind: 'tag', mark: 'new', name: 'sdk/go/v1.0.0', target: 'bump', message: 'go 1.0.0\n\nRelease-Track: go\n' },
      { kind: 'tag', mark: 'old', name: 'v1.0.0-alpha.1', target: base, message: 'done\n' },
    ])
    const object = raw('cat-file', 'tag', made.get('new') as string).toString('utf8')
    expect(object).toBe(
      `object ${made.get('bump')}\ntype commit\ntag sdk/go/v1.0.0\ntagger ${WHO}\n\ngo 1.0.0\n\nRelease-Track: go\n`,
    )
    expect(git(folder, 'rev-parse', `${made.get('old')}^{commit}`)).toBe(base)
  })

  test('objects are whole by git fsck', () => {
    expect(git(folder, 'fsck', '--full', '--no-dangling')).toBe('')
  })
})

test('a mark without an object is not an empty id, which in a push would delete the ref', () => {
  const numbers = new Map([['tag tray', 1]])
  expect(parseMarks(':1 abc\n:2 def\n', numbers)).toEqual(new Map([['tag tray', 'abc']]))
  expect(() => parseMarks(':2 def\n', numbers)).toThrow('git fast-import made no object for tag tray')
  expect(() => parseMarks('', numbers)).toThrow('git fast-import made no object for tag tray')
})
