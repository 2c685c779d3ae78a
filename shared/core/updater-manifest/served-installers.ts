import { type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import { formatVersion } from '../versions/version.ts'
import { type Installer, parseBundleName } from './bundle-name.ts'
import type { PublishedManifest } from './manifest.ts'

/** A channel's manifest that stands, and the one that is to replace it. */
export interface Replacement {
  readonly channel: string
  readonly path: string
  readonly standing: PublishedManifest
  readonly coming: PublishedManifest
}

/**
 * Refuses manifests that give a bare key (`linux-x86_64`) another kind of installer than the ones they replace. Apps look up their own kind
 * first, and then the bare key: one that was installed as an AppImage would get a .deb, which tauri-plugin-updater wrote over it before
 * 2.14.0 and refuses since; and versions before 2.10.0 look up the bare key alone.
 *
 * @throws ReleaseTracksError `installer-changed` with every such key of every channel.
 * @see https://github.com/tauri-apps/plugins-workspace/blob/v2/plugins/updater/src/updater.rs `get_urls`, `install_appimage`
 */
export function requireSameInstallers(replacements: readonly Replacement[]): void {
  const problems = replacements.flatMap((each) => changedKeys(each).map((change) => changedInstaller(each, change)))
  if (problems.length > 0) throw new ReleaseTracksError('installer-changed', problems)
}

/** Whether a manifest gives no bare key another kind of installer than another one does. */
export function keepsInstallers(standing: PublishedManifest, coming: PublishedManifest): boolean {
  return changedKeys({ standing, coming }).length === 0
}

interface ChangedKey {
  readonly key: string
  readonly from: Installer
  readonly to: Installer
}

function changedKeys({ standing, coming }: Pick<Replacement, 'standing' | 'coming'>): ChangedKey[] {
  return [...standing.urls].flatMap(([key, url]) => {
    const [from, to] = [installerAt(url), installerAt(coming.urls.get(key))]
    return BARE.test(key) && from && to && from !== to ? [{ key, from, to }] : []
  })
}

const BARE = /^[^-]+-[^-]+$/

/** The kind of installer that a URL leads to, by its file name; undefined where that does not say. */
function installerAt(url: string | undefined): Installer | undefined {
  if (url === undefined) return undefined
  const file =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  return parseBundleName(decodeName(file))?.installer
}

function decodeName(file: string): string {
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}

function changedInstaller({ channel, path, standing }: Replacement, { key, from, to }: ChangedKey): Problem {
  return {
    message: `${channel} serves ${quote(key)} with ${WORDS[from]} since ${formatVersion(standing.version)} or earlier, and this manifest has ${WORDS[to]} there: apps installed from one would be given the other.`,
    fix: `Build ${WORDS[from]} as well. If no app installed from it is left, remove ${quote(key)} from ${path} on its branch first.`,
    place: { file: path },
  }
}

const WORDS: Readonly<Record<Installer, string>> = {
  nsis: 'an NSIS installer',
  msi: 'an MSI',
  appimage: 'an AppImage',
  deb: 'a .deb',
  rpm: 'an .rpm',
  app: 'an app archive',
}
