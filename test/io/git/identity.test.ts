import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Git } from '../../../shared/io/git/git.ts'
import { committerIdentity, isBot } from '../../../shared/io/git/identity.ts'

const before = { ...process.env }
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(?:GIT_|EMAIL$)/.test(name)) delete process.env[name]
})
afterEach(() => {
  process.env = { ...before }
})

/** A git that knows an identity, or none; and how often it was asked. */
function fakeGit(identity?: string) {
  const asked: unknown[] = []
  const run = async (args: unknown) => {
    asked.push(args)
    return { code: identity === undefined ? 128 : 0, stdout: Buffer.from(`${identity}\n`) }
  }
  return { git: { run } as unknown as Git, asked }
}

test.each([
  ['the configuration names somebody', [['user.email', 'a@x']] as const, {}, 1],
  ['the environment does', [], { GIT_COMMITTER_NAME: 'Ada' }, 1],
  ['nothing does', [['core.bare', 'true']] as const, {}, 0],
])('where %s, git is asked so often', async (_, config, env, times) => {
  Object.assign(process.env, env)
  const { git, asked } = fakeGit('Ada <a@x> 1 +0100')
  const identity = await committerIdentity(git, config)
  expect([asked.length, isBot(identity)]).toEqual([times, times === 0])
})

test('somebody who is named in half is nobody', async () => {
  process.env.GIT_COMMITTER_NAME = 'Ada'
  expect(await committerIdentity(fakeGit().git, [])).toMatch(/^github-actions\[bot\] <\S+> \d+ \+0000$/)
})
