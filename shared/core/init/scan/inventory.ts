import { groupBy } from '../../text/group.ts'
import { prefixWord } from '../history/tag-words.ts'
import { cargoUnits } from './cargo-units.ts'
import type { TreeFacts } from './facts.ts'
import { goUnits } from './go-units.ts'
import { findImages, type Image } from './images.ts'
import { npmUnits } from './npm-units.ts'
import { otherUnits } from './other-units.ts'
import { inFolder, isNameable } from './paths.ts'
import { pythonUnits } from './python-units.ts'
import { readTagHistory } from './tag-history.ts'
import { type TauriApp, tauriApps } from './tauri-apps.ts'
import { type Note, openScan, type Scan, type Unit, type VersionEntry } from './unit.ts'

/** Everything in a repository that products can be made from. */
export interface Inventory {
  readonly scan: Scan
  /** Packages by folder, one a folder, in the order of their paths. */
  readonly units: ReadonlyMap<string, Unit>
  /** Tauri apps by the folder of their crate. */
  readonly apps: ReadonlyMap<string, TauriApp>
  /** Images by the folder of the unit that each runs. */
  readonly images: ReadonlyMap<string, readonly Image[]>
  /** Folder → folders of the units that use it, in development too. */
  readonly users: ReadonlyMap<string, readonly string[]>
  /** The words that tags have in front of their versions: what was released before. */
  readonly released: ReadonlySet<string>
}

/** Looks through a repository once. */
export function takeInventory(facts: TreeFacts, notes: Note[], wanted?: Set<string>): Inventory {
  const scan = openScan(facts, notes, wanted)
  const found = [...cargoUnits(scan), ...npmUnits(scan), ...pythonUnits(scan), ...goUnits(scan), ...otherUnits(scan)]
  const byFolder = [...groupBy(found, ({ folder }) => folder)].sort(([a], [b]) => (a < b ? -1 : 1))
  const units = new Map(byFolder.map(([folder, same]) => [folder, same.reduce(joinUnits)]))
  const images = findImages(scan, [...units.values()])
  for (const { owner, name } of images)
    if (!units.has(owner)) units.set(owner, { ...folderUnit(owner, name), versions: versionsIn(owner, facts) })
  return {
    scan,
    units,
    apps: new Map(tauriApps(scan).map((app) => [app.folder, app])),
    images: groupBy(images, ({ owner }) => owner),
    users: usersOf(units.values()),
    released: new Set([...readTagHistory(facts).byPrefix.keys()].map(prefixWord)),
  }
}

/** The version that a folder without a manifest has in a file of its own. */
function versionsIn(folder: string, { texts }: TreeFacts): VersionEntry[] {
  const paths = ['VERSION', 'version.txt'].map((name) => inFolder(folder, name)).filter(isNameable)
  return paths.flatMap((path) => {
    const version = texts.get(path)?.trim() ?? ''
    return folder !== '' && /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version) ? [{ path, version }] : []
  })
}

/** A folder that is a package of two ecosystems, such as a crate that npm ships, is one unit. */
function joinUnits(first: Unit, second: Unit): Unit {
  const alsoNamed = second.versions.map(({ path }) => ({ path, name: second.name }))
  return {
    ...first,
    alsoNamed: [...(first.alsoNamed ?? []), ...alsoNamed],
    runs: first.runs || second.runs,
    published: first.published || second.published,
    versions: [...first.versions, ...second.versions],
    uses: [...first.uses, ...second.uses],
    pins: [...first.pins, ...second.pins],
    tools: [...first.tools, ...second.tools],
  }
}

/** The unit that a folder without a manifest is. */
export function folderUnit(folder: string, name: string): Unit {
  const nothing = { versions: [], uses: [], pins: [], tools: [] }
  return { folder, name, ecosystem: 'folder', runs: true, published: false, inherits: false, ...nothing }
}

function usersOf(units: Iterable<Unit>): Map<string, string[]> {
  const users = new Map<string, string[]>()
  for (const { folder, uses, tools } of units) {
    for (const used of [...uses, ...tools]) {
      const known = users.get(used)
      if (known) known.push(folder)
      else users.set(used, [folder])
    }
  }
  return users
}

/** The folders of units that some units ship, directly or not, without those units' own. */
export function shippedWith({ units }: Inventory, starts: readonly Unit[]): Set<string> {
  const walked = new Set(starts.map(({ folder }) => folder))
  const reached = new Set<string>()
  for (const folder of walked) {
    for (const used of units.get(folder)?.uses ?? []) {
      if (!units.has(used)) continue
      reached.add(used)
      walked.add(used)
    }
  }
  return reached
}
