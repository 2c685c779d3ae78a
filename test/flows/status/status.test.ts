import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Status } from '../../../shared/core/status/status.ts'
import type { Run } from '../../../shared/flows/ports/run.ts'
import { detectAndPromote } from '../../../shared/flows/promote/promote.ts'
import { readStatus } from '../../../shared/flows/status/status.ts'
import { History } from '../../support/history.ts'
import { runFlow } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'
import { planHistory } from '../../support/random-history.ts'
import { git } from '../../support/remote.ts'

const CONFIG = `ignore-commits: ["docs:*"]
tracks:
  tray: { tag: "tray-v{version}", paths: [crates/client, crates/core] }
  platform: { tag: "v{version}", paths: [crates/server, crates/core, apps/web] }
`

/** The status that a fresh checkout tells. */
async function look(history: History, config = CONFIG, kind = 0): Promise<Status> {
  let status: Status | undefined
  await runFlow(
    async (run) => {
      status = await readStatus(run, 1_800_000_000)
      return { outputs: {}, summary: '' }
    },
    history.checkout('refs/heads/next', kind),
    config,
  )
  if (!status) throw new Error('the status was not read')
  return status
}

describe('what a push to next would cut', () => {
  const push = { ref: 'refs/heads/next', before: '0'.repeat(40), after: '', deleted: false, commitCount: 1 }
  const detect = { track: '', channel: '', since: '', base: '', head: '' }
  const bump = { bump: '', sha: '', n: '', version: '', trailers: '', force: false, dryRun: true }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is what the action says in a dry run: history %i', async (seed) => {
    const bumps = ['', 'bump: minor\n', 'bump: auto\n', 'bump: changes\n']
    const config = `${CONFIG}${bumps[(seed >> 1) & 3]}${seed % 2 === 0 ? '' : 'after-promotion: next-core\n'}`
    const history = new History(planHistory(seed, 60, 'right', { 'release-tracks.yml': config }))
    try {
      // With nothing on main that next lacks: a conflict with that would stop the action.
      git(history.bare, 'update-ref', 'refs/heads/main', git(history.bare, 'merge-base', 'main', 'next'))
      const after = history.ids[history.plan.refs['refs/heads/next'] as number] as string
      const context = { eventName: 'push', sha: after, push: { ...push, after } }
      const promote = (run: Run) => detectAndPromote(detect, bump, run)
      const outputs = await runFlow(promote, history.checkout('refs/heads/next', 0), config, context)
      const { tracks } = await look(history, config)
      const cuts = tracks.flatMap(({ nextCut }) => (nextCut.kind === 'release' ? [nextCut.tag] : []))
      expect(outputs).toMatchObject({ tags: JSON.stringify(cuts) })
    } finally {
      history.remove()
    }
  })
})

describe('a track on its way up', () => {
  let history: History
  let status: Status

  beforeAll(async () => {
    const plan = new Plan()
    const tray = (subject: string) => plan.commit(subject, { 'crates/client/a.rs': `${subject}\n` })
    plan.commit('feat: begin', { 'release-tracks.yml': CONFIG, 'crates/client/a.rs': '' })
    tray('feat: one')
    plan.tag('tray-v1.0.0').branch('main')
    tray('feat: two')
    plan.tag('tray-v1.0.1-alpha.1').tag('tray-v1.0.1-beta.1')
    tray('feat: three')
    plan.commit('docs: words', { 'crates/client/b.rs': 'words\n' })
    plan.tag('tray-v1.0.1-alpha.2')
    tray('feat: four')
    history = plan.branch('next').make()
    status = await look(history)
  })
  afterAll(() => history.remove())

  const subjects = (commits: readonly { subject: string }[]) => commits.map(({ subject }) => subject)

  test('tells what is in no tag, and what live has not', () => {
    const [tray] = status.tracks
    expect(tray?.unreleased.since).toBe('tray-v1.0.1-alpha.2')
    expect(subjects(tray?.unreleased.commits ?? [])).toEqual(['feat: four'])
    expect(subjects(tray?.sinceLive.commits ?? [])).toEqual(['feat: four', 'feat: three', 'feat: two'])
  })

  test('tells what each channel lacks of the one below, where that one has a tag', () => {
    const [tray] = status.tracks
    const waiting = tray?.channels.map(({ name, newest, promotion }) => [
      name,
      newest?.name,
      promotion?.tag.name,
      subjects(promotion?.commits ?? []),
    ])
    expect(waiting).toEqual([
      ['alpha', 'tray-v1.0.1-alpha.2', undefined, []],
      ['beta', 'tray-v1.0.1-beta.1', 'tray-v1.0.1-alpha.2', ['feat: three']],
      ['rc', undefined, 'tray-v1.0.1-beta.1', ['feat: two']],
      ['live', 'tray-v1.0.0', 'tray-v1.0.1-beta.1', ['feat: two']],
    ])
  })

  test('tells which versions a higher channel has overtaken', async () => {
    const overtaken = (of: Status) => of.tracks[0]?.channels.map(({ overtakenBy }) => overtakenBy)
    expect(overtaken(status)).toEqual([undefined, undefined, undefined, undefined])
    const later = new Plan()
    later.commit('feat: begin', { 'release-tracks.yml': CONFIG, 'crates/client/a.rs': '' })
    for (const version of ['1.0.1-alpha.3', '1.0.1-rc.1', '1.0.1', '1.0.2-beta.1']) later.tag(`tray-v${version}`)
    const made = later.branch('next').branch('main').make()
    try {
      expect(overtaken(await look(made))).toEqual(['live', undefined, 'live', undefined])
    } finally {
      made.remove()
    }
  })

  test('dates tags, and orders them by when they were made, then by version', () => {
    const [tray] = status.tracks
    expect(tray?.tags.map(({ name }) => name)).toEqual([
      'tray-v1.0.1-alpha.2',
      'tray-v1.0.1-beta.1',
      'tray-v1.0.1-alpha.1',
      'tray-v1.0.0',
    ])
    expect(tray?.tags[0]?.date).toBe(1_700_000_000 + 4 * 60)
  })

  test('tells how far the branches are apart', () => {
    expect(status.branches).toMatchObject({ liveInNext: true, ahead: 4, behind: 0 })
  })

  test('a track that was never released begins at the beginning', () => {
    const [, platform] = status.tracks
    expect(platform?.channels.every(({ newest }) => newest === undefined)).toBe(true)
    expect(platform?.unreleased).toEqual({ since: undefined, commits: [], whole: true })
    expect(platform?.nextCut).toMatchObject({ kind: 'nothing' })
  })

  test('a channel that a push does not cut is told', async () => {
    const { tracks } = await look(history, `auto-channel: false\n${CONFIG}`)
    expect(tracks[0]?.nextCut).toEqual({ kind: 'nothing', reason: 'auto-channel is false: a push cuts nothing' })
  })

  test('one branch alone is one that is never apart', async () => {
    const { branches } = await look(history, `branches: { live: next, next: next }\n${CONFIG}`)
    expect(branches).toMatchObject({ ahead: 0, behind: 0, liveInNext: true })
  })
})
