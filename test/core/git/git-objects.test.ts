import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { messageOf, parseAnswers, parseTreeObject, rawParents } from '../../../shared/core/git/git-objects.ts'
import { GIT_ENV, git } from '../../support/remote.ts'

const folder = mkdtempSync(join(tmpdir(), 'release-tracks-test-'))
beforeAll(() => void git(folder, 'init', '-q'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], input: string | Buffer = ''): Buffer {
  return execFileSync('git', args, { cwd: folder, env: GIT_ENV, input, stdio: 'pipe' })
}

function write(kind: string, content: string | Buffer): string {
  return run(['hash-object', '-w', '--literally', '-t', kind, '--stdin'], content).toString().trim()
}

function ask(what: 'info' | 'contents', names: readonly string[]) {
  const output = run(['cat-file', '--batch-command'], names.map((name) => `${what} ${name}\n`).join(''))
  return parseAnswers(output, names.length, what === 'contents')
}

describe('parseAnswers', () => {
  const none = '0'.repeat(40)

  test('gives the bytes of every object in the order of the names, those of other objects in them too', () => {
    const contents = ['', '\n', 'a\n\nb', `${none} blob 5\nhello\n`, '\0\x01\xff', 'x missing\n', 'no line end']
    const bytes = contents.map((text) => Buffer.from(text, 'latin1'))
    const oids = bytes.map((each) => write('blob', each))
    const objects = ask('contents', [oids[0] as string, none, ...oids.slice(1), 'no such name 5', none])
    const expected = oids.map((oid, at) => ({ oid, kind: 'blob', bytes: new Uint8Array(bytes[at] as Buffer) }))
    const found = objects.map((each) => each && 'bytes' in each && { ...each, bytes: new Uint8Array(each.bytes) })
    expect(found).toEqual([expected[0], undefined, ...expected.slice(1), undefined, undefined])
  })

  test('without contents tells what each is', () => {
    const [blob, tree] = [write('blob', 'x'), write('tree', '')]
    expect(ask('info', [blob, 'HEAD', none, tree])).toEqual([
      { oid: blob, kind: 'blob' },
      undefined,
      undefined,
      { oid: tree, kind: 'tree' },
    ])
  })

  test('of nothing there are none', () => expect(parseAnswers(new Uint8Array(), 0, true)).toEqual([]))
})

describe('parseTreeObject', () => {
  const NAMES = ['"quoted"', 'a\nb', 'back\\slash', 'tab\there', 'ünï', ' ', '\ufeffmark', '🚀']

  test.each([
    ['sha1', 20],
    ['sha256', 32],
  ])('reads what git ls-tree lists, in %s', (format, idLength) => {
    const own = mkdtempSync(join(folder, 'own-'))
    const inOwn = (args: readonly string[], input: string | Buffer = '') =>
      execFileSync('git', args, { cwd: own, env: GIT_ENV, input, stdio: 'pipe' })
    inOwn(['init', '-q', `--object-format=${format}`])
    const blob = inOwn(['hash-object', '-w', '--stdin']).toString().trim()
    const kinds = [
      `100755 blob ${blob}\trun`,
      `120000 blob ${blob}\tlink`,
      `160000 commit ${blob.replaceAll(/./g, '1')}\tmodule`,
    ]
    const empty = inOwn(['mktree']).toString().trim()
    const lines = [...NAMES.map((name) => `100644 blob ${blob}\t${name}`), ...kinds, `040000 tree ${empty}\tfolder`]
    const tree = inOwn(['mktree', '-z'], lines.map((line) => `${line}\0`).join(''))
      .toString()
      .trim()
    const listed = inOwn(['ls-tree', '-z', tree]).toString('utf8').split('\0').slice(0, -1)
    const found = parseTreeObject(inOwn(['cat-file', 'tree', tree]), idLength)
    expect(found).toHaveLength(lines.length)
    expect(found.map(({ mode, oid, name }) => `${mode} ${oid}\t${name}`)).toEqual(
      listed.map((line) => line.replace(/ \w+ /, ' ')),
    )
  })

  test('modes of old are those that git lists', () => {
    const id = Buffer.alloc(20, 1)
    const bytes = Buffer.concat([Buffer.from('100664 a\0'), id, Buffer.from('100775 b\0'), id])
    expect(parseTreeObject(bytes, 20).map(({ mode }) => mode)).toEqual(['100644', '100755'])
  })

  test('an empty tree has nothing', () => expect(parseTreeObject(new Uint8Array(), 20)).toEqual([]))
})

describe('the header of a commit', () => {
  const [tree, first, second] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string]
  const who = 'Ada <ada@example.org> 1700000000 +0000'
  const signed = 'gpgsig -----BEGIN SSH SIGNATURE-----\n \n parent x\n -----END SSH SIGNATURE-----\n'
  const commit = `tree ${tree}\nparent ${first}\nparent ${second}\nauthor ${who}\ncommitter ${who}\n${signed}\nfeat: a\n\nparent ${tree}\n`

  test('names the parents, though the message names others', () => {
    expect(rawParents({ bytes: Buffer.from(commit) })).toEqual([first, second])
    expect(rawParents({ bytes: Buffer.from(`tree ${tree}\nauthor ${who}\n\nparent ${first}\n`) })).toEqual([])
  })

  test('ends where the message begins', () =>
    expect(messageOf({ bytes: Buffer.from(commit) })).toBe(`feat: a\n\nparent ${tree}\n`))
})
