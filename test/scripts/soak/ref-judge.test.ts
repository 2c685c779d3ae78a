import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { choosePlan } from '../../../scripts/soak/products.ts'
import { Random } from '../../../scripts/soak/random.ts'
import { RefJudge } from '../../../scripts/soak/ref-judge.ts'
import { World } from '../../../scripts/soak/world.ts'
import { GIT_ENV } from '../../support/remote.ts'

/** A seed whose repository has the product without version files, so that a tag on any commit is right. */
const SEED = Array.from({ length: 50 }, (_, seed) => seed).find((seed) =>
  choosePlan(new Random(seed)).some(({ name }) => name === 'infra'),
) as number

let world: World
let judge: RefJudge
beforeEach(async () => {
  world = await World.make(new Random(SEED), 'key')
  judge = new RefJudge(world)
  expect(await look()).toEqual([])
})
afterEach(async () => {
  await world.close()
  world.remove()
})

const look = () => judge.judge(world.log.take())

/** git in the remote, as the server runs it for an action. */
function act(args: readonly string[], input = ''): string {
  const env = { ...GIT_ENV, REMOTE_USER: 'x-access-token' }
  return execFileSync('git', args, { cwd: world.bare, env, input, encoding: 'utf8' }).trim()
}

/** Moves refs in one transaction. */
const move = (...lines: readonly string[]) => act(['update-ref', '--stdin'], lines.map((line) => `${line}\n`).join(''))

/** Makes the object of a tag, and gives its id. */
function tagObject(name: string, commit: string, run = '1.1.a'): string {
  const channel = /-([a-z]+)\./.exec(name)?.[1] ?? 'live'
  const trailers = `Release-Track: infra\nRelease-Channel: ${channel}\nRelease-Run: ${run}`
  const head = `object ${act(['rev-parse', commit])}\ntype commit\ntag ${name}\ntagger Ada <ada@example.com> 0 +0000`
  return act(['mktag'], `${head}\n\n${name}\n\n${trailers}\n`)
}

const tag = (name: string, commit = 'next', run?: string) =>
  move(`create refs/tags/${name} ${tagObject(name, commit, run)}`)

/** A live version of a commit that both branches have. */
function live(version: string): void {
  const made = commit('Cargo.lock', version)
  move(`update refs/heads/next ${made}`, `update refs/heads/main ${made}`)
  tag(`infra/v${version}`, made, `${version}.a`)
}

/** Puts v1 on a version. */
const float = (name: string) => move(`update refs/tags/infra/v1 ${act(['rev-parse', `${name}^{commit}`])}`)

const marker = (name: string) => `create refs/tags/withdrawn/${name} ${act(['rev-parse', 'main'])}`
const withdraw = (name: string) => move(marker(name))

/** A commit on a branch's head with one file more, which no branch has yet. */
function commit(path: string, text: string, on = 'next'): string {
  const blob = act(['hash-object', '-w', '--stdin'], text)
  const tree = act(['ls-tree', on]).concat(`\n100644 blob ${blob}\t${path}`)
  return act(['commit-tree', '-p', on, '-m', 'x', act(['mktree'], `${tree}\n`)])
}

const manifest = (version: string, ...more: readonly string[]) => {
  const blob = act(['hash-object', '-w', '--stdin'], JSON.stringify({ version }))
  const folder = act(['mktree'], `100644 blob ${blob}\ttray-live.json\n`)
  const rest = act(['ls-tree', 'main'])
    .split('\n')
    .filter((line) => !line.endsWith('\trelease-manifests'))
  const tree = act(['mktree'], `${[...rest, `040000 tree ${folder}\trelease-manifests`].join('\n')}\n`)
  const made = act(['commit-tree', '-p', 'main', '-m', 'x', tree])
  move(`update refs/heads/main ${made}`, `update refs/heads/next ${made}`, ...more)
}

test('what the actions do is right', async () => {
  manifest('1.0.0')
  manifest('1.0.1')
  tag('infra/v0.0.1-alpha.1')
  move(`update refs/heads/next ${commit('Cargo.lock', 'version')}`)
  tag('infra/v0.0.1-alpha.2', 'next', '2.1.a')
  expect([await look(), await judge.compare()]).toEqual([[], []])
})

test.each<[string, string, () => void | Promise<void>]>([
  [
    'a tag that is moved',
    'infra/v0.0.1-alpha.1 was moved or deleted',
    () => {
      tag('infra/v0.0.1-alpha.1')
      move(`update refs/tags/infra/v0.0.1-alpha.1 ${act(['rev-parse', 'next'])}`)
    },
  ],
  [
    'two tags of a channel on a commit',
    'infra/v0.0.1-alpha.2 is on the same commit as infra/v0.0.1-alpha.1',
    () => {
      tag('infra/v0.0.1-alpha.1')
      tag('infra/v0.0.1-alpha.2', 'next', '2.1.a')
    },
  ],
  ['a live tag that is not on main', 'infra/v0.0.1 is not on the branch', () => tag('infra/v0.0.1', commit('x', 'x'))],
  [
    'files that say another version',
    'crates/client/Cargo.toml of tray-v1.9.0-alpha.1 says 1.8.0 in place of 1.9.0',
    () => tag('tray-v1.9.0-alpha.1'),
  ],
  [
    'a tag without its trailers',
    'tray-v1.8.0-alpha.1 has no line Release-Track: tray',
    () => tag('tray-v1.8.0-alpha.1'),
  ],
  [
    'main that next lacks',
    'main is not an ancestor of next',
    () => move(`update refs/heads/main ${commit('Cargo.lock', 'x')}`),
  ],
  [
    'a branch that loses commits',
    'refs/heads/next lost commits',
    () => {
      const before = act(['rev-parse', 'next'])
      move(`update refs/heads/next ${commit('Cargo.lock', 'x')}`)
      move(`update refs/heads/next ${before}`)
    },
  ],
  [
    'a file of people that changes',
    'changes other.txt',
    () => move(`update refs/heads/next ${commit('other.txt', 'x')}`),
  ],
  [
    'a manifest that goes back',
    'the live manifest went from 1.0.1 to 1.0.0',
    () => {
      manifest('1.0.1')
      manifest('1.0.0')
    },
  ],
  [
    'a floating tag on no live version',
    'infra/v1 is on no live version',
    () => move(`create refs/tags/infra/v1 ${act(['rev-parse', 'next'])}`),
  ],
  [
    'a floating tag that goes back',
    'infra/v1 went from 1.0.1 to 1.0.0',
    () => {
      live('1.0.0')
      live('1.0.1')
      float('infra/v1.0.1')
      float('infra/v1.0.0')
    },
  ],
  [
    'a floating tag on a version that was withdrawn',
    'infra/v1 is on no live version',
    async () => {
      live('1.0.0')
      withdraw('infra/v1.0.0')
      expect(await look()).toEqual([])
      float('infra/v1.0.0')
    },
  ],
  [
    'a manifest that offers what was withdrawn',
    'the live manifest offers 1.8.0, which is withdrawn',
    () => {
      manifest('1.8.0')
      move(`create refs/tags/tray-v1.8.0 ${tagObject('tray-v1.8.0', 'main')}`)
      withdraw('tray-v1.8.0')
    },
  ],
  ['a withdrawal of nothing', 'infra/v9.9.9 was withdrawn, and is not a tag', () => withdraw('infra/v9.9.9')],
  [
    'a run that pushes its tags one by one',
    'a second push of tags by 1.1.a',
    () => {
      tag('infra/v0.0.1-alpha.1')
      move(`update refs/heads/next ${commit('Cargo.lock', 'x')}`)
      tag('infra/v0.0.1-beta.1')
    },
  ],
])('%s is seen', async (_, problem, doing) => {
  await doing()
  expect(await look()).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
})

test('a floating tag and a manifest may leave a version that is withdrawn', async () => {
  live('1.0.0')
  live('1.0.1')
  float('infra/v1.0.1')
  expect(await look()).toEqual([])
  withdraw('infra/v1.0.1')
  float('infra/v1.0.0')
  expect(await look()).toEqual([])
  withdraw('infra/v1.0.0')
  move('delete refs/tags/infra/v1')
  manifest('1.7.0')
  manifest('1.8.0')
  move(`create refs/tags/tray-v1.8.0 ${tagObject('tray-v1.8.0', 'main')}`)
  await look()
  manifest('1.7.0', marker('tray-v1.8.0'))
  expect(await look()).toEqual([])
})

test('a version that is lower than one before is seen', async () => {
  tag('infra/v0.0.2-alpha.1')
  expect(await look()).toEqual([])
  move(`update refs/heads/next ${commit('Cargo.lock', 'x')}`)
  tag('infra/v0.0.1-alpha.9', 'next', '2.1.a')
  expect(await look()).toEqual([expect.stringContaining('infra/v0.0.1-alpha.9 came after 0.0.2-alpha.1')])
})

test('a pre-release of an older commit is above what that commit contains', async () => {
  const old = act(['rev-parse', 'next'])
  move(`update refs/heads/next ${commit('Cargo.lock', 'x')}`)
  tag('infra/v0.0.2-alpha.1')
  expect(await look()).toEqual([])
  tag('infra/v0.0.1-alpha.1', old, '2.1.a')
  expect(await look()).toEqual([])
})

test('a live version of an older commit is above all others all the same', async () => {
  const old = act(['rev-parse', 'next'])
  const made = commit('Cargo.lock', 'x')
  move(`update refs/heads/next ${made}`, `update refs/heads/main ${made}`)
  tag('infra/v0.0.2')
  expect(await look()).toEqual([])
  tag('infra/v0.0.1', old, '2.1.a')
  expect(await look()).toEqual([expect.stringContaining('infra/v0.0.1 came after 0.0.2')])
})
