import { type Draw, mix, pick, seededDraw } from './random.ts'

/** A part of the tree: where its files stand, how many of them there are and how often they change. */
export interface Area {
  readonly scope: string
  readonly folder: string
  readonly extension: string
  /** Share of the files and of the changes, in percent. */
  readonly share: number
}

const AREAS: readonly Area[] = [
  { scope: 'web', folder: 'apps/web/src', extension: 'tsx', share: 34 },
  { scope: 'server', folder: 'crates/server/src', extension: 'rs', share: 22 },
  { scope: 'client', folder: 'crates/client/src', extension: 'rs', share: 12 },
  { scope: 'core', folder: 'crates/core/src', extension: 'rs', share: 10 },
  { scope: 'tray-ui', folder: 'apps/tray-ui/src', extension: 'ts', share: 10 },
  { scope: 'docs', folder: 'docs', extension: 'md', share: 8 },
  { scope: 'infra', folder: 'infra/modules', extension: 'tf', share: 4 },
]

const WORDS =
  'account audit badge billing cache cart chart client cluster codec config cursor device dialog draft editor event export feed filter form gateway graph grid header import index invite job key layout ledger link list login menu message metric model node order panel parser peer plan policy prompt proxy query queue record region report retry role route rule schema search session setting share shard signal sink socket source state store stream sync table tenant theme ticket timer token trace tree upload user vault view widget window worker'.split(
    ' ',
  )

/** The files of one area, by number in `paths` from `first` to below `first + count`. */
export interface AreaFiles extends Area {
  readonly first: number
  readonly count: number
}

/** All generated files; a file is known by its number. */
export interface FileSet {
  readonly paths: readonly string[]
  readonly areas: readonly AreaFiles[]
}

/** Lays out `total` files in nested folders of about two dozen files each. */
export function layOutFiles(total: number): FileSet {
  const paths: string[] = []
  const areas = AREAS.map((area) => {
    const first = paths.length
    // The last area takes what rounding left over.
    const count = area === AREAS.at(-1) ? total - first : Math.round((total * area.share) / 100)
    for (let index = 0; index < count; index += 1) paths.push(pathOf(area, index))
    return { ...area, first, count }
  })
  return { paths, areas }
}

/** Picks the area of a change, by share. */
export function pickArea({ areas }: FileSet, draw: Draw): AreaFiles {
  let left = draw(100)
  for (const area of areas) {
    left -= area.share
    if (left < 0) return area
  }
  return areas[0] as AreaFiles
}

/** Picks a file of an area; a few files change often and most of them seldom, as in real trees. */
export function pickFile({ first, count }: AreaFiles, draw: Draw): number {
  const even = draw(1_000_000) / 1_000_000
  return first + Math.floor(even * even * even * count)
}

/** Writes every version of a file, oldest first: each but the first changes one line of the one before. */
export function* fileVersions(file: number, versions: number): Generator<string> {
  const draw = seededDraw(7, file)
  const lines = Array.from({ length: 20 + draw(30) }, () => sourceLine(draw))
  for (let version = 0; version < versions; version += 1) {
    if (version > 0) lines[draw(lines.length)] = sourceLine(draw)
    yield `${lines.join('\n')}\n`
  }
}

/** A word of the trade, for subjects. */
export function word(draw: Draw): string {
  return pick(WORDS, draw)
}

function pathOf({ folder, extension }: Area, index: number): string {
  const leaf = Math.floor(index / 24)
  const outer = WORDS[leaf % 40] as string
  const inner = WORDS[mix(leaf) % WORDS.length] as string
  const name = WORDS[mix(index + 99) % WORDS.length] as string
  return `${folder}/${outer}/${inner}_${leaf}/${name}_${index % 24}.${extension}`
}

function sourceLine(draw: Draw): string {
  const indent = '  '.repeat(draw(3))
  return `${indent}let ${word(draw)}_${draw(4096).toString(16)} = ${word(draw)}.${word(draw)}(0x${draw(0x7fffffff).toString(16)}, ${word(draw)})`
}
