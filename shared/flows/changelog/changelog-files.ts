import { addsOnly, insertSection, sectionOf } from '../../core/changelog/changelog-file.ts'
import { releaseUrl, repositoryUrl } from '../../core/changelog/repository-url.ts'
import type { NewFile } from '../../core/git/object-plan.ts'
import type { ReleaseEdit } from '../../core/promote/bump-commit.ts'
import type { TrackFacts, TrackRelease } from '../../core/promote/release-plan.ts'
import { highestBelow } from '../../core/tags/track-tags.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { orNothing } from '../../core/text/attempt.ts'
import { quote } from '../../core/text/error.ts'
import { channelOf, LIVE } from '../../core/versions/version.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'
import { notesOf } from './changelog.ts'

/** Where live versions are cut, and what is known of their tracks. */
export interface ChangelogPlace {
  readonly target: ReadableCommit
  /** What bump commits lie on. */
  readonly base: ReadableCommit
  readonly facts: readonly TrackFacts[]
  /** Whether nothing is pushed: then nobody is asked for logins. */
  readonly dryRun: boolean
}

/** Adds to the edits of live versions those of their tracks' changelog files; a file that cannot be added to is left, with a warning. */
export async function withChangelogFiles(
  edits: readonly ReleaseEdit[],
  place: ChangelogPlace,
  run: Run,
): Promise<ReleaseEdit[]> {
  return Promise.all(
    edits.map(async (edit) => {
      const file = edit.release.track.changelogFile && (await addRelease(edit.release, place, run))
      return file ? { ...edit, files: [...edit.files, file] } : edit
    }),
  )
}

const PLAIN = '100644'

async function addRelease(release: TrackRelease, place: ChangelogPlace, run: Run): Promise<NewFile | undefined> {
  const { track, version, tag } = release
  const path = track.changelogFile as string
  const found = (await run.repository.readFiles(place.base, [path])).get(path)
  const before = found && orNothing(() => decodeText(path, found.bytes))
  if (found && (found.mode !== PLAIN || before === undefined)) return leave(path, 'is not a plain text file', run)
  const { context } = run
  const page = repositoryUrl(context.serverUrl, context.repository)
  const body = await readBody(release, place, run)
  const after = insertSection(before, sectionOf(version, page && releaseUrl(page, tag), body))
  if (after === before) return undefined
  if (!addsOnly(before, after, version)) return leave(path, 'has headings that cannot be told apart', run)
  return { path, mode: PLAIN, bytes: new TextEncoder().encode(after) }
}

function leave(path: string, why: string, { log }: Run): undefined {
  log.warn({
    message: `${quote(path)} ${why}: the version is not added to it.`,
    fix: 'See to the file, and run: release-tracks changelog --write-all',
    place: { file: path },
  })
}

/** What users of live get with a version, without what a team wants around the notes of a release. */
async function readBody(release: TrackRelease, { target, facts, dryRun }: ChangelogPlace, run: Run): Promise<string> {
  const { header: _, footer: __, ...notes } = release.track.notes ?? {}
  const track = { ...release.track, notes }
  const tag = { name: release.tag, version: release.version, track, channel: LIVE }
  const lives = offered(facts.find((fact) => fact.track === release.track)?.tags ?? []).filter(
    ({ version }) => channelOf(version) === LIVE,
  )
  const previous = highestBelow(lives, release.version)
  const [commit] = previous ? await run.repository.ensureCommits([previous.commit]) : []
  await run.repository.ensure([{ tip: target, not: commit ? [commit] : [] }])
  const range = {
    head: target,
    previous: previous && commit && { name: previous.name, isAncestor: true, commit },
  }
  const quiet = { ...run, openGitHub: async () => undefined, log: { info: () => undefined, warn: () => undefined } }
  return (await notesOf({ track, tag, head: '', since: 'channel', format: 'grouped' }, range, dryRun ? quiet : run))
    .body
}
