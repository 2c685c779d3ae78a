import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Violation } from '../../../shared/core/invariants/facts.ts'
import { runAction } from '../../support/action.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { FILES } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'
import { fix } from '../../support/violation-commands.ts'

describe('tags on neither branch: what is out is never proposed for deletion', () => {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })
  let begin: string

  beforeAll(async () => {
    begin = remote.commit('feat: begin', FILES)
    remote.set('refs/heads/main', begin)
    remote.set('refs/tags/v1.8.0', begin)
    github.state.addRelease('v1.8.0')
    await github.start()
  })
  beforeEach(async () => {
    // What the test before left is healthy.
    expect(await look()).toEqual([])
  })
  afterAll(async () => {
    remote.remove()
    await github.stop()
  })

  const look = async (token = github.token): Promise<Violation[]> => {
    const inputs = { token, 'open-issue': 'false' }
    const result = await runAction('check-invariants', remote.checkout(), inputs, { env: github.env })
    return JSON.parse(result.outputs.violations as string)
  }

  /** Tags a commit of a branch of its own as the actions do, or as somebody did by hand; gives the commit. */
  function tagAside(tag: string, files: Record<string, string> = { 'aside.txt': `${tag}\n` }, byHand = false): string {
    const branch = `aside/${tag}`
    remote.set(`refs/heads/${branch}`, begin)
    const commit = remote.commit('fix: aside', files, branch)
    const track = tag.startsWith('tray-') ? 'tray' : 'platform'
    if (byHand) remote.set(`refs/tags/${tag}`, commit)
    else git(remote.bare, 'tag', '-a', '-m', `${tag}\n\nRelease-Track: ${track}`, tag, commit)
    return commit
  }

  test('a maintenance release below the newest live version is history, with a token and without', async () => {
    tagAside('v1.7.1')
    expect(await look()).toEqual([])
    expect(await look('')).toEqual([])
  })

  test('a pre-release of it that is out is so, too; one that never was is deleted', async () => {
    tagAside('v1.7.2-rc.1')
    github.state.addRelease('v1.7.2-rc.1', { prerelease: true })
    expect(await look()).toEqual([])
    tagAside('v1.7.2-rc.2')
    expect(await fix(look, remote, github)).toEqual(['git push origin :refs/tags/v1.7.2-rc.2'])
  })

  test('a live version that never came out is deleted', async () => {
    tagAside('v9.0.0')
    github.state.addRelease('v9.0.0', { draft: true })
    expect(await fix(look, remote, github)).toEqual(['git push origin :refs/tags/v9.0.0'])
  })

  test('the newest live version, published from a branch of its own, is merged', async () => {
    const path = 'Cargo.toml'
    const commit = tagAside('v1.8.1', { [path]: FILES[path]?.replace('1.8.0', '1.8.1') ?? '' })
    github.state.addRelease('v1.8.1')
    const [first] = await fix(look, remote, github)
    expect(first).toMatch(/git merge --no-edit refs\/tags\/v1\.8\.1 && git push origin HEAD:refs\/heads\/main$/)
    expect(remote.contains('main', commit)).toBe(true)
    expect(remote.tags()).toContain('v1.8.1')
  })

  test('so is a pre-release that is out and that nothing overtook', async () => {
    const commit = tagAside('v1.8.2-rc.1')
    github.state.addRelease('v1.8.2-rc.1', { prerelease: true })
    expect((await fix(look, remote, github))[0]).toMatch(/git merge .* && git push origin HEAD:refs\/heads\/next$/)
    expect(remote.contains('next', commit)).toBe(true)
  })

  test('one that was made by hand moves no branch: it is deleted where it is not out, else withdrawn', async () => {
    tagAside('v9.1.0', undefined, true)
    expect(await fix(look, remote, github)).toEqual(['git push origin :refs/tags/v9.1.0'])
    tagAside('v9.1.1', undefined, true)
    expect(await look('')).toMatchObject([{ command: 'git push origin :refs/tags/v9.1.1' }])
    const before = [remote.at('main'), remote.at('next')]
    github.state.addRelease('v9.1.1')
    expect(await fix(look, remote, github)).toEqual([
      "release-tracks withdraw v9.1.1 --reason 'It was not released by the actions.' --yes",
    ])
    expect([remote.at('main'), remote.at('next')]).toEqual(before)
    remote.delete('refs/tags/v9.1.1')
  })

  test.each([
    ['without a token', () => look('')],
    [
      'where GitHub does not tell',
      () => {
        github.failNext(/^GET .*\/releases$/, { status: 403, message: 'Resource not accessible by integration' })
        return look()
      },
    ],
  ])('%s a live version counts as out', async (_, lookSo) => {
    tagAside('v9.0.1')
    expect(await lookSo()).toMatchObject([{ subject: 'v9.0.1', command: expect.stringContaining('git merge') }])
    remote.delete('refs/tags/v9.0.1')
  })

  test('a track that has no releases on GitHub may be out elsewhere', async () => {
    tagAside('tray-v1.9.0')
    expect(await look()).toMatchObject([{ subject: 'tray-v1.9.0', command: expect.stringContaining('git merge') }])
    git(remote.bare, 'tag', 'tray-v1.9.1', 'main')
    expect((await look()).map(({ rule }) => rule)).not.toContain('tag-on-branch')
    remote.delete('refs/tags/tray-v1.9.0')
    remote.delete('refs/tags/tray-v1.9.1')
  })
})
