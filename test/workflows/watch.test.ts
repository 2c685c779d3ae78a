import { describe, expect, test } from '@jest/globals'
import type { PlayedRun, Workflow } from '../support/workflow-evaluator.ts'
import {
  afterWorkflow,
  dispatchOn,
  onPullRequest,
  onSchedule,
  pushToBranch,
  type WorkflowEvent,
} from '../support/workflow-events.ts'
import { ownAction } from '../support/workflow-permissions.ts'
import { REPOSITORIES } from './repositories.ts'

const CI = REPOSITORIES.map(({ name, workflows }) => [name, workflows.get('ci.yml') as Workflow] as const)
const SENTRIES = REPOSITORIES.map(
  ({ name, workflows }) => [name, workflows.get('invariant-sentry.yml') as Workflow] as const,
)

const stepsOf = ({ jobs }: PlayedRun) => jobs.flatMap(({ steps }) => steps).map(({ what }) => ownAction(what) ?? what)

describe.each(CI)('ci of %s', (_, workflow) => {
  const play = (event: WorkflowEvent, onlyOwn: string) =>
    workflow.play(event, {
      answer: ({ what }) => (ownAction(what) ? { outputs: { 'only-own': onlyOwn } } : undefined),
    })

  test("a push of the actions' own commits alone reports every check, and tests nothing", () => {
    const run = play(pushToBranch('next', 'chore: bump tray to tray-v1.8.5'), 'true')
    const all = play(pushToBranch('next', 'feat: x'), 'false')
    expect(run.jobs.map(({ id, matrix }) => [id, matrix])).toEqual(all.jobs.map(({ id, matrix }) => [id, matrix]))
    expect([...new Set(stepsOf(run))]).toEqual(['actions/checkout', 'detect-tracks'])
  })

  test('any other push is tested, whatever its subjects say', () => {
    const run = play(pushToBranch('main', 'chore: bump tray to tray-v1.8.5'), 'false')
    for (const { steps } of run.jobs) expect(steps.length).toBeGreaterThan(3)
  })

  test('a pull request is always tested, and nothing is asked about its commits', () => {
    const run = play(onPullRequest('chore: bump tray to tray-v1.8.5'), 'true')
    expect(stepsOf(run)).not.toContain('detect-tracks')
    for (const { steps } of run.jobs) expect(steps.length).toBeGreaterThan(3)
  })

  test('only what a newer commit of a pull request made outdated is cancelled', () => {
    expect(play(onPullRequest('feat: x'), '').cancels).toBe(true)
    expect(play(pushToBranch('next', 'feat: x'), '').cancels).toBe(false)
  })

  test("a person's push keeps its place in line when release commits are pushed after it", () => {
    const push = pushToBranch('next', 'feat: x')
    const later = { ...push, github: { ...push.github, run_id: '99' } }
    expect([play(push, '').group, play(later, '').group]).toEqual(['ci-1234567', 'ci-99'])
    expect(play(onPullRequest('feat: x'), '').group).toMatch(/^ci-refs\/pull\//)
  })
})

describe.each(SENTRIES)('the sentry of %s', (_, workflow) => {
  test.each([
    ['every day', onSchedule()],
    ['by hand', dispatchOn('refs/heads/main')],
    ['after a push', pushToBranch('main', 'fix: by hand')],
    ['after a promotion, which is not a push event with GITHUB_TOKEN', afterWorkflow('promote')],
  ])('looks %s', (_, event) => {
    expect(workflow.startsOn(event)).toBe(true)
    expect(stepsOf(workflow.play(event))).toEqual([
      ...['actions/checkout', 'sync-branches'],
      ...['actions/checkout', 'check-invariants'],
    ])
  })

  test('a merge that conflicts is not the end: what is wrong gets its issue', () => {
    const run = workflow.play(pushToBranch('main', 'fix: by hand'), {
      answer: ({ what }) => ({ fails: ownAction(what) === 'sync-branches' }),
    })
    expect(stepsOf(run)).toContain('check-invariants')
  })
})
