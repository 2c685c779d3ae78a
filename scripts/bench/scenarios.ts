import type { Checkout } from './checkouts.ts'
import type { Facts, TaggedCommit, TrackFacts } from './facts.ts'
import {
  deepen,
  fetchBetween,
  fetchDepth,
  fetchDepthAndTags,
  fetchSince,
  fetchTags,
  type GitCommand,
  isAncestor,
  LIST_REMOTE_TAGS,
  LIST_TAGS,
  logPaths,
  logRange,
  readVersionFiles,
} from './floors.ts'
import { TRACKS, TRAY_PATHS } from './product-files.ts'
import type { Trigger } from './runner.ts'

/** One question, asked of an action and of bare git. */
export interface Scenario {
  readonly name: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly checkout: Checkout
  readonly trigger: Trigger
  /** The bare git commands that the answer needs; the floor is these and an empty Node program. */
  readonly floor: readonly GitCommand[]
  /** Outputs of the right answer: a fast wrong one is worth nothing. */
  readonly expect: Readonly<Record<string, string>>
  /** At most so many times the floor. */
  readonly reach: number
  /** Whether at most 0.5 % of a full clone may come over the wire. */
  readonly wireReach?: boolean
  readonly peers?: readonly ('paths-filter' | 'changed-files' | 'git-cliff')[]
  /** What git-cliff is asked for, all of history if nothing; peers of a question this large run once and are stopped after five minutes. */
  readonly range?: string
  /** A configuration instead of the repository's own. */
  readonly config?: string
}

const FULL = 2
const SHALLOW = 1.3

/** All scenarios of a repository. */
export function scenariosOf(facts: Facts): readonly Scenario[] {
  return [...detections(facts), ...validations(facts), ...bumps(facts), ...changelogs(facts)]
}

/** Those whose cost must not grow with history, on a full clone. */
export function flatScenariosOf(facts: Facts): readonly Scenario[] {
  return scenariosOf(facts).filter(
    ({ checkout, action, name }) => checkout === 'full' && action !== 'component-changelog' && !name.includes('oldest'),
  )
}

function detections(facts: Facts): readonly Scenario[] {
  const { before, head, push, touched } = facts
  const shared = {
    action: 'detect-tracks',
    trigger: { ref: 'refs/heads/next', sha: head, before, commits: push },
    expect: { tracks: JSON.stringify(touched), any: String(touched.length > 0), channel: 'alpha' },
    peers: ['paths-filter', 'changed-files'],
  } as const
  const log = logRange(before, head)
  const push200 = `detect-tracks, push of ${push.length}`
  return [
    { ...shared, ...full(push200), inputs: { since: 'push' }, floor: [log] },
    { ...shared, ...full(`${push200}, last tag`), inputs: {}, floor: [LIST_TAGS, log] },
    { ...shared, ...shallow(push200), inputs: { since: 'push' }, floor: [fetchDepth(head, push.length + 1), log] },
    {
      ...shared,
      ...shallow(`${push200}, last tag`),
      inputs: {},
      floor: [fetchDepthAndTags(head, push.length + 1, facts), LIST_TAGS, log],
    },
  ]
}

function validations(facts: Facts): readonly Scenario[] {
  const { newest, oldest, belowNewest } = facts.tray
  const recent = {
    ...validation(newest),
    expect: { ...expected(newest, 'false'), 'previous-tag': belowNewest },
  }
  const old = { ...validation(oldest), expect: expected(oldest, 'true') }
  const files = readVersionFiles(newest.commit, ['tray'])
  const oldFiles = readVersionFiles(oldest.commit, ['tray'])
  const onNext = isAncestor(newest.commit, 'next')
  return [
    {
      ...recent,
      ...full('validate-tag, newest'),
      floor: [LIST_TAGS, isAncestor(newest.commit, 'main'), onNext, files],
    },
    // On live is on next too, so one question is enough.
    { ...old, ...full('validate-tag, oldest'), floor: [LIST_TAGS, isAncestor(oldest.commit, 'main'), oldFiles] },
    {
      ...recent,
      ...shallow('validate-tag, newest', 'shallow-newest'),
      floor: [fetchTags(facts.tray), LIST_TAGS, fetchSince(newest, ['next', 'main']), files],
    },
    {
      ...old,
      ...shallow('validate-tag, oldest', 'shallow-oldest'),
      wireReach: false,
      floor: [LIST_REMOTE_TAGS, fetchSince(oldest, ['main']), oldFiles],
    },
  ]
}

function validation({ tag, commit }: TaggedCommit) {
  return { action: 'validate-tag', inputs: {}, trigger: { ref: `refs/tags/${tag}`, sha: commit } } as const
}

function expected({ version }: TaggedCommit, superseded: string): Record<string, string> {
  return { track: 'tray', channel: 'alpha', version, prerelease: 'true', superseded }
}

function bumps(facts: Facts): readonly Scenario[] {
  const { before, head, push } = facts
  const shared = {
    action: 'bump-version',
    inputs: { tracks: JSON.stringify(TRACKS), channel: 'alpha', 'dry-run': 'true' },
    trigger: { ref: 'refs/heads/next', sha: head, before, commits: push },
    expect: { tags: JSON.stringify(TRACKS.map((track) => facts[track].nextAlpha)), pushed: 'false' },
  } as const
  const answer = [logRange(before, head), readVersionFiles(head)]
  const fetched = [fetchDepthAndTags(head, push.length + 1, facts), LIST_TAGS]
  return [
    // A plan holds for what the remote has now: the tags of a clone may be old.
    { ...shared, ...full('bump-version, dry run'), floor: [LIST_REMOTE_TAGS, ...answer] },
    { ...shared, ...shallow('bump-version, dry run'), floor: [...fetched, ...answer] },
  ]
}

function changelogs({ tray, head }: Facts): readonly Scenario[] {
  const { live, previousLive }: TrackFacts = tray
  const peers = ['git-cliff'] as const
  const shared = {
    action: 'component-changelog',
    // git and nothing else: a token would have it ask GitHub for logins.
    inputs: { tag: live.tag, token: '' },
    trigger: { ref: `refs/tags/${live.tag}`, sha: live.commit },
    expect: { 'previous-tag': previousLive.tag },
    range: `${previousLive.tag}..${live.tag}`,
    peers,
  } as const
  const log = logPaths(live.commit, previousLive.commit)
  return [
    { ...shared, ...full('component-changelog'), floor: [LIST_TAGS, log] },
    {
      ...shared,
      ...shallow('component-changelog', 'shallow-live'),
      floor: [fetchBetween(previousLive, live), deepen(live.commit), log],
    },
    {
      ...full('component-changelog, all of history'),
      action: 'component-changelog',
      inputs: { track: 'untagged', head, token: '', config: CONFIG_OF_SCENARIO },
      config: untaggedTrack(),
      trigger: { ref: 'refs/heads/next', sha: head },
      expect: { 'previous-tag': '' },
      floor: [logPaths(head)],
      peers,
    },
  ]
}

/** Where a scenario's own configuration is put, inside of the checkout and outside of its tree. */
export const CONFIG_OF_SCENARIO = '.git/scenario.yml'

/** A track with the paths of tray that was never released, so that its changelog begins with the first commit. */
function untaggedTrack(): string {
  const tag = 'untagged-v{version}'
  return JSON.stringify({ branches: { live: 'main', next: 'next' }, tracks: { untagged: { tag, paths: TRAY_PATHS } } })
}

function full(name: string) {
  return { name: `${name} · full`, checkout: 'full', reach: FULL } as const
}

function shallow(name: string, checkout: Checkout = 'shallow') {
  return { name: `${name} · depth 1`, checkout, reach: SHALLOW, wireReach: true }
}
