import { insertSection, sectionOf, versionsIn } from '../../core/changelog/changelog-file.ts'
import { releaseUrl, repositoryUrl } from '../../core/changelog/repository-url.ts'
import type { Track } from '../../core/config.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { compareVersions, type Version } from '../../core/versions/version.ts'
import type { Run } from '../ports/run.ts'
import { listTags } from '../tags/tag-list.ts'
import { everyTag } from '../tags/tag-search.ts'
import { componentChangelog } from './changelog.ts'

/** A changelog file with all live versions, and those that it did not have, the lowest first. */
export interface CompletedFile {
  readonly text: string
  readonly added: readonly Version[]
}

/** Adds to a track's changelog file every live version that it lacks; undefined stands for no file. */
export async function completeChangelogFile(
  track: Track,
  before: string | undefined,
  run: Run,
): Promise<CompletedFile> {
  const { header: _, footer: __, ...notes } = track.notes ?? {}
  const plain = { ...track, notes }
  const config = { ...run.config, tracks: run.config.tracks.map((each) => (each === track ? plain : each)) }
  const { tags } = await listTags(run.repository, everyTag(track))
  const known = versionsIn(before ?? '')
  const missing = offered(tags)
    .filter(({ version }) => !version.prerelease && !known.some((each) => compareVersions(each, version) === 0))
    .sort((a, b) => compareVersions(a.version, b.version))
  const page = repositoryUrl(run.context.serverUrl, run.context.repository)
  let text = before
  for (const { name, version } of missing) {
    const inputs = { tag: name, track: '', head: '', since: 'channel', format: 'grouped' }
    const { changelog } = await componentChangelog(inputs, { ...run, config })
    text = insertSection(text, sectionOf(version, page && releaseUrl(page, name), changelog.body))
  }
  return { text: text ?? '', added: missing.map(({ version }) => version) }
}
