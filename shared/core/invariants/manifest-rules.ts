import { isTrunk, type Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { formatTag, type TrackTag } from '../tags/tag-template.ts'
import { quote } from '../text/error.ts'
import { hasOwnManifestBranch, manifestBranch } from '../updater-manifest/manifest-path.ts'
import { channelOf, compareVersions, formatVersion, LIVE, type Version } from '../versions/version.ts'
import type { Breach } from './branch-rules.ts'
import { onBranch, publishManifest, shellCommand, shellLine, shellQuote } from './commands.ts'
import type { InvariantFacts, ManifestFact } from './facts.ts'
import { lostTag } from './lost-tag.ts'

/**
 * Each channel's manifest holds the version of the channel's newest published tag, or a published version of a higher channel
 * that overtook it (`converge`). Where releases are not known, the version it holds must have a tag, on this channel or a higher one.
 * `next` has the manifests of `live`. Those of a line hold what is published of that line.
 */
export function checkManifests(facts: InvariantFacts): Breach[] {
  return [...checkOffered(facts), ...checkNext(facts)]
}

function checkOffered(facts: InvariantFacts): Breach[] {
  return facts.manifests.flatMap((manifest) => {
    const { holds, path } = manifest
    if (holds === undefined) return checkMissing(manifest, facts)
    if ('problem' in holds) {
      const message = `${path} cannot be read: ${holds.problem}`
      return [{ subject: path, message, command: takeBack(facts, path) }]
    }
    return checkHeld(manifest, holds.version, facts)
  })
}

/** A `live` that `next` does not have comes with its manifests when it is merged. */
function checkNext({ config, liveInNext, changedOnNext }: InvariantFacts): Breach[] {
  const { live, next } = config.branches
  return (liveInNext ? changedOnNext : []).map((path) => ({
    subject: path,
    message: `${path} was changed on ${next}, but manifests change only on ${live}.`,
    command: 'release-tracks sync --yes',
  }))
}

/** A live version that overtook what a channel published begins its manifest: an older version's workflow has nothing to give it. */
function checkMissing(manifest: ManifestFact, facts: InvariantFacts): Breach[] {
  const newest = manifest.releases?.newest
  if (!newest || (manifest.line && !isCutOnLine(newest, facts))) return []
  const live = facts.manifests.find(({ track, channel }) => track === manifest.track && channel === LIVE)?.holds
  if (live && 'version' in live && compareVersions(live.version, newest.version) > 0) {
    const tag = formatTag(manifest.track.tag, live.version)
    const message = `There is no ${manifest.path}, and ${tag} overtook what was published on ${manifest.channel}: apps there find no manifest.`
    return [{ subject: manifest.path, message, command: publishManifest(tag, '--create-channels') }]
  }
  return [
    behind(manifest, newest, `There is no ${manifest.path}, and ${newest.name} is published on ${manifest.channel}.`),
  ]
}

/** A line's manifest begins with the first version that is cut on it: what was live before has none. */
function isCutOnLine({ name }: TrackTag, { tags }: InvariantFacts): boolean {
  return tags.some((tag) => tag.name === name && tag.onLine === true && !tag.onLive && !tag.onNext)
}

function checkHeld(manifest: ManifestFact, held: Version, facts: InvariantFacts): Breach[] {
  const { track, channel, path, releases } = manifest
  const tag = formatTag(track.tag, held)
  const known = facts.tags.find(({ name }) => name === tag)
  const says = `${path} offers ${formatVersion(held)}`
  const newest = releases?.newest
  const tookBack = (message: string) => ({ subject: path, message, command: takeBack(facts, path) })
  if (known?.withdrawn) {
    const command = shellCommand('release-tracks', 'withdraw', tag, '--yes')
    return [{ subject: path, message: `${says}, which is withdrawn.`, command }]
  }
  if (level(facts, channelOf(held)) < level(facts, channel))
    return [tookBack(`${says}, which belongs to a lower channel than ${channel}.`)]
  if (!known && lostTag(track, facts) === tag) {
    const message = `${says}, as the version files do, and there is no tag ${quote(tag)}: it was deleted. Push it from a clone that has it.`
    return [{ subject: path, message, command: shellCommand('git', 'push', 'origin', `refs/tags/${tag}`) }]
  }
  if (!known) return [tookBack(`${says}, but there is no tag ${quote(tag)}: it is ahead of what was released.`)]
  if (newest && compareVersions(held, newest.version) < 0)
    return [behind(manifest, newest, `${says}, and ${newest.name} is published on ${channel}.`)]
  if (releases && !releases.holdsPublished) {
    const command = runAgain(track, tag) ?? shellCommand('gh', 'release', 'edit', tag, '--draft=false')
    return [{ subject: path, message: `${says}, and ${tag} has no release, or only a draft.`, command }]
  }
  return []
}

/** The rung of a channel. One that left the ladder is below live and no other: what its users got stands. */
function level({ config }: InvariantFacts, channel: string): number {
  const { channels } = config
  return channels.includes(channel) || channel === LIVE ? [...channels, LIVE].indexOf(channel) : channels.length - 1
}

function behind({ track, path }: ManifestFact, newest: TrackTag, message: string): Breach {
  return { subject: path, message, command: runAgain(track, newest.name) ?? publishManifest(newest.name) }
}

/** Runs the release workflow on a tag: it finds what is done and does the rest. */
function runAgain({ releaseWorkflow }: Track, tag: TagName): string | undefined {
  return releaseWorkflow === undefined
    ? undefined
    : shellCommand('gh', 'workflow', 'run', releaseWorkflow, '--ref', tag)
}

/** Takes back what the last commit that changed a manifest did to it, which may be that it made the file. */
function takeBack({ config }: InvariantFacts, path: string): string {
  const file = shellQuote(path)
  const restore = `git diff-tree -p --binary HEAD "$(git log -1 --format=%H -- ${file})^" -- ${file} | git apply --index`
  const commit = shellCommand('git', 'commit', '-m', `fix: take back the last change of ${path}`, '--', path)
  const merge = isTrunk(config) || hasOwnManifestBranch(config) ? [] : [shellCommand('release-tracks', 'sync', '--yes')]
  return shellLine(onBranch(manifestBranch(config), restore, commit), ...merge)
}
