import type { Branches, Config, TagTemplate, Track, TrackGroup, Updater } from '../core/config.ts'
import type { ReportFault } from '../core/documents/fault.ts'
import { compileSubjects } from '../core/git/commit.ts'
import { readManifestTemplate } from '../core/lines/line-manifest.ts'
import { ReleaseTracksError } from '../core/text/error.ts'
import { type AutoBump, DEFAULT_AUTO_BUMP } from '../core/versions/auto-bump-rules.ts'
import { canBeRequired, inferVersionFile, isRequirement, type VersionFile } from '../core/versions/version-file.ts'
import { buildNotes } from './build-notes.ts'
import { type AutoBumpDraft, CONFIG_SHAPE, type Draft, type TrackEntry, type VersionFileDraft } from './config-shape.ts'
import type { Named, Placed } from './shape.ts'

const DEFAULTS = CONFIG_SHAPE.fields
const TRACK_DEFAULTS = CONFIG_SHAPE.fields.tracks.of.fields

/** Fills in every default. Reports version files whose key or pattern cannot be right; leaves out what a draft has not. */
export function buildConfig(path: string, draft: Draft, report: ReportFault): Config {
  const channels = texts(draft.channels) ?? DEFAULTS.channels.default
  return {
    path,
    branches: buildBranches(draft.branches?.value ?? {}),
    channels,
    autoChannel: draft['auto-channel']?.value ?? channels[0] ?? false,
    ...labelTrailersOf(draft['label-trailers']),
    ignoreCommits: texts(draft['ignore-commits']) ?? DEFAULTS['ignore-commits'].default,
    ...(draft.bump && { bump: draft.bump.value }),
    ...(draft.signing && { signing: draft.signing.value }),
    ...(draft.land && { land: buildLand(draft.land.value) }),
    tracks: (draft.tracks?.value ?? []).flatMap((track) => buildTrack(track, commonOf(draft), report) ?? []),
    ...(draft.groups && { groups: draft.groups.value.flatMap(buildGroup) }),
  }
}

/** What holds for all tracks, unless one says otherwise. */
type Common = { readonly ignored: Pick<TagTemplate, 'ignores'>; readonly changelogFiles: readonly string[] } & Pick<
  Draft,
  'after-promotion' | 'auto-bump' | 'dependents' | 'notes'
>

function commonOf(draft: Draft): Common {
  const files = (draft.tracks?.value ?? []).map(({ value }) => value['changelog-file']?.value)
  return { ...draft, ignored: ignoredTags(draft), changelogFiles: files.filter((file) => file !== undefined) }
}

function buildGroup({ name, value: { tracks, policy } }: NonNullable<Draft['groups']>['value'][number]): TrackGroup[] {
  const members = texts(tracks)
  return members && policy ? [{ name, tracks: members, policy: policy.value }] : []
}

/** Cuts a valid template at `{version}`. */
export function parseTemplate(text: string): TagTemplate {
  const [prefix = '', suffix = ''] = text.split('{version}')
  return { prefix, suffix }
}

function labelTrailersOf(draft: Draft['label-trailers']): Pick<Config, 'labelTrailers'> {
  if (!draft) return {}
  const labelTrailers = draft.value.map(({ name: key, value }) => {
    const [prefix = '', suffix = ''] = value.split('*')
    return { key, prefix, suffix }
  })
  return { labelTrailers }
}

/** `live` alone is trunk mode: everything is cut on that branch. */
function buildBranches({ live, next, lines, manifests }: NonNullable<Draft['branches']>['value']): Branches {
  const { fields } = DEFAULTS.branches
  const name = live?.value ?? fields.live.default
  return {
    live: name,
    next: next?.value ?? live?.value ?? fields.next.default,
    ...(lines && { lines: lines.value }),
    ...(manifests && manifests.value !== name && { manifests: manifests.value }),
  }
}

function buildLand(draft: NonNullable<Draft['land']>['value']): NonNullable<Config['land']> {
  if (typeof draft === 'string') return { live: draft, next: draft }
  return { live: draft.live?.value ?? 'push', next: draft.next?.value ?? 'push' }
}

/** What every template leaves out. */
function ignoredTags(draft: Draft): Pick<TagTemplate, 'ignores'> {
  const globs = texts(draft['ignore-tags']) ?? DEFAULTS['ignore-tags'].default
  return globs.length > 0 ? { ignores: compileSubjects(globs) } : {}
}

function buildTrack({ name, value: draft }: Named<TrackEntry>, common: Common, report: ReportFault): Track | undefined {
  const { tag, description, dependencies, updater } = draft
  const workflow = draft['release-workflow']
  const autoBump = draft['auto-bump'] ?? common['auto-bump']
  const dependents = draft.dependents ?? common.dependents
  const afterPromotion = draft['after-promotion'] ?? common['after-promotion']
  const notes = buildNotes(common.notes?.value, draft.notes?.value)
  const versionFiles = (draft['version-files']?.value ?? [])
    .flatMap((file) => buildVersionFile(file, report) ?? [])
    .map((file) => withRequirements(file, draft.requirements?.value))
  if (!tag) return undefined
  return {
    name,
    ...(description && { description: description.value }),
    tag: { ...parseTemplate(tag.value), ...common.ignored },
    paths: texts(draft.paths) ?? [],
    ...(dependencies && { dependencies: dependencies.value }),
    versionFiles,
    ...(dependents && { dependents: dependents.value }),
    ...(afterPromotion && { afterPromotion: afterPromotion.value }),
    ...(notes && { notes }),
    ...(draft['changelog-file'] && { changelogFile: draft['changelog-file'].value }),
    ...(common.changelogFiles.length > 0 && { changelogFiles: common.changelogFiles }),
    ...(autoBump && { autoBump: buildAutoBump(autoBump.value) }),
    versionStyle: draft['version-style']?.value ?? TRACK_DEFAULTS['version-style'].default,
    latest: draft.latest?.value ?? TRACK_DEFAULTS.latest.default,
    ...updaterOf(updater?.value),
    ...(workflow && { releaseWorkflow: workflow.value }),
  }
}

function withRequirements(file: VersionFile, requirements: 'auto' | undefined): VersionFile {
  return requirements && canBeRequired(file) && !isRequirement(file) ? { ...file, requirements } : file
}

function buildAutoBump(draft: AutoBumpDraft): AutoBump {
  const { breaking, features } = draft['initial-development']?.value ?? {}
  const types = (draft['commit-types']?.value ?? []).map(({ name, value }) => [name, value] as const)
  const { commitTypes, initial } = DEFAULT_AUTO_BUMP
  return {
    commitTypes: new Map([...commitTypes, ...types]),
    initial: { breaking: breaking?.value ?? initial.breaking, minor: features?.value ?? initial.minor },
    breakingFooters: texts(draft['breaking-footers']) ?? [],
  }
}

function updaterOf(draft: NonNullable<TrackEntry['updater']>['value'] | undefined): { readonly updater?: Updater } {
  if (!draft?.manifest) return {}
  const tauriConfig = draft['tauri-config']?.value
  return {
    updater: { ...readManifestTemplate(draft.manifest.value), ...(tauriConfig !== undefined && { tauriConfig }) },
  }
}

/** Decides how a version file is read; the offset to blame is that of the key or pattern, else of the path. */
function buildVersionFile({ value, at }: Placed<VersionFileDraft>, report: ReportFault): VersionFile | undefined {
  const draft = typeof value === 'string' ? { path: { value, at } } : value
  const { path, key, pattern, count, marker, 'version-style': style } = draft
  const build = draft['build-number']
  if (!path || (key && pattern)) return undefined
  try {
    return inferVersionFile(path.value, {
      ...(key && { key: key.value }),
      ...(pattern && { pattern: pattern.value }),
      ...(style && { style: style.value }),
      ...(count && { many: count.value === 'many' }),
      ...(marker && { marker: marker.value }),
      ...(build && { buildNumber: build.value }),
    })
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    for (const { message, fix = '' } of error.problems) report({ message, fix, at: (key ?? pattern ?? path).at })
    return undefined
  }
}

function texts(list: Placed<readonly Placed<string>[]> | undefined): readonly string[] | undefined {
  return list?.value.map(({ value }) => value)
}
