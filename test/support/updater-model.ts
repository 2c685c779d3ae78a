import { parseBundleName } from '../../shared/core/updater-manifest/bundle-name.ts'
import type { UpdaterManifest } from '../../shared/core/updater-manifest/manifest.ts'
import { compareVersions, parseVersion, type Version } from '../../shared/core/versions/version.ts'

/**
 * What changed in tauri-plugin-updater, as versions of it: since 2.10.0 an app looks up its own installer's key before the bare one, since
 * 2.12.0 it refuses a signature for another version, since 2.14.0 an AppImage refuses what is none.
 */
export const PLUGINS = ['2.9.0', '2.11.0', '2.12.0', '2.14.1'] as const
export type Plugin = (typeof PLUGINS)[number]

/** An installed app: what it takes itself for, and how it came there. */
export interface InstalledApp {
  readonly plugin: Plugin
  readonly version: Version
  /** `{os}-{arch}` and the kind of installer it came by. */
  readonly target: string
  readonly installer: string
}

/** What comes of a check for updates: nothing newer, an update that is installed, why there is none, or an app that is gone. */
export type Check =
  | { readonly update: Version }
  | 'up to date'
  | 'no entry'
  | 'signed for another'
  | 'other installer'
  | 'overwritten'

/** Plays a check for updates by the rules of the plugin; a signature is the version that it is bound to. */
export function checkForUpdate(app: InstalledApp, manifest: UpdaterManifest): Check {
  const announced = parseVersion(manifest.version) as Version
  if (compareVersions(announced, app.version) <= 0) return 'up to date'
  const isFrom = (version: Plugin) => PLUGINS.indexOf(app.plugin) >= PLUGINS.indexOf(version)
  const keys = [...(isFrom('2.11.0') ? [`${app.target}-${app.installer}`] : []), app.target]
  const entry = keys.map((key) => manifest.platforms[key]).find((found) => found !== undefined)
  if (!entry) return 'no entry'
  if (isFrom('2.12.0') && entry.signature !== manifest.version) return 'signed for another'
  const { installer } = parseBundleName(entry.url.split('/').at(-1) ?? '') ?? {}
  if (installer === app.installer) return { update: announced }
  return app.installer === 'appimage' && !isFrom('2.14.1') ? 'overwritten' : 'other installer'
}
