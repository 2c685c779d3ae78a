import { BUMPS, type BumpChoice, type Config, type Track } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import { parseTrailers, type Trailer } from '../../core/git/trailers.ts'
import { formatLine } from '../../core/lines/line-branch.ts'
import { requireOnLine } from '../../core/lines/line-config.ts'
import { withFixedMates } from '../../core/promote/plan-tracks.ts'
import { newestOfEach, TESTED } from '../../core/promote/tested-release.ts'
import type { ReleaseLine } from '../../core/tags/release-line.ts'
import { failure, quote } from '../../core/text/error.ts'
import { suggestion } from '../../core/text/nearest-word.ts'
import { channelOf, LIVE, parseVersion, type Version } from '../../core/versions/version.ts'
import { resolveCommit } from '../history/commit-names.ts'
import type { Project } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { chooseChannel, chooseTracks } from '../tracks/track-choice.ts'
import { commonTip } from './tested-commit.ts'

/** The inputs of bump-version, as text, and its two switches. */
export interface BumpInputs {
  readonly tracks: string
  readonly channel: string
  readonly bump: string
  readonly sha: string
  readonly n: string
  readonly version: string
  readonly trailers: string
  readonly dryRun: boolean
  readonly force: boolean
}

/** The inputs after validation. */
export interface BumpRequest {
  readonly tracks: readonly Track[]
  readonly channel: string
  readonly bump: BumpChoice
  /** A commit, tag or branch; empty: the head of `next`. */
  readonly sha: string
  readonly n: number | undefined
  /** What somebody chose in place of the next version; undefined: the next one. */
  readonly version?: Version
  readonly trailers: readonly Trailer[]
  readonly dryRun: boolean
  readonly force: boolean
  /** What is planned from in place of the head of a branch; for a dry run. */
  readonly proposed?: ProposedHead | undefined
  /** Whether each release gets a bump commit, even one that changes nothing. */
  readonly withCommit?: boolean
}

/** A commit that a branch does not have yet, as if it had it. */
export interface ProposedHead {
  readonly branch: 'next' | 'live'
  readonly commit: CommitId
}

/** Checks the inputs of bump-version. Throws `track-unknown`, `channel-unknown`, `input-invalid`, `trailers-invalid`. */
export function parseBumpRequest(config: Config, inputs: BumpInputs): BumpRequest {
  if (inputs.channel === '') {
    throw failure('input-invalid', 'channel: it is not set.', `Give one of: ${[...config.channels, LIVE].join(', ')}.`)
  }
  if (inputs.tracks === '') {
    throw failure(
      'input-invalid',
      'tracks: it is not set.',
      `Give one or more of: ${config.tracks.map(({ name }) => name).join(', ')}, all.`,
    )
  }
  const channel = chooseChannel(config, inputs.channel)
  const tracks = chooseTracks(config, inputs.tracks, 'tracks')
  const options = { ...parseBumpOptions(inputs), ...(inputs.bump === '' && { bump: usualBump(config) }) }
  if (config.line) requirePatch(config.line, options, tracks)
  if (options.version && tracks.length > 1) {
    throw failure(
      'input-invalid',
      `version: ${quote(inputs.version)} is for one track, but ${tracks.length} are to be released: ${tracks.map(({ name }) => name).join(', ')}.`,
      'Name one track.',
    )
  }
  return { tracks: withFixedMates(tracks, config), channel, ...options }
}

/** How far the configuration says to go; a line takes patches alone. */
function usualBump({ bump = 'patch', line }: Config): BumpChoice {
  return line && (bump === 'minor' || bump === 'major') ? 'patch' : bump
}

function requirePatch(
  line: ReleaseLine,
  { bump, version }: Pick<BumpRequest, 'bump' | 'version'>,
  tracks: readonly Track[],
): void {
  if (version && tracks[0]) requireOnLine(version, line, tracks[0].name)
  if (bump !== 'minor' && bump !== 'major') return
  throw failure(
    'input-invalid',
    `bump: ${bump} leaves the line ${formatLine(line)}, which takes only patches.`,
    'Leave bump out; or leave line out, to release from next.',
  )
}

/** Checks the inputs that can be judged before it is known which tracks to release. Throws `input-invalid`, `trailers-invalid`. */
export function parseBumpOptions(inputs: Omit<BumpInputs, 'tracks'>): Omit<BumpRequest, 'tracks' | 'channel'> {
  const version = chooseVersion(inputs)
  return {
    bump: chooseBump(inputs.bump),
    sha: chooseSha(inputs.sha, inputs.channel),
    n: chooseN(inputs.n, inputs.channel),
    ...(version && { version }),
    trailers: parseTrailers(inputs.trailers),
    dryRun: inputs.dryRun,
    force: inputs.force,
  }
}

function chooseSha(text: string, channel: string): string {
  if (text !== TESTED || channel === LIVE || channel === '') return text
  throw failure(
    'input-invalid',
    `sha: ${quote(text)} is for live: what was tested is a pre-release already.`,
    'Give a commit or a tag, or leave sha out.',
  )
}

function chooseBump(text: string): BumpChoice {
  const found = text === '' ? 'patch' : BUMPS.find((bump) => bump === text)
  if (found) return found
  throw failure(
    'input-invalid',
    `bump: ${quote(text)} is not a kind of bump.`,
    `${suggestion(text, BUMPS)}Give one of: ${BUMPS.join(', ')}.`,
  )
}

function chooseN(text: string, channel: string): number | undefined {
  if (text === '') return undefined
  if (channel === LIVE)
    throw failure('input-invalid', `n: ${quote(text)} is set, but a live version has no N.`, 'Leave n out.')
  const n = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0
  if (n > 0) return n
  throw failure('input-invalid', `n: ${quote(text)} is not the number of a pre-release.`, 'Give a whole number from 1.')
}

/** The version by hand. It says channel and N itself, and how far it is from the last one. */
function chooseVersion({ version: text, channel, bump, n }: Omit<BumpInputs, 'tracks'>): Version | undefined {
  if (text === '') return undefined
  const version = parseVersion(text)
  const refuse = (message: string, fix: string) => failure('input-invalid', `version: ${quote(text)} ${message}.`, fix)
  if (!version) throw refuse('is not a version', 'Give X.Y.Z for live, X.Y.Z-<channel>.N for a pre-release.')
  if (channel !== '' && channelOf(version) !== channel)
    throw refuse(
      `is a version of ${channelOf(version)}, but the channel is ${channel}`,
      `Give ${channel === LIVE ? 'X.Y.Z' : `X.Y.Z-${channel}.N`}, or another channel.`,
    )
  if (n !== '') throw refuse(`is given together with n: ${quote(n)}`, 'Leave n out: the version has it.')
  if (bump !== '' && bump !== 'patch') throw refuse(`is given together with bump: ${bump}`, 'Leave one of the two out.')
  return version
}

/** The commit to release: what `sha` names, else the head of `next`. Throws `commit-unknown`, `nothing-tested`, `tested-apart`. */
export async function chooseTarget(
  { sha, tracks, proposed }: Pick<BumpRequest, 'sha' | 'tracks' | 'proposed'>,
  { live, next, tags }: RemoteState,
  project: Project,
): Promise<CommitId> {
  if (proposed) return proposed.commit
  if (sha === '') return next.commit
  if (sha === TESTED) {
    return commonTip(
      newestOfEach(tracks, ({ name }) => tags.get(name) ?? [], project.config),
      project,
    )
  }
  if (live && sha === live.name) return live.commit
  const tag = [...tags.values()].flat().find(({ name }) => name === sha)
  return tag ? tag.commit : resolveCommit(project.repository, sha, 'sha')
}
