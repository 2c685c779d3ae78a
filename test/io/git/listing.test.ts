import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { Git } from '../../../shared/io/git/git.ts'
import * as listing from '../../../shared/io/git/listing.ts'
import { Plan } from '../../support/plan.ts'
import { git } from '../../support/remote.ts'

const FILES = { 'Cargo.toml': '1\n', 'crates/a/Cargo.toml': '2\n', 'crates/a/ü "b"\n.rs': '3\n', 'z.txt': '4\n' }
const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.branch('main').commit('feat: more', { 'y.txt': '5\n' })
const history = plan.branch('next').make()
afterAll(() => history.remove())

const all = () => true
type Arguments = Parameters<typeof listing.listIndex>
const listIndex = async (...args: Arguments) => (await listing.listIndex(...args))?.map(({ path }) => path)
const listTree = async (...[git, commit, wanted]: Arguments) =>
  (await listing.listTree(git, commit, wanted)).map(({ path }) => path)
const checkout = () => history.checkout('refs/heads/next', 0)
const head = (folder: string) => git(folder, 'rev-parse', 'HEAD')

describe('listIndex', () => {
  test('gives what the trees of the checked out commit hold, in the same order, names as they are', async () => {
    const folder = checkout()
    const listed = await listIndex(new Git(folder), head(folder), all)
    expect(listed).toEqual([...Object.keys(FILES), 'y.txt'].sort())
    expect(listed).toEqual(await listTree(new Git(folder), head(folder), all))
  })

  test('gives modes and object ids as the trees do', async () => {
    const folder = checkout()
    const [git, commit] = [new Git(folder), head(folder)]
    const entries = await listing.listIndex(git, commit, all)
    expect(entries?.[0]).toEqual({ mode: '100644', oid: expect.stringMatching(/^[0-9a-f]{40}$/), path: 'Cargo.toml' })
    expect(entries).toEqual(await listing.listTree(git, commit, all))
  })

  test('gives whole paths from a folder below, and only what is wanted', async () => {
    const folder = checkout()
    const below = new Git(join(folder, 'crates', 'a'))
    const wanted = (path: string) => path.endsWith('Cargo.toml')
    expect(await listIndex(below, head(folder), wanted)).toEqual(['Cargo.toml', 'crates/a/Cargo.toml'])
  })

  test.each([
    [
      ['Cargo.toml', 'ü "b"\n.rs', '[z].txt', '?.txt'],
      ['Cargo.toml', 'crates/a/Cargo.toml', 'crates/a/ü "b"\n.rs'],
    ],
    [['/*.toml'], ['crates/a/Cargo.toml']],
  ])('asks git for the names %j alone, in which only * stands for more', async (names, expected) => {
    const folder = checkout()
    expect(await listIndex(new Git(folder), head(folder), all, names)).toEqual(expected)
  })

  test.each<[string, (folder: string) => void]>([
    ['a file is staged', (folder) => stage(folder, 'new.txt')],
    ['a change is staged', (folder) => stage(folder, 'z.txt')],
    ['a file is staged to go', (folder) => git(folder, 'rm', '-q', 'z.txt')],
    ['there is no index', (folder) => rmSync(join(folder, '.git', 'index'))],
    ['the index cannot be read', (folder) => writeFileSync(join(folder, '.git', 'index'), 'broken')],
    ['the repository is bare', bare],
  ])('tells that it does not know when %s', async (_, change) => {
    const folder = checkout()
    change(folder)
    expect(await listIndex(new Git(folder), head(folder), all)).toBeUndefined()
  })

  test('does not speak for another commit', async () => {
    const folder = checkout()
    const other = git(folder, 'rev-parse', 'HEAD~1')
    expect(await listIndex(new Git(folder), other, all)).toBeUndefined()
    expect(await listTree(new Git(folder), other, all)).toEqual(Object.keys(FILES).sort())
  })

  test('has nothing against files that are changed and not staged', async () => {
    const folder = checkout()
    mkdirSync(join(folder, 'other'))
    writeFileSync(join(folder, 'other', 'untracked'), '')
    rmSync(join(folder, 'z.txt'))
    expect(await listIndex(new Git(folder), head(folder), all)).toContain('z.txt')
  })
})

/** As `git clone --bare` leaves it. */
function bare(folder: string): void {
  git(folder, 'config', 'core.bare', 'true')
  rmSync(join(folder, '.git', 'index'))
}

function stage(folder: string, path: string): void {
  writeFileSync(join(folder, path), 'staged\n')
  git(folder, 'add', path)
}
