import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Random } from '../../../scripts/soak/random.ts'
import { judgeRelease } from '../../../scripts/soak/run-judge.ts'
import { RELEASED_FILE } from '../../../scripts/soak/run-plans.ts'
import { World } from '../../../scripts/soak/world.ts'

let world: World
beforeEach(async () => {
  world = await World.make(new Random(1), 'key')
})
afterEach(async () => {
  await world.close()
  world.remove()
})

const plan = {
  action: 'publish-release',
  inputs: { tag: 'tray-v1.8.1' },
  isPush: false,
  ref: 'refs/tags/tray-v1.8.1',
  kind: 1,
  tokenFrom: 'input',
  faults: [],
} as const

const judge = () => judgeRelease(world, { code: 0, plan })

/** A release as GitHub has it. */
const release = (draft: boolean, ...assets: readonly string[]) =>
  world.github.state.releases.push({ tag: 'tray-v1.8.1', draft, assets: assets.map((name) => ({ name })) } as never)

test('one release that is out with its file is right', async () => {
  release(false, RELEASED_FILE)
  expect(await judge()).toEqual([])
})

test.each<[string, string, () => void]>([
  ['nothing', '0 releases, and published nothing', () => undefined],
  ['a draft', '1 releases, and published nothing', () => release(true, RELEASED_FILE)],
  ['no file', '1 releases, and published nothing', () => release(false)],
  [
    'two releases',
    '2 releases, and published release-tracks.yml, release-tracks.yml',
    () => {
      release(false, RELEASED_FILE)
      release(false, RELEASED_FILE)
    },
  ],
])('after a run that succeeded, %s is seen', async (_, problem, doing) => {
  doing()
  expect(await judge()).toEqual([`tray-v1.8.1 has ${problem}`])
})

test('a tag that was withdrawn needs no release', async () => {
  await world.git('update-ref', 'refs/tags/withdrawn/tray-v1.8.1', 'main')
  expect(await judge()).toEqual([])
})
