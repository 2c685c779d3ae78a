import { type Config, isTrunk } from '../config.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import { highestByChannel, highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { quote } from '../text/error.ts'
import { compareCore, LIVE } from '../versions/version.ts'
import { fileVersion, writtenIn } from '../versions/version-file.ts'
import type { Breach } from './branch-rules.ts'
import { onBranch, releaseAnew, shellCommand } from './commands.ts'
import type { FileFact, InvariantFacts, TagFact } from './facts.ts'
import { lostTag } from './lost-tag.ts'
import { diagnoseHandMade } from './misplaced-tag.ts'

/**
 * At the head of each branch a version file carries the version of one of the track's newest tags there, written by
 * `version-style`. The newest tags of a branch are, among the tags whose commits it has and whose core version is the
 * highest, the highest of each channel: after beta.1 an alpha.2 is right, and so is beta.1 when both were merged.
 * A track without tags on a branch is not looked at, nor one whose files follow its tags (`version-style: tag`), nor one whose tags are all older than its use of the actions: its first release writes the files.
 * Where a tag was deleted, the files are right, and the rule of manifests tells of it.
 */
export function checkVersionFiles(facts: InvariantFacts): Breach[] {
  const { config, tags, files } = facts
  return files.flatMap((file) => {
    if (file.track.versionStyle === 'tag' || lostTag(file.track, facts) !== undefined) return []
    const there = tags.filter(
      ({ track, onLive, onNext }) => track === file.track && (file.role === 'live' ? onLive : onNext),
    )
    // Files may carry a version that was withdrawn, or not have followed to it.
    const newest = [...new Set([...newestTags(there), ...newestTags(offered(there))])]
    const [last] = newest
    const isAdopted = last?.made === false && there.every(({ made }) => made !== true)
    return last && !isAdopted ? checkFile(file, newest, last, config) : []
  })
}

/** The newest tags among those of a branch, the highest first. */
export function newestTags<Tag extends TrackTag>(tags: readonly Tag[]): Tag[] {
  const highest = highestTag(tags)
  if (!highest) return []
  const others = [...highestByChannel(tags).values()].filter((tag) => tag !== highest)
  return [highest, ...others.filter(({ version }) => compareCore(version, highest.version) === 0)]
}

function checkFile(file: FileFact, newest: readonly TagFact[], last: TagFact, config: Config): Breach[] {
  const { track, carries } = file
  const { path } = file.file
  const branch = config.branches[file.role]
  const subject = `${branch}:${path}`
  if ('problem' in carries) {
    const command = onBranch(
      branch,
      shellCommand('git', 'restore', `--source=refs/tags/${last.name}`, '--', path),
      shellCommand('git', 'add', '--', path),
      shellCommand('git', 'commit', '-m', `fix: restore ${path} from ${last.name}`, '--', path),
    )
    return [{ subject, message: `${subject} carries no version of ${track.name}: ${carries.problem}`, command }]
  }
  const wanted = [...new Set(newest.map(({ version }) => writtenIn(file.file, fileVersion(track, version))))]
  if (wanted.includes(carries.version)) return []
  const names = newest.map(({ name }) => name).join(', ')
  const message = `${subject} says ${quote(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(quote).join(' or ')}.`
  if (last.made === false) return [{ subject, ...diagnoseHandMade([last], message) }]
  const channel = file.role === 'live' && !isTrunk(config) ? LIVE : config.autoChannel || (config.channels[0] ?? LIVE)
  return [{ subject, message, command: releaseAnew(track.name, channel) }]
}
