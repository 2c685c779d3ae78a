import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Git } from '../../../shared/io/git/git.ts'
import { listTracked, readPast, readRefs } from '../../../shared/io/git/tree-facts.ts'
import { personsClone } from '../../support/newcomer.ts'
import { git, Remote } from '../../support/remote.ts'

let remote: Remote
beforeEach(() => {
  remote = new Remote()
  remote.commit('a', { 'a.txt': 'a\n', 'dir/quo"te\tand space.txt': 'b\r\n' }, 'main')
})
afterEach(() => remote.remove())

describe('the files that git tracks', () => {
  it('are listed by their very names, staged ones too, without links and submodules', async () => {
    const folder = personsClone(remote)
    git(folder, 'checkout', '-q', '-B', 'main', 'origin/main')
    symlinkSync('a.txt', join(folder, 'link.txt'))
    writeFileSync(join(folder, 'staged.txt'), 'staged')
    mkdirSync(join(folder, 'module'))
    git(join(folder, 'module'), 'init', '-q')
    git(join(folder, 'module'), 'commit', '-q', '--allow-empty', '-m', 'x')
    git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', '-A')
    writeFileSync(join(folder, 'untracked.txt'), 'x')
    const { paths, readTexts } = await listTracked(new Git(join(folder, 'dir')))
    expect(paths).toEqual(['a.txt', 'dir/quo"te\tand space.txt', 'staged.txt'])
    expect([...(await readTexts((path) => path !== 'a.txt'))]).toEqual([
      ['dir/quo"te\tand space.txt', 'b\r\n'],
      ['staged.txt', 'staged'],
    ])
  })

  it('have no text where they are no UTF-8', async () => {
    const folder = personsClone(remote)
    writeFileSync(join(folder, 'b.bin'), Buffer.from([0xff, 0xfe, 0x00]))
    git(folder, 'add', '-A')
    const { readTexts } = await listTracked(new Git(folder))
    expect([...(await readTexts(() => true)).keys()]).not.toContain('b.bin')
  })
})

describe('refs', () => {
  it("are the remote's branches and its default one, and all tags", async () => {
    remote.set('refs/heads/next', remote.at('main'))
    remote.set('refs/tags/v1.0.0', remote.at('main'))
    git(remote.bare, 'symbolic-ref', 'HEAD', 'refs/heads/main')
    const folder = personsClone(remote)
    git(folder, 'checkout', '-q', '-b', 'mine')
    const time = Number(git(folder, 'log', '-1', '--format=%ct', 'v1.0.0'))
    expect(await readRefs(new Git(folder))).toEqual({
      tags: ['v1.0.0'],
      places: new Map([['v1.0.0', { commit: remote.at('main'), time }]]),
      branches: ['main', 'next'],
      defaultBranch: 'main',
      currentBranch: 'mine',
    })
  })

  it('are the own ones of a repository that was pushed nowhere, before its first commit too', async () => {
    const folder = join(remote.folder, 'new')
    git(remote.folder, 'init', '-q', '-b', 'trunk', folder)
    expect(await readRefs(new Git(folder))).toEqual({ tags: [], places: new Map(), branches: [] })
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'x')
    const refs = { tags: [], places: new Map(), branches: ['trunk'], currentBranch: 'trunk' }
    expect(await readRefs(new Git(folder))).toEqual(refs)
  })
})

it('reads files as they were at the commits of tags, of annotated ones too, and leaves out what was not there', async () => {
  const older = remote.commit('feat: first', { 'Chart.yaml': 'version: 1.0.0\n' }, 'main')
  remote.commit('feat: second', { 'Chart.yaml': 'version: 2.0.0\n' }, 'main')
  const folder = personsClone(remote)
  git(folder, 'tag', '-a', '-m', 'one', 'v1.0.0', older)
  const { places } = await readRefs(new Git(folder))
  expect(places?.get('v1.0.0')?.commit).toBe(older)
  const files = ['Chart.yaml', 'gone.yaml', '..'].map((path) => ({ commit: older, path }))
  const past = await readPast(new Git(folder), [...files, { commit: '0'.repeat(40), path: 'Chart.yaml' }])
  expect(past).toEqual(new Map([[older, new Map([['Chart.yaml', 'version: 1.0.0\n']])]]))
})
