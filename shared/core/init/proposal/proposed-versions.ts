import { parseVersion } from '../../versions/version.ts'
import type { Inventory } from '../scan/inventory.ts'
import { trialVersion, unmetRequirements } from '../scan/requirements.ts'
import type { VersionEntry } from '../scan/unit.ts'
import type { ChosenProduct } from './chosen-product.ts'
import type { Reasoned } from './proposal.ts'
import { mentionedVersions } from './version-mentions.ts'

/** The files that carry a product's version: its manifests as far as they agree. The one that counts most comes first. */
export function proposeVersionFiles(
  chosen: ChosenProduct,
  inventory: Inventory,
  files: FileStyle,
): Reasoned<readonly VersionEntry[]> {
  const all = distinct(candidatesOf(chosen, inventory)).filter(isVersion(inventory))
  const version = leadingVersion(chosen, all)
  const isListed = ({ style, version: own }: VersionEntry) =>
    own === (style === 'core' ? version?.split(/[-+]/, 1)[0] : version)
  const entries = all.filter(isListed)
  for (const entry of all) {
    const why = `It says ${entry.version} where the track is at ${version}, so it is not listed under version-files.`
    if (!isListed(entry)) inventory.scan.note(entry.path, why)
  }
  if (entries.length === 0) return { value: [], why: tagsAlone(chosen) }
  const trial = trialVersion(version, files.channel, files.core)
  const following = unmetRequirements(entries, trial, inventory.scan)
  const folders = chosen.product.units.map(({ folder }) => folder)
  const mentioned = mentionedVersions(folders, version ?? '', [...all, ...following], inventory)
  return { value: [...entries, ...mentioned, ...following], why: following.length > 0 ? FOLLOWING : '' }
}

/** Whether an entry carries X.Y.Z, be it with a suffix that is not a channel's; says where one does not. */
function isVersion({ scan }: Inventory): (entry: VersionEntry) => boolean {
  return ({ path, version }) => {
    if (parseVersion(version.split(/[-+]/, 1)[0] ?? '')) return true
    scan.note(path, `It says ${JSON.stringify(version)}, which is not X.Y.Z, so it is not listed under version-files.`)
    return false
  }
}

function tagsAlone({ product: { units } }: ChosenProduct): string {
  return units[0]?.ecosystem === 'go' ? 'a Go module has its version in tags alone' : 'the tags alone carry the version'
}

const FOLLOWING = 'with the requirements that a pre-release does not meet'

/** How files carry a version: on which channel first, and whether X.Y.Z alone. */
interface FileStyle {
  readonly channel: string
  readonly core: boolean
}

function candidatesOf({ product, extraFiles }: ChosenProduct, { units }: Inventory): VersionEntry[] {
  const apps = product.apps.flatMap((app) => {
    const frontend = app.versionPath === undefined ? [] : versionAt(product, app.versionPath)
    const msi = app.wixVersion && app.buildsMsi ? [app.wixVersion] : []
    return [...(units.get(app.folder)?.versions ?? []), ...(app.version ? [app.version] : frontend), ...msi]
  })
  const scaffold = (entry: VersionEntry) => product.apps.length > 0 && entry.version === '0.0.0'
  const own = product.units.flatMap(({ versions }) => versions)
  return [...apps, ...own.filter((entry) => !scaffold(entry)), ...extraFiles]
}

function versionAt({ units }: ChosenProduct['product'], path: string): VersionEntry[] {
  return units.flatMap(({ versions }) => versions.filter((entry) => entry.path === path))
}

function distinct(entries: readonly VersionEntry[]): VersionEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.path}\n${entry.key ?? entry.pattern ?? ''}`, entry])).values()]
}

/** A Tauri app's version is what its configuration says, whatever its crate was scaffolded with. */
function leadingVersion({ product }: ChosenProduct, entries: readonly VersionEntry[]): string | undefined {
  const [app] = product.apps
  const told = app?.version ?? (app?.versionPath === undefined ? undefined : versionAt(product, app.versionPath)[0])
  return (told ?? entries[0])?.version
}
