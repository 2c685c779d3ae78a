import type { Track } from '../config.ts'
import { formatCore, formatVersion, type Version } from '../versions/version.ts'

/** What `tauri build --config` takes: the app is of the whole version, an MSI of the number that WiX wants. */
export interface TauriBuildConfig {
  readonly version: string
  readonly bundle: { readonly windows: { readonly wix: { readonly version: string } } }
}

/**
 * The configuration to build a version with, whatever the files carry. An updater compares with the version that was compiled in, and
 * `tauri build` names bundles and signs for it.
 * @see https://v2.tauri.app/reference/config/#wixconfig `version`
 */
export function tauriBuildConfig(version: Version): TauriBuildConfig {
  return { version: formatVersion(version), bundle: { windows: { wix: { version: formatCore(version) } } } }
}

/** Whether the app of a track is built from files that say X.Y.Z for all pre-releases of it, while its manifests announce X.Y.Z-channel.N. */
export function isNumberedByFiles({ updater, versionStyle }: Track, channels: readonly string[]): boolean {
  return updater !== undefined && versionStyle !== 'full' && channels.length > 0
}

const GIVEN = [
  /\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
  /--config[\s=][^\n]*\bversion\b/i,
  /\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
  /\bTAURI_CONFIG\b/,
  // A step that writes the version into the file before the build.
  /\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i,
]

/** Whether a text of a workflow hands the version of the app to its build. */
export function givesAppVersion(text: string): boolean {
  return GIVEN.some((pattern) => pattern.test(text))
}

/** Whether a Rust source sets how the updater compares versions, which then decides. */
export function setsComparator(source: string): boolean {
  return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(source)
}

/** What to do about an app that takes itself for X.Y.Z. */
export const GIVE_APP_VERSION =
  'Build with `tauri build --config "$RELEASE_CONFIG"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.'
