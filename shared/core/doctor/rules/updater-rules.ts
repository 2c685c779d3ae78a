import type { Track } from '../../config.ts'
import { lookUp } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { placeAt } from '../../documents/place.ts'
import { nameOf } from '../../paths/folder.ts'
import { attempt } from '../../text/attempt.ts'
import { type Place, quote, ReleaseTracksError } from '../../text/error.ts'
import { isManifestPath, manifestBranch, manifestPath } from '../../updater-manifest/manifest-path.ts'
import { parsePublicKey } from '../../updater-manifest/minisign.ts'
import { readTauriUpdater } from '../../updater-manifest/tauri-config.ts'
import { LIVE } from '../../versions/version.ts'
import { inputOf, scalarsOf } from '../../workflows/workflow.ts'
import { type DoctorFacts, trackPlace } from '../facts.ts'
import type { Edit, Fault, Rule } from '../finding.ts'
import { asksLatestRelease, judgeEndpoint } from '../updater-endpoint.ts'

/** What installed apps poll and check, against what the actions publish. */
export const UPDATER_RULES: readonly Rule[] = [
  {
    name: 'updater-config-missing',
    severity: 'error',
    meaning: 'The `tauri-config` of a track is not in the repository.',
    check: checkThere,
  },
  {
    name: 'updater-key-unknown',
    severity: 'error',
    meaning:
      'A track has an updater but no `tauri-config`, and its release workflow sets no `public-key`: signatures cannot be verified, and no manifest is made.',
    incident: 29,
    check: checkKeyKnown,
  },
  {
    name: 'updater-key',
    severity: 'error',
    meaning:
      'The public key in the Tauri configuration is missing or not a minisign key: apps would refuse every update.',
    incident: 29,
    check: (facts) => updatersOf(facts).flatMap(checkKey),
  },
  {
    name: 'updater-endpoint',
    severity: 'error',
    meaning: 'Installed apps poll another place than the one that the manifests are committed to.',
    fixable: true,
    check: (facts) => updatersOf(facts).flatMap((updater) => checkEndpoints(updater, facts)),
  },
  {
    name: 'updater-channel',
    severity: 'warning',
    meaning: 'The Tauri configuration names only manifests of pre-release channels: live users would follow them.',
    check: (facts) => updatersOf(facts).flatMap((updater) => checkChannel(updater, facts)),
  },
  {
    name: 'updater-artifacts',
    severity: 'error',
    meaning: '`bundle.createUpdaterArtifacts` is not on: the build makes no signatures.',
    fixable: true,
    check: (facts) => updatersOf(facts).flatMap((updater) => checkArtifacts(updater, facts)),
  },
]

/** Whether a file may be merged into a Tauri configuration by `--config` or by its platform. */
export function isTauriOverlay(path: string): boolean {
  return /^tauri\.[\w.-]+\.conf\.json5?$/.test(nameOf(path))
}

/** A track's Tauri configuration that could be read. */
interface UpdaterFacts {
  readonly track: Track & { readonly updater: NonNullable<Track['updater']> }
  readonly path: string
  readonly text: string
  readonly root: DocumentValue
}

function updatersOf({ tracks, texts }: DoctorFacts): UpdaterFacts[] {
  return tracks.flatMap(({ track }) => {
    const { updater } = track
    const path =
      updater?.tauriConfig ?? track.versionFiles.find((file) => nameOf(file.path) === 'tauri.conf.json')?.path
    const text = path === undefined ? undefined : texts.get(path)
    if (!updater || path === undefined || text === undefined) return []
    const root = attempt(() => parseJson(path, text))
    return root instanceof ReleaseTracksError ? [] : [{ track: { ...track, updater }, path, text, root }]
  })
}

function checkThere(facts: DoctorFacts): Fault[] {
  return facts.tracks.flatMap(({ track }) => {
    const path = track.updater?.tauriConfig
    if (path === undefined || facts.files.includes(path)) return []
    const found = facts.files.filter((file) => nameOf(file) === nameOf(path))
    return {
      message: `The Tauri configuration ${quote(path)} of ${track.name} is not in the repository.`,
      fix: found[0] === undefined ? 'Correct its path.' : `Did you mean ${quote(found[0])}?`,
      place: trackPlace(facts, track, 'updater', 'tauri-config'),
    }
  })
}

function checkKeyKnown(facts: DoctorFacts): Fault[] {
  return facts.tracks.flatMap(({ track }) => {
    const { updater, releaseWorkflow } = track
    if (!updater || updater.tauriConfig !== undefined) return []
    const workflow = facts.workflows.find(({ name }) => name === releaseWorkflow)
    const writing = (workflow?.jobs ?? [])
      .flatMap(({ steps }) => steps)
      .filter((step) => step.action === 'write-updater-manifest')
    if (!writing.some((step) => inputOf(step, 'public-key') === undefined)) return []
    const [path] = facts.files.filter((file) => nameOf(file) === 'tauri.conf.json')
    return {
      message: `${track.name} has an updater without \`tauri-config\`, and ${releaseWorkflow} gives write-updater-manifest no \`public-key\`: there is no key to verify signatures with.`,
      fix: `Add \`tauri-config: ${path ?? 'src-tauri/tauri.conf.json'}\` to the updater.`,
      place: trackPlace(facts, track, 'updater'),
    }
  })
}

function checkKey({ path, text, root }: UpdaterFacts): Fault[] {
  const found = attempt(() => parsePublicKey(readTauriUpdater(text, path).publicKey, quote(path)))
  if (!(found instanceof ReleaseTracksError)) return []
  return found.problems.map(({ message, fix = '' }) => ({
    message: message.replace(/^It /, `${path} `),
    fix,
    place: placeIn({ path, text, root }, ['plugins', 'updater', 'pubkey']),
  }))
}

function endpointsOf({ root }: UpdaterFacts): TextValue[] {
  const list = lookUp(root, ['plugins', 'updater', 'endpoints']).value
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'text') : []
}

function checkEndpoints(updater: UpdaterFacts, facts: DoctorFacts): Fault[] {
  const { config } = facts.configuration
  const { track, path, text } = updater
  const endpoints = endpointsOf(updater)
  if (!config) return []
  if (endpoints.length === 0) {
    const wanted = `https://raw.githubusercontent.com/OWNER/REPO/${manifestBranch(config)}/${manifestPath(track.updater, LIVE)}`
    return [
      {
        message: `${path} sets no endpoint: installed apps never look for updates.`,
        fix: `Add ${quote(wanted)} to plugins.updater.endpoints.`,
        place: placeIn(updater, ['plugins', 'updater', 'endpoints']),
      },
    ]
  }
  const manifests = [LIVE, ...config.channels].map((channel) => manifestPath(track.updater, channel))
  // An app that stays on a line polls that line's manifest.
  const isOfLine = ({ value }: TextValue) => {
    const [, path = ''] = value.split(`/${manifestBranch(config)}/`, 2)
    return track.updater.lineManifest !== undefined && isManifestPath(path, track.updater)
  }
  return endpoints.flatMap((endpoint) => {
    if (isOfLine(endpoint) || (track.latest && asksLatestRelease(endpoint.value))) return []
    const verdict = judgeEndpoint(endpoint.value, manifests, manifestBranch(config), isInsecureAllowed(updater))
    if (!verdict) return []
    const isPlain = text.slice(endpoint.start, endpoint.end) === endpoint.value
    const edit = { path, start: endpoint.start, end: endpoint.end, with: verdict.wanted }
    return {
      message: `The endpoint ${quote(endpoint.value)} ${verdict.why}.`,
      fix: verdict.fix ?? `Write ${quote(verdict.wanted)}.`,
      place: placeAt(path, text, endpoint.start - 1),
      ...(verdict.isSure && isPlain && { edits: [edit] }),
    }
  })
}

/** The option under either of its names (`config.rs` of tauri-plugin-updater). */
function isInsecureAllowed({ root }: UpdaterFacts): boolean {
  return ['dangerousInsecureTransportProtocol', 'dangerous-insecure-transport-protocol'].some((name) => {
    const { value } = lookUp(root, ['plugins', 'updater', name])
    return value?.kind === 'other' && value.source === 'true'
  })
}

function checkChannel(updater: UpdaterFacts, facts: DoctorFacts): Fault[] {
  const { config } = facts.configuration
  const endpoints = endpointsOf(updater)
  const { track, path, text } = updater
  const [first] = endpoints
  if (!config || !first) return []
  const lower = config.channels.map((channel) => manifestPath(track.updater, channel))
  if (!endpoints.every(({ value }) => lower.some((manifest) => value.endsWith(`/${manifest}`)))) return []
  return [
    {
      message: `${path} has only endpoints of pre-release channels: whoever installs a live version gets pre-releases from then on.`,
      fix: `Name ${quote(manifestPath(track.updater, LIVE))} there; an app that should follow another channel sets its endpoint at run time.`,
      place: placeAt(path, text, first.start - 1),
    },
  ]
}

function checkArtifacts(updater: UpdaterFacts, facts: DoctorFacts): Fault[] {
  const { root, path, text } = updater
  const { value } = lookUp(root, ['bundle', 'createUpdaterArtifacts'])
  if (value && ((value.kind === 'other' && value.source === 'true') || value.kind === 'text')) return []
  if (isOnElsewhere(facts)) return []
  const edit = artifactsEdit(updater, value)
  return [
    {
      message: `\`bundle.createUpdaterArtifacts\` is not on in ${path}: the build leaves no .sig files to publish.`,
      fix: 'Set it to true.',
      place: placeIn({ path, text, root }, ['bundle', 'createUpdaterArtifacts']),
      ...(edit && { edits: [edit] }),
    },
  ]
}

const ON = /createUpdaterArtifacts["'\\]*\s*[:=]\s*["'\\]*(?:true|v1Compatible)/

/** Whether the build gets it from `--config`, as JSON or as a file, or from another configuration beside (Tauri docs, "Configuration Files"). */
function isOnElsewhere({ workflows, texts }: DoctorFacts): boolean {
  return (
    workflows.some((workflow) => scalarsOf(workflow).some(({ node }) => ON.test(node.text))) ||
    [...texts].some(([path, text]) => isTauriOverlay(path) && ON.test(text))
  )
}

/** Turns a `false` over, or adds the key as the first one of `bundle`, laid out as the one that is first now. */
function artifactsEdit({ root, path, text }: UpdaterFacts, value: DocumentValue | undefined): Edit | undefined {
  if (value) {
    const isFalse = value.kind === 'other' && value.source === 'false'
    return isFalse ? { path, start: value.start, end: value.start + 5, with: 'true' } : undefined
  }
  const bundle = lookUp(root, ['bundle']).value
  if (bundle?.kind !== 'table' || bundle.entries.size === 0) return undefined
  const at = bundle.start + 1
  const layout = /^\s*/.exec(text.slice(at))?.[0] ?? ''
  return { path, start: at, end: at, with: `${layout}"createUpdaterArtifacts": true,` }
}

/** The place of a key's value, or of what is nearest to it. */
function placeIn({ path, text, root }: Pick<UpdaterFacts, 'path' | 'text' | 'root'>, key: readonly string[]): Place {
  const { value, nearest } = lookUp(root, key)
  const at = value ?? nearest
  return placeAt(path, text, at.kind === 'text' ? at.start - 1 : at.start)
}
