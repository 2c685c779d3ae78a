import { describe, expect, test } from '@jest/globals'
import type { Answer, PlayedRun, StepAnswer, Workflow } from '../support/workflow-evaluator.ts'
import { dispatchOn, pushToBranch } from '../support/workflow-events.ts'
import { ownAction } from '../support/workflow-permissions.ts'
import { REPOSITORIES } from './repositories.ts'

const PROMOTES = REPOSITORIES.map(({ name, workflows }) => [name, workflows.get('promote.yml') as Workflow] as const)
const HEAD = 'd'.repeat(40)

/** A promote action that finds something to release on the channel that it is asked for. */
function finds(tags: readonly string[]): Answer {
  return ({ what, with: given }): StepAnswer | undefined => {
    if (what === 'actions/create-github-app-token') return { outputs: { token: 'ghs_app' } }
    if (ownAction(what) !== 'promote') return undefined
    const plan = tags.length === 0 ? '{}' : JSON.stringify({ target: HEAD })
    return { outputs: { tracks: '["one"]', channel: given.channel || 'alpha', tags: JSON.stringify(tags), plan } }
  }
}

/** The jobs that ran, each with what it did to the repository. */
function deeds({ jobs }: PlayedRun): object {
  return Object.fromEntries(
    jobs.map(({ id, environment, steps }) => [
      id,
      {
        ...(environment !== '' && { environment }),
        ...steps.flatMap(({ what, with: given }) =>
          ownAction(what) ? [{ [ownAction(what) as string]: given }] : [],
        )[0],
      },
    ]),
  )
}

describe.each(PROMOTES)('promote of %s', (_, workflow) => {
  const asked = {
    bump: '',
    channel: '',
    'dry-run': 'false',
    n: '',
    sha: '',
    token: 'ghs_token',
    track: '',
    version: '',
  }

  test.each([
    ['feat: web'],
    ['docs: words'],
    ['chore: bump tray to tray-v1.8.5'],
    ['feat: one', 'docs: last'],
    ['x [skip ci]'],
  ])(
    'incidents 18 and 28: a push of %j has one step decide for all tracks, from all commits, without a person',
    (...subjects) => {
      const run = workflow.play(pushToBranch('next', ...subjects), { answer: finds(['v1.8.1-alpha.1']) })
      expect(deeds(run)).toEqual({ promote: { promote: asked } })
    },
  )

  test.each(['alpha', 'beta', 'rc'])('by hand, %s is carried out at once with what was asked for', (channel) => {
    const inputs = { track: 'all', channel, bump: 'minor', sha: 'abc123', n: '7', version: '2.0.0' }
    const run = workflow.play(dispatchOn('refs/heads/next', inputs), { answer: finds(['v1.8.1-beta.7']) })
    expect(deeds(run)).toEqual({ promote: { promote: { ...asked, ...inputs } } })
  })

  test('live shows the plan first, and carries that plan out where somebody approves it', () => {
    const inputs = { track: 'all', channel: 'live', bump: 'auto' }
    const run = workflow.play(dispatchOn('refs/heads/next', inputs), { answer: finds(['v1.8.1']) })
    expect(deeds(run)).toEqual({
      promote: { promote: { ...asked, ...inputs, 'dry-run': 'true' } },
      live: {
        environment: 'production-release',
        'bump-version': {
          tracks: '["one"]',
          channel: 'live',
          bump: 'auto',
          sha: HEAD,
          token: 'ghs_token',
          version: '',
        },
      },
    })
  })

  test('nobody is asked to approve a live plan of nothing', () => {
    const run = workflow.play(dispatchOn('refs/heads/next', { channel: 'live' }), { answer: finds([]) })
    expect(run.jobs.map(({ id }) => id)).toEqual(['promote'])
  })

  test.each(['alpha', 'live'])('a dry run on %s pushes nothing and asks nobody', (channel) => {
    const run = workflow.play(dispatchOn('refs/heads/next', { channel, 'dry-run': true }), {
      answer: finds(['v1.8.1']),
    })
    expect(deeds(run)).toMatchObject({ promote: { promote: { 'dry-run': 'true' } } })
    expect(run.jobs).toHaveLength(1)
  })

  test('a plan that fails is not carried out', () => {
    const run = workflow.play(dispatchOn('refs/heads/next', { channel: 'live' }), {
      answer: ({ what }) => ({ fails: ownAction(what) === 'promote' }),
    })
    expect(run.jobs.map(({ id }) => id)).toEqual(['promote'])
  })

  test("an app's token is used where there is one", () => {
    const run = workflow.play(dispatchOn('refs/heads/next', { channel: 'live' }), {
      vars: { RELEASE_APP_CLIENT_ID: 'Iv1' },
      answer: finds(['v1.8.1']),
    })
    expect(deeds(run)).toMatchObject({
      promote: { promote: { token: 'ghs_app' } },
      live: { 'bump-version': { token: 'ghs_app' } },
    })
  })

  test('incident 19: pushes wait in line, where the last makes good what was dropped; nothing done by hand can be dropped', () => {
    const push = workflow.play(pushToBranch('next', 'feat: x'))
    const hand = dispatchOn('refs/heads/next', { channel: 'beta' })
    const other = { ...hand, github: { ...hand.github, run_id: '99' } }
    expect(push).toMatchObject({ group: 'promote-refs/heads/next', cancels: false })
    expect([workflow.play(hand).group, workflow.play(other).group]).toEqual(['promote-1234567', 'promote-99'])
  })
})
