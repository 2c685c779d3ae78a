import { manifestPath } from '../../updater-manifest/manifest-path.ts'
import { LIVE } from '../../versions/version.ts'
import { isNameable } from '../scan/paths.ts'
import type { TauriApp } from '../scan/tauri-apps.ts'
import type { Note, Scan } from '../scan/unit.ts'
import type { ChosenProduct } from './chosen-product.ts'
import type { ProposedTrack, Reasoned } from './proposal.ts'

/** An MSI's version is numbers alone, where the configuration has no number for it beside the version; and so is what Python's tools take for a channel that PEP 440 does not know. */
export function proposeStyle({ product }: ChosenProduct, channels: readonly string[]): Reasoned<'core'> | undefined {
  if (product.apps.some(({ buildsMsi, wixVersion }) => buildsMsi && wixVersion === undefined))
    return { value: 'core', why: 'WiX refuses 1.2.3-alpha.1 in an MSI' }
  const isPython = product.units.some(({ ecosystem }) => ecosystem === 'python')
  const known = ['a', 'alpha', 'b', 'beta', 'c', 'rc', 'pre', 'preview', 'dev']
  const strange = channels.find((channel) => !known.includes(channel))
  return isPython && strange !== undefined ? { value: 'core', why: `PEP 440 knows no ${strange}` } : undefined
}

/** The updater of a Tauri app that has a public key, with its manifest where installed apps look for it. */
export function proposeUpdater(
  { product }: ChosenProduct,
  name: string,
  live: string,
  { note }: Scan,
): ProposedTrack['updater'] {
  const app = product.apps.find(({ updater }) => updater !== undefined)
  if (!app?.updater) return undefined
  const polled = app.updater.endpoints.flatMap((endpoint) => manifestOf(endpoint) ?? [])
  const manifest = polled[0] ?? `release-manifests/${name}-{channel}.json`
  if (polled.length === 0 && releaseFileOf(app) === undefined) {
    const path = manifestPath({ manifest }, LIVE)
    note(
      app.config,
      `Its updater polls ${app.updater.endpoints[0] ?? 'no endpoint'}. The manifest is committed to the live branch, so the app must poll https://raw.githubusercontent.com/OWNER/REPO/${live}/${path}.`,
    )
  }
  const why = polled.length > 0 ? 'where plugins.updater.endpoints looks' : 'let plugins.updater.endpoints look here'
  return { value: { manifest, tauriConfig: app.config }, why }
}

/** Says of the files that apps poll in the latest release who puts them there. */
export function noteReleaseFiles(tracks: readonly ProposedTrack[]): Note[] {
  return tracks.flatMap(({ app, updater, hasWorkflow, releaseWorkflow }) => {
    const file = app && updater ? releaseFileOf(app) : undefined
    if (!app || !updater || file === undefined || app.updater?.endpoints.some((endpoint) => manifestOf(endpoint)))
      return []
    const who = hasWorkflow
      ? `${releaseWorkflow.value} has to put it into each release, as tauri-action does`
      : 'a workflow that init writes puts it into each release'
    const why = `Its updater polls ${file} of the latest release: ${who}. The manifest of each channel is in ${updater.value.manifest}.`
    return [{ path: app.config, why }]
  })
}

/** The file that an app polls in the latest release of a repository; undefined where it polls none. */
export function releaseFileOf({ updater }: Pick<TauriApp, 'updater'>): string | undefined {
  const found = updater?.endpoints.map(
    (endpoint) =>
      /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/latest\/download\/([\w.-]+\.json)$/.exec(endpoint)?.[1],
  )
  return found?.find((file) => file !== undefined)
}

/** The repository path that a raw URL of GitHub names, with `{channel}` for the channel in its file name. */
function manifestOf(endpoint: string): string | undefined {
  const path = /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?[^/]+\/([^?#]+\.json)$/.exec(
    endpoint,
  )?.[1]
  if (path === undefined || /[{}]/.test(path) || !isNameable(path)) return undefined
  const manifest = path.replace(/(^|[-_./])(?:live|stable|latest|production)(?=[-_.][^/]*$)/, '$1{channel}')
  return manifest === path ? undefined : manifest
}
