import type { TagTemplate } from '../core/config.ts'
import type { ReportFault } from '../core/documents/fault.ts'
import type { Locate } from '../core/documents/places.ts'
import { branchRef } from '../core/git/names.ts'
import { matchLine } from '../core/lines/line-branch.ts'
import { readManifestTemplate } from '../core/lines/line-manifest.ts'
import { countAlternatives, MOST_ALTERNATIVES } from '../core/paths/glob-braces.ts'
import { isOwnBranch } from '../core/release-pr/release-units.ts'
import { findCommonTag, findFolderTag } from '../core/tags/tag-overlap.ts'
import { quote } from '../core/text/error.ts'
import { suggestion } from '../core/text/nearest-word.ts'
import { manifestPaths } from '../core/updater-manifest/manifest-path.ts'
import { canBeRequired } from '../core/versions/version-file.ts'
import { parseTemplate } from './build-config.ts'
import { CONFIG_SHAPE, type Draft, type TrackEntry } from './config-shape.ts'
import type { Named } from './shape.ts'

type NamedTrack = Named<TrackEntry>

/** A track with its template, parsed. */
interface TaggedTrack {
  readonly track: NamedTrack
  readonly tag: TagTemplate
}

/** Reports what is right by itself and wrong together: two tracks with one tag, a channel that is not on the ladder. */
export function checkRelations(draft: Draft, locate: Locate, report: ReportFault): void {
  const tracks = draft.tracks?.value ?? []
  checkAutoChannel(draft, report)
  checkLines(draft, report)
  checkManifestBranch(draft, report)
  checkLatest(tracks, locate, report)
  checkManifests(tracks, channelsOf(draft), locate, report)
  checkChangelogFiles(tracks, locate, report)
  checkBraces(tracks, report)
  checkRequirements(tracks, report)
  checkGroups(draft, report)
  const tagged = tracks.map((track) => ({
    track,
    name: track.name.toLowerCase(),
    tag: track.value.tag && parseTemplate(track.value.tag.value),
  }))
  for (const [at, later] of tagged.entries()) {
    for (const earlier of tagged.slice(0, at)) {
      if (earlier.name === later.name) reportNames(earlier.track, later.track, report)
      if (hasTag(earlier) && hasTag(later)) checkTags(earlier, later, locate, report)
    }
  }
}

function hasTag<Tagged extends { readonly tag: TagTemplate | undefined }>(
  track: Tagged,
): track is Tagged & TaggedTrack {
  return track.tag !== undefined
}

/** The ladder of a draft, with the default where the file has none. */
function channelsOf(draft: Draft): readonly string[] {
  return draft.channels?.value.map(({ value }) => value) ?? CONFIG_SHAPE.fields.channels.default
}

function checkAutoChannel(draft: Draft, report: ReportFault): void {
  const auto = draft['auto-channel']
  const channels = channelsOf(draft)
  if (!auto || auto.value === false || channels.includes(auto.value)) return
  const message = `auto-channel is ${quote(auto.value)}, which is none of the channels.`
  report({ message, fix: `${suggestion(auto.value, channels)}Allowed: ${channels.join(', ')}, or false.`, at: auto.at })
}

/** A push to `live` or `next` must not be taken for one to a line. */
function checkLines({ branches, tracks }: Draft, report: ReportFault): void {
  const { live, next, lines } = branches?.value ?? {}
  if (!lines) return
  const { fields } = CONFIG_SHAPE.fields.branches
  const names = [live?.value ?? fields.live.default, next?.value ?? live?.value ?? fields.next.default]
  for (const { name } of tracks?.value ?? []) {
    const taken = names.find((branch) => matchLine(lines.value, name, branch))
    if (taken === undefined) continue
    const message = `The branch ${quote(taken)} is the one that live or pre-releases are cut on, and ${quote(lines.value)} would make it a line, too.`
    report({ message, fix: 'Give the branches of lines another name.', at: lines.at })
    return
  }
}

/** Manifests are on `live` or on a branch that nothing else is cut on; a branch of pull requests takes none. */
function checkManifestBranch({ branches, land, tracks }: Draft, report: ReportFault): void {
  const { live, next, lines, manifests } = branches?.value ?? {}
  const { fields } = CONFIG_SHAPE.fields.branches
  const names = [live?.value ?? fields.live.default, next?.value ?? live?.value ?? fields.next.default]
  const isOwn = manifests !== undefined && manifests.value !== names[0]
  if (isOwn) {
    const isLine = lines && tracks?.value.some(({ name }) => matchLine(lines.value, name, manifests.value))
    const isOfPulls = isOwnBranch(branchRef(manifests.value))
    if (!names.includes(manifests.value) && !isLine && !isOfPulls) return
    const message = `branches.manifests is ${quote(manifests.value)}, and ${isOfPulls ? 'release-pr force-pushes such branches' : 'releases are cut there'}.`
    report({ message, fix: 'Give manifests a branch of their own: release-manifests.', at: manifests.at })
    return
  }
  const owner = tracks?.value.find(({ value }) => value.updater)
  if (!land || !owner) return
  const { value } = land
  const [ofLive, ofNext] = typeof value === 'string' ? [value, value] : [value.live?.value, value.next?.value]
  if (ofLive !== 'pull-request' && ofNext !== 'pull-request') return
  report({
    message: `The track "${owner.name}" has an updater, whose manifests are pushed to ${quote(names[0] ?? '')}, and by land ${ofLive === 'pull-request' ? 'that' : quote(names[1] ?? '')} takes pull requests alone.`,
    fix: 'Give manifests a branch of their own: branches.manifests: release-manifests, which installed apps poll then (docs/protected-branches.md).',
    at: land.at,
  })
}

function checkLatest(tracks: readonly NamedTrack[], locate: Locate, report: ReportFault): void {
  const [first, ...others] = tracks.filter(({ value }) => value.latest?.value === true)
  for (const { name, value } of others) {
    const owner = `"${first?.name}" (line ${locate(first?.value.latest?.at ?? 0).line})`
    const message = `The track "${name}" has latest: true, and so has ${owner}.`
    report({ message, fix: 'A repository has one "Latest" badge: keep one of them.', at: value.latest?.at ?? 0 })
  }
}

/** `requirements: auto` follows those of Cargo, npm, pnpm, yarn, bun and Deno alone. */
function checkRequirements(tracks: readonly NamedTrack[], report: ReportFault): void {
  for (const { name, value } of tracks) {
    if (!value.requirements || pathsOf(value).some((path) => canBeRequired({ path }))) continue
    report({
      message: `The track "${name}" has requirements: auto, but none of its version-files is a package.json, Cargo.toml or deno.json.`,
      fix: 'List each requirement under `version-files` with its `key` instead.',
      at: value.requirements.at,
    })
  }
}

/** A group has two tracks of the file or more, and no track is in two of them. */
function checkGroups({ groups, tracks }: Draft, report: ReportFault): void {
  const names = (tracks?.value ?? []).map(({ name }) => name)
  const groupOf = new Map<string, string>()
  for (const { name, value } of groups?.value ?? []) {
    const members = value.tracks?.value ?? []
    if (members.length === 1)
      report({
        message: `The group "${name}" has one track.`,
        fix: 'Name the others, or remove the group.',
        at: members[0]?.at ?? 0,
      })
    for (const { value: member, at } of members) {
      const other = groupOf.get(member)
      if (!names.includes(member))
        report({
          message: `The group "${name}" names ${quote(member)}, which is not a track.`,
          fix: `${suggestion(member, names)}Tracks: ${names.join(', ')}.`,
          at,
        })
      else if (other !== undefined)
        report({
          message: `The track "${member}" is in the group "${name}" and in "${other}".`,
          fix: 'A track can be in only one group: remove it from the other.',
          at,
        })
      groupOf.set(member, name)
    }
  }
}

function pathsOf(entry: TrackEntry): string[] {
  const files = entry['version-files']?.value ?? []
  return files.flatMap(({ value: file }) => (typeof file === 'string' ? file : (file.path?.value ?? [])))
}

/** GitHub's expressions read `outputs.Tray` and `outputs.tray` as one. */
function reportNames(earlier: NamedTrack, track: NamedTrack, report: ReportFault): void {
  const message = `The tracks "${earlier.name}" and "${track.name}" differ only in case.`
  report({ message, fix: 'Outputs are compared without case: rename one of them.', at: track.nameAt })
}

function checkTags(earlier: TaggedTrack, later: TaggedTrack, locate: Locate, report: ReportFault): void {
  const common = findCommonTag(earlier.tag, later.tag)
  const folder = common ?? findFolderTag(earlier.tag, later.tag) ?? findFolderTag(later.tag, earlier.tag)
  if (folder === undefined) return
  const describe = ({ name, value: { tag } }: NamedTrack) =>
    `"${name}" (${quote(tag?.value ?? '')}, line ${locate(tag?.at ?? 0).line})`
  const both = `${describe(earlier.track)} and ${describe(later.track)}`
  report({
    message:
      common === undefined
        ? `The tags of ${both} exclude each other: git cannot have ${quote(folder)} and a tag below ${quote(`${folder}/`)}.`
        : `The tracks ${both} can both produce the tag ${quote(common)}.`,
    fix: `Give each track a prefix of its own, such as "${later.track.name}-v{version}".`,
    at: later.track.value.tag?.at ?? 0,
  })
}

function checkChangelogFiles(tracks: readonly NamedTrack[], locate: Locate, report: ReportFault): void {
  const owners = new Map<string, { readonly name: string; readonly at: number }>()
  for (const { name, value } of tracks) {
    const file = value['changelog-file']
    const owner = file && owners.get(file.value)
    if (file && owner) {
      const message = `The changelog file of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${quote(file.value)}.`
      report({ message, fix: `Give each track its own, such as "${name}/CHANGELOG.md".`, at: file.at })
    } else if (file) owners.set(file.value, { name, at: file.at })
  }
}

function checkBraces(tracks: readonly NamedTrack[], report: ReportFault): void {
  for (const { value, at } of tracks.flatMap((track) => track.value.paths?.value ?? [])) {
    if (countAlternatives(value) <= MOST_ALTERNATIVES) continue
    const message = `The path ${quote(value)} stands for more than ${MOST_ALTERNATIVES} paths through its braces.`
    report({ message, fix: 'Use a glob with * instead of the braces.', at })
  }
}

function checkManifests(
  tracks: readonly NamedTrack[],
  channels: readonly string[],
  locate: Locate,
  report: ReportFault,
): void {
  const owners = new Map<string, { readonly name: string; readonly at: number }>()
  for (const { name, value } of tracks) {
    const manifest = value.updater?.value.manifest
    if (!manifest) continue
    const paths = manifestPaths({ updater: readManifestTemplate(manifest.value) }, { channels }).map(({ path }) => path)
    const taken = paths.find((path) => owners.has(path))
    const owner = taken === undefined ? undefined : owners.get(taken)
    if (owner) {
      const message = `The manifests of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${quote(taken ?? '')}.`
      report({
        message,
        fix: `Give each track its own, such as "release-manifests/${name}-{channel}.json".`,
        at: manifest.at,
      })
    } else for (const path of paths) owners.set(path, { name, at: manifest.at })
  }
}
