import { afterEach, describe, expect, test } from '@jest/globals'
import { bumpVersion } from '../../shared/flows/bump-action.ts'
import type { BumpInputs } from '../../shared/flows/bump-request.ts'
import { componentChangelog } from '../../shared/flows/component-changelog.ts'
import type { History } from '../support/history.ts'
import { runFlow } from '../support/in-process.ts'
import { Plan } from '../support/plan.ts'

const CONFIG = `branches: { live: main, next: next }
tracks:
  web:
    tag: v{version}
    paths: [web]
    version-files: [VERSION]
`
let history: History | undefined
afterEach(() => history?.remove())

/** What would be released from a history with a shallow checkout of next: the version it has and the one it gets. */
async function plan(
  plan: Plan,
  inputs: Partial<BumpInputs> = {},
  config = CONFIG,
): Promise<{ from: string; to: string }> {
  history = plan.make()
  const asked = { tracks: 'web', channel: 'alpha', bump: '', sha: '', n: '', trailers: '', dryRun: true, force: false }
  const flow = (run: Parameters<typeof bumpVersion>[1]) => bumpVersion({ ...asked, ...inputs }, run)
  const outputs = await runFlow(flow, history.checkout('refs/heads/next', 1), config)
  const [track] = JSON.parse((outputs as { plan?: string }).plan ?? '{ "tracks": [] }').tracks
  return track ? { from: track.from, to: track.to } : (outputs as never)
}

const begin = (version: string) => {
  const begun = new Plan()
  begun.commit('feat!: begin', { 'web/a': 'a\n', VERSION: `${version}\n` })
  return begun.branch('main')
}

describe('bump: auto before 1.0.0', () => {
  test.each([
    ['without any tag goes by the files', '0.1.0', [], '0.2.0-alpha.1'],
    ['without a live tag goes by the highest one', '0.1.1', ['v0.1.1-alpha.1'], '0.2.0-alpha.1'],
    ['with a live tag goes by that', '0.1.0', ['v0.1.0'], '0.2.0-alpha.1'],
    ['is over at 1.0.0', '1.0.0', [], '2.0.0-alpha.1'],
  ])('%s', async (_, version, tags, to) => {
    const begun = begin(version)
    for (const tag of tags) begun.tag(tag)
    begun.commit('feat!: break', { 'web/a': 'b\n' })
    expect((await plan(begun.branch('next'), { bump: 'auto' })).to).toBe(to)
  })
})

test.each([
  ['1.2.3-SNAPSHOT', '1.2.3-alpha.1'],
  ['0.0.0-development', '0.0.0-alpha.1'],
  ['1.2.3-rc1', '1.2.3-alpha.1'],
  ['1.2.3+build.5', '1.2.4-alpha.1'],
])('a file that says %s is shown as it stands, and the next version is %s', async (from, to) => {
  expect(await plan(begin(from).branch('next'))).toEqual({ from, to })
})

test('sha takes all digits of a commit in capitals, too', async () => {
  const begun = begin('1.0.0')
  begun.branch('next')
  const { ids } = begun.make()
  expect((await plan(begun, { sha: (ids[0] as string).toUpperCase() })).to).toBe('1.0.1-alpha.1')
})

test('the first beta of a track with alphas is not called its first release', async () => {
  const begun = begin('1.0.0').tag('v1.0.1-alpha.1').tag('v1.0.1-beta.1')
  history = begun.branch('next').make()
  const inputs = { tag: 'v1.0.1-beta.1', track: '', head: '', since: '', format: '' }
  const flow = async (run: Parameters<typeof bumpVersion>[1]) => ({
    outputs: { body: (await componentChangelog(inputs, run)).changelog.body },
    summary: '',
  })
  for (const kind of [0, 1]) {
    const outputs = await runFlow(flow, history.checkout('refs/heads/next', kind), CONFIG)
    expect(outputs).toMatchObject({ body: expect.stringMatching(/^First beta of web\.\n/) })
  }
})
