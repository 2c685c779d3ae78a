import { groupBy } from '../../text/group.ts'
import { goTagPrefix } from '../scan/go-units.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import type { Unit, UnitKind, VersionEntry } from '../scan/unit.ts'
import { partsOf, plainWord } from './tag-words.ts'

/** A place that carries a version, with the packages whose version that is; or a package whose tags alone carry it. */
export interface Carrier {
  readonly entry: VersionEntry | undefined
  readonly units: readonly Unit[]
  readonly ecosystem: UnitKind
  /** What its packages are called, as their manifests have it. */
  readonly names: ReadonlySet<string>
  /** All that they may be called in a tag, as plain words. */
  readonly words: ReadonlySet<string>
  /** The parts of those words. */
  readonly parts: ReadonlySet<string>
}

/** The carriers of a repository, in the order of their packages. */
export function listCarriers(inventory: Inventory): Carrier[] {
  const places = [...inventory.units.values()].flatMap((unit) =>
    (unit.versions.length > 0 ? unit.versions : [undefined]).map((entry) => ({ entry, unit })),
  )
  const keyOf = ({ entry, unit }: (typeof places)[number]) =>
    entry ? `${entry.path}\n${entry.key ?? entry.pattern ?? ''}` : `\n${unit.folder}`
  return [...groupBy(places, keyOf).values()].map((same) => {
    const units = same.map(({ unit }) => unit)
    const entry = same[0]?.entry
    const names = new Set(units.flatMap((unit) => namesOf(unit, entry)))
    const words = new Set(units.flatMap((unit) => wordsOf(unit, inventory)).concat([...names].flatMap(nameWords)))
    const parts = new Set([...words].flatMap((word) => partsOf(word).parts))
    return { entry, units, ecosystem: ecosystemOf(entry, units[0] as Unit), names, words, parts }
  })
}

/** The ecosystem of a place, by the file that it is in: a folder may be a package of several. */
function ecosystemOf(entry: VersionEntry | undefined, unit: Unit): UnitKind {
  return (entry && MANIFESTS.get(nameOf(entry.path))) ?? unit.ecosystem
}

const MANIFESTS: ReadonlyMap<string, UnitKind> = new Map([
  ['Cargo.toml', 'cargo'],
  ['package.json', 'npm'],
  ['pyproject.toml', 'python'],
  ['Chart.yaml', 'chart'],
])

function namesOf({ name, folder, ecosystem, alsoNamed = [] }: Unit, entry: VersionEntry | undefined): string[] {
  const go = ecosystem === 'go' ? [goTagPrefix(folder, name).replace(/\/$/, '')].filter(Boolean) : []
  const own = alsoNamed.find(({ path }) => path === entry?.path)?.name ?? name
  return [own, ...go]
}

function nameWords(name: string): string[] {
  return [name, name.replace(/^@[^/]*\//, ''), nameOf(name)].map(plainWord).filter(Boolean)
}

function wordsOf({ folder }: Unit, { apps }: Inventory): string[] {
  const app = apps.get(folder)
  const place = nameOf(folder) === 'src-tauri' ? folderOf(folder) : folder
  const texts = [place, nameOf(place), app?.productName ?? '', nameOf(app?.frontend ?? '')]
  return texts.map(plainWord).filter(Boolean)
}
