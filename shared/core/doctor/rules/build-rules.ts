import type { Track } from '../../config.ts'
import { child, isTrue, lookUp, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { nodeAt, type ScalarNode } from '../../documents/node.ts'
import { placeAt } from '../../documents/place.ts'
import { folderOf, inFolder, nameOf } from '../../paths/folder.ts'
import { tryRelease } from '../../promote/trial-release.ts'
import { attempt } from '../../text/attempt.ts'
import { quote, ReleaseTracksError } from '../../text/error.ts'
import { rememberPairs } from '../../text/remember.ts'
import { editVersions } from '../../version-files/edit-versions.ts'
import { lockedNames } from '../../version-files/locks/cargo-lock.ts'
import { keySegments, tellingFiles, type VersionFile } from '../../versions/version-file.ts'
import { inheritorsOf, openCargoTree, workspaceRootOf } from '../../workspace/cargo-tree.ts'
import { type DoctorFacts, type DoctorTrack, trackPlace, versionFilePlace } from '../facts.ts'
import { type Edit, editBetween, type Fault, type Rule } from '../finding.ts'
import { faultOf } from './config-rules.ts'
import { carriedBy, ownVersionFiles } from './version-rules.ts'

/** What cargo, npm and the installer builders would refuse. */
export const BUILD_RULES: readonly Rule[] = [
  {
    name: 'lock-out-of-step',
    severity: 'error',
    meaning:
      "A lock file records a version other than the one in the package's manifest, or a Cargo.lock lacks a crate.",
    incident: 10,
    fixable: true,
    check: (facts) => facts.tracks.flatMap((track) => [...checkLocks(track, facts), ...checkLocked(track, facts)]),
  },
  {
    name: 'requirement-unmet',
    severity: 'error',
    meaning: 'A package of the repository requires a version of another one that does not match its current version.',
    check: (facts) => facts.tracks.flatMap((track) => checkRequirements(track, facts)),
  },
  {
    name: 'release-refused',
    severity: 'error',
    meaning:
      'The next release of a track would be refused: its new version would not meet a requirement, or would not read back as written.',
    check: (facts) => facts.tracks.flatMap((track) => checkRelease(track, facts)),
  },
  {
    name: 'prerelease-in-installer',
    severity: 'error',
    meaning: 'An MSI installer is built from files that will carry a pre-release suffix, but WiX accepts only numbers.',
    incident: 11,
    fixable: true,
    check: (facts) => facts.tracks.flatMap((track) => checkInstaller(track, facts)),
  },
]

/** Writing the version that is there already changes nothing, unless a lock lags behind. */
const rewrite = rememberPairs(
  (facts: DoctorTrack, all: DoctorFacts): ReadonlyMap<string, string> | ReleaseTracksError => {
    const telling = new Set(tellingFiles(facts.track.versionFiles))
    const carried = carriedBy(facts, all).filter(({ file }) => telling.has(file))
    const versions = new Set(carried.map(({ version }) => version))
    const [version] = versions
    // A crate that cannot be read may have taken over the version of another track.
    const isWhole = all.tracks.every((track) => carriedBy(track, all).length === ownVersionFiles(track.track).length)
    if (version === undefined || versions.size > 1 || !isWhole) return new Map()
    return attempt(() => editVersions(ownVersionFiles(facts.track), all.texts, version))
  },
)

function checkLocks(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const rewritten = rewrite(facts, all)
  if (rewritten instanceof ReleaseTracksError) return []
  return [...rewritten].map(([path, text]) => {
    const before = all.texts.get(path) ?? ''
    const edit = editBetween(path, before, text)
    return {
      message: `${path} records another version of a package of ${facts.track.name} than its manifest has.`,
      fix: 'Update the lock as the build tool would.',
      place: placeAt(path, before, edit.start),
      edits: [edit],
    }
  })
}

/** The crates of a track that the lock of their workspace does not record at all. */
function checkLocked({ track }: DoctorTrack, { texts }: DoctorFacts): Fault[] {
  const tree = openCargoTree(texts)
  const manifests = track.versionFiles.flatMap(({ path }) => {
    const manifest = nameOf(path) === 'Cargo.toml' ? tree.manifest(folderOf(path)) : undefined
    return manifest ? [manifest, ...inheritorsOf(tree, manifest)] : []
  })
  return [...new Set(manifests)].flatMap((manifest) => {
    const lock = inFolder(workspaceRootOf(tree, manifest).folder, 'Cargo.lock')
    const text = texts.get(lock)
    const locked = lockedNames(text ?? '')
    // A lock without any crate of the repository was written for something else.
    if (manifest.name === undefined || text === undefined || locked.size === 0 || locked.has(manifest.name)) return []
    return {
      message: `${lock} has no entry of the crate "${manifest.name}": a build with --locked refuses it.`,
      fix: 'Run `cargo metadata --offline > /dev/null`, which adds it, and commit the lock.',
      place: placeAt(lock, text, 0),
    }
  })
}

function checkRequirements(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const rewritten = rewrite(facts, all)
  if (!(rewritten instanceof ReleaseTracksError)) return []
  return rewritten.problems.map((problem) => faultOf(problem, all.configuration.file))
}

/** What is refused at the version that is there now is told by {@link checkRequirements}. */
function checkRelease(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const { track, tags } = facts
  if (carriedBy(facts, all).length < ownVersionFiles(track).length || checkRequirements(facts, all).length > 0)
    return []
  const channels = all.configuration.config?.channels ?? []
  const refused = tryRelease(
    track,
    channels,
    tags.map(({ version }) => version),
    all.texts,
  )
  return (refused?.problems ?? []).map((problem) => {
    const fault = faultOf(problem, all.configuration.file)
    return { ...fault, message: `The next ${refused?.channel} of ${track.name} is refused: ${fault.message}` }
  })
}

function checkInstaller({ track }: DoctorTrack, facts: DoctorFacts): Fault[] {
  if (track.versionStyle !== 'full' || facts.configuration.config?.channels.length === 0) return []
  const path = tauriOf(track).find((candidate) => facts.texts.has(candidate))
  if (path === undefined) return []
  const text = facts.texts.get(path) ?? ''
  const config = attempt(() => parseJson(path, text))
  if (config instanceof ReleaseTracksError || !buildsMsi(child(config, 'bundle'))) return []
  const entry = `{ path: ${path}, key: ${WIX_KEY.join('.')}, version-style: core }`
  if (lookUp(config, WIX_KEY).value !== undefined) {
    const listed = track.versionFiles.find((file) => file.path === path && isWix(file))
    if (!listed || listed.style === 'core') return []
    return [
      {
        message: `${WIX_KEY.join('.')} of ${quote(path)} is listed as a version file of ${track.name} that will carry suffixes such as -alpha.1, which WiX refuses.`,
        fix: `Write ${entry}: it gets X.Y.Z alone.`,
        place: versionFilePlace(facts, track, listed),
      },
    ]
  }
  return [
    {
      message: `${quote(path)} builds an MSI, and the version files of ${track.name} will carry suffixes such as -alpha.1, which WiX refuses.`,
      fix: `Set \`version-style: core\` for ${track.name}: files carry X.Y.Z, the tag alone the suffix, and the build gets it from the \`tauri-config\` output of validate-tag. Or write ${WIX_KEY.join('.')} into ${quote(path)}, and list it under \`version-files\` as ${entry}.`,
      place: trackPlace(facts, track, 'version-style'),
      ...editsOf(styleEdit(track, facts)),
    },
  ]
}

/** The Tauri configurations that a track's version goes into: its own version files, or those beside its crates. */
function tauriOf({ versionFiles, updater }: Track): string[] {
  const beside = versionFiles.map(({ path }) => inFolder(folderOf(path), 'tauri.conf.json'))
  const own = versionFiles.map(({ path }) => path).filter((path) => nameOf(path) === 'tauri.conf.json')
  return [...own, ...(updater?.tauriConfig === undefined ? [] : [updater.tauriConfig]), ...beside]
}

/** The number that WiX takes in place of the app's version. */
const WIX_KEY = ['bundle', 'windows', 'wix', 'version']

function isWix(file: VersionFile): boolean {
  return file.kind === 'keyed' && keySegments(file.key)?.join('\n') === WIX_KEY.join('\n')
}

/** Tauri builds all targets when none are named, and an MSI is one of them. */
function buildsMsi(bundle: DocumentValue | undefined): boolean {
  if (!isTrue(child(bundle, 'active'))) return false
  const targets = child(bundle, 'targets')
  if (targets === undefined) return true
  const named = targets.kind === 'list' ? textsOf(targets) : [textOf(targets)]
  return named.includes('msi') || named.includes('all')
}

/** Sets the style where it is written, or writes it above `version-files` where that begins a line. */
function styleEdit({ name }: Track, { configuration }: DoctorFacts): Edit | undefined {
  const { file, text, root } = configuration
  const style = nodeAt(root, ['tracks', name, 'version-style']) as ScalarNode | undefined
  if (style) {
    const plain = text.slice(style.at, style.at + 4) === 'full'
    return plain ? { path: file, start: style.at, end: style.at + 4, with: 'core' } : undefined
  }
  const track = nodeAt(root, ['tracks', name])
  const entry = track?.kind === 'map' ? track.entries.find(({ key }) => key === 'version-files') : undefined
  const isBlock = entry !== undefined && text[track?.at ?? 0] !== '{'
  const lineStart = isBlock ? text.lastIndexOf('\n', entry.keyAt - 1) + 1 : 0
  const indent = text.slice(lineStart, entry?.keyAt ?? 0)
  if (!isBlock || !/^ +$/.test(indent)) return undefined
  const end = text.slice(0, lineStart).endsWith('\r\n') ? '\r\n' : '\n'
  return { path: file, start: lineStart, end: lineStart, with: `${indent}version-style: core${end}` }
}

function editsOf(edit: Edit | undefined): { edits?: readonly Edit[] } {
  return edit ? { edits: [edit] } : {}
}
