import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  parseConfigList,
  parseListedRefs,
  parsePush,
  parseRemoteRefs,
  parseTree,
  pathReader,
} from '../../../shared/core/git/git-output.ts'
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

describe('parseTree', () => {
  test('incident 30: gives files, links and modes, with names as they are', () => {
    const tree = parseTree(run(['ls-tree', '-r', '-z', '--full-tree', second]).toString('utf8'))
    const expected = [...HOSTILE.filter((path) => path !== '"quoted"'), 'link']
    expect(tree.map(({ path }) => path).sort()).toEqual(expected.sort())
    const modes = new Map(tree.map(({ path, mode }) => [path, mode]))
    expect([modes.get("it's"), modes.get('link'), modes.get('a\nb')]).toEqual(['100755', '120000', '100644'])
    for (const { path, oid } of tree) expect(oid).toBe(git(folder, 'rev-parse', `${second}:${path}`))
  })

  test('leaves folders and submodules out', () => {
    const blob = git(folder, 'rev-parse', `${first}: `)
    const lines = [
      `160000 commit ${first}\tmodule`,
      `040000 tree ${git(folder, 'rev-parse', `${first}^{tree}`)}\tfolder`,
      `100644 blob ${blob}\tfile`,
    ]
    const tree = run(['mktree'], `${lines.join('\n')}\n`)
      .toString()
      .trim()
    expect(parseTree(run(['ls-tree', '-z', tree]).toString('utf8'))).toEqual([
      { mode: '100644', oid: blob, path: 'file' },
    ])
  })

  test('an empty tree has no file', () => expect(parseTree('')).toEqual([]))
})

describe('pathReader', () => {
  const list = (tree: string) => run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', '--end-of-options', tree])

  test('incident 30: gives every path of git ls-tree as it is, however the output is cut into pieces', () => {
    const output = list(first)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: output.length })), (cuts) => {
        const found: string[] = []
        const read = pathReader((path) => found.push(path))
        const ends = [...new Set([0, ...cuts, output.length])].sort((a, b) => a - b)
        ends.slice(1).forEach((end, at) => {
          read(output.subarray(ends[at], end))
        })
        expect(found.sort()).toEqual([...HOSTILE].sort())
      }),
    )
  })

  test('gives a path with any one ASCII or other character as it is', () => {
    const blob = git(folder, 'rev-parse', `${first}: `)
    const characters = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).slice(1)
    const names = [...characters, '\ufeff', '🚀'].filter((one) => one !== '/').map((one) => `${one}\\101${one}`)
    const tree = run(['mktree', '-z'], names.map((name) => `100644 blob ${blob}\t${name}\0`).join(''))
      .toString()
      .trim()
    const found: string[] = []
    pathReader((path) => found.push(path))(list(tree))
    expect(found.sort()).toEqual(names.sort())
  })
})

describe('parseListedRefs', () => {
  const [tag, commit] = ['a'.repeat(40), 'b'.repeat(40)]

  test('a tag tells what it points at, a branch itself', () => {
    const answer = `003d${commit} refs/heads/next\n006c${tag} refs/tags/v1.0.0 peeled:${commit}\n00000002`
    expect(parseListedRefs(answer)).toEqual([
      { name: 'refs/heads/next', object: commit, commit },
      { name: 'refs/tags/v1.0.0', object: tag, commit },
    ])
  })

  test('nothing that matches is an answer', () => expect(parseListedRefs('00000002')).toEqual([]))

  test.each([
    ['a refusal', '0020ERR access denied or whatever\n0002'],
    ['an answer that breaks off', `003d${commit} refs/heads/next\n0002`],
    ['another answer', '000dsomething\n00000002'],
    ['nothing', ''],
  ])('%s is no answer', (_, answer) => expect(parseListedRefs(answer)).toBeUndefined())
})

describe('parseRemoteRefs', () => {
  test('gives branches and both kinds of tags, each with what it points at', () => {
    const remote = mkdtempSync(join(folder, '.git', 'remote-'))
    git(remote, 'init', '-q', '--bare')
    run(['push', '-q', remote, `${merge}:refs/heads/next`, `${side}:refs/tags/light`])
    run(['tag', '-a', '-m', 'x', 'heavy', second])
    run(['tag', '-a', '-m', 'x', 'heavy-of-heavy', 'heavy'])
    run(['push', '-q', remote, 'heavy', 'heavy-of-heavy'])
    const refs = parseRemoteRefs(run(['ls-remote', remote, 'refs/heads/*', 'refs/tags/*']).toString('utf8'))
    expect(refs).toEqual([
      { name: 'refs/heads/next', object: merge, commit: merge },
      { name: 'refs/tags/heavy', object: git(folder, 'rev-parse', 'heavy'), commit: second },
      { name: 'refs/tags/heavy-of-heavy', object: git(folder, 'rev-parse', 'heavy-of-heavy'), commit: second },
      { name: 'refs/tags/light', object: side, commit: side },
    ])
  })

  test('of an empty remote there are none', () => expect(parseRemoteRefs('')).toEqual([]))
})

describe('parsePush', () => {
  /** Pushes and gives what git printed, well or badly ended. */
  function push(remote: string, ...args: string[]): string {
    try {
      return run([
        'push',
        '--porcelain',
        ...args.slice(0, -1),
        remote,
        ...(args.at(-1) as string).split(' '),
      ]).toString()
    } catch (error) {
      return (error as { stdout: Buffer }).stdout.toString()
    }
  }

  test('tells of every ref whether it landed, and else why not', () => {
    const remote = mkdtempSync(join(folder, '.git', 'remote-'))
    git(remote, 'init', '-q', '--bare')
    expect(parsePush(push(remote, `${second}:refs/heads/next ${second}:refs/tags/v1.0.0`))).toEqual([
      { ref: 'refs/heads/next', ok: true, words: '[new branch]' },
      { ref: 'refs/tags/v1.0.0', ok: true, words: '[new tag]' },
    ])
    expect(parsePush(push(remote, `${merge}:refs/heads/next ${second}:refs/tags/v1.0.0`))).toEqual([
      { ref: 'refs/tags/v1.0.0', ok: true, words: '[up to date]' },
      { ref: 'refs/heads/next', ok: true, words: expect.stringMatching(/^[0-9a-f]+\.\.[0-9a-f]+$/) },
    ])
    const lease = [`--force-with-lease=refs/heads/next:${second}`, '--force-with-lease=refs/tags/v2.0.0:']
    expect(parsePush(push(remote, '--atomic', ...lease, `${last}:refs/heads/next ${last}:refs/tags/v2.0.0`))).toEqual([
      { ref: 'refs/heads/next', ok: false, words: '[rejected] (stale info)' },
      { ref: 'refs/tags/v2.0.0', ok: false, words: '[rejected] (atomic push failed)' },
    ])
  })

  test('hears a hook decline', () => {
    const remote = mkdtempSync(join(folder, '.git', 'remote-'))
    git(remote, 'init', '-q', '--bare')
    writeFileSync(join(remote, 'hooks', 'pre-receive'), '#!/bin/sh\necho "!\tx:refs/heads/next\tfrozen"\nexit 1\n', {
      mode: 0o755,
    })
    expect(parsePush(push(remote, `${second}:refs/heads/next`))).toEqual([
      { ref: 'refs/heads/next', ok: false, words: '[remote rejected] (pre-receive hook declined)' },
    ])
  })
})

describe('parseConfigList', () => {
  test('gives values as they are, one with line ends and one that stands for true too', () => {
    const file = join(folder, '.git', 'some-config')
    writeFileSync(file, '[http]\n\textraheader\n[http "https://x/"]\n\textraHeader = "a\\nb=c"\n\tproxy =\n')
    const output = run(['config', '--file', file, '-z', '--get-regexp', '^http\\.']).toString('utf8')
    expect(parseConfigList(output)).toEqual([
      ['http.extraheader', 'true'],
      ['http.https://x/.extraheader', 'a\nb=c'],
      ['http.https://x/.proxy', ''],
    ])
  })
})
