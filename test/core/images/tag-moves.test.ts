import { expect, test } from '@jest/globals'
import { heldFloats, imageFloats } from '../../../shared/core/images/image-tags.ts'
import {
  moveCommands,
  movesLeft,
  readMoves,
  type TagAnswer,
  type TagMove,
} from '../../../shared/core/images/tag-moves.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const read = (text: string) => parseVersion(text) as Version

/** One run of image-tags that moves: it begins when its tag is out. */
interface Moving {
  readonly version: string
  readonly phase: 'tag' | 'look' | 'move' | 'done'
  readonly looks: number
  readonly left: readonly TagMove[]
  readonly moved: Readonly<Record<string, string>>
}

/** The tags of the repository, the registry, and who is at work. */
interface World {
  readonly tagged: readonly string[]
  readonly registry: Readonly<Record<string, string>>
  readonly runs: readonly Moving[]
}

function answerOf(version: string, tagged: readonly string[]): TagAnswer {
  const source = { version: read(version), tagged: tagged.map(read), coreFloats: true }
  const own = imageFloats(source, ['alpha']).map((reference) => ({ reference, source: version }))
  const held = heldFloats(source, ['alpha']).map(({ name, by }) => ({ reference: name, source: formatVersion(by) }))
  return { own, held }
}

/** The world after the next step of one run, which looks so often at most. */
function step(world: World, at: number, mostLooks: number): World {
  const run = world.runs[at] as Moving
  const becomes = (next: Partial<Moving>, rest: Partial<World> = {}): World => ({
    ...world,
    ...rest,
    runs: world.runs.map((each, index) => (index === at ? { ...run, ...next } : each)),
  })
  if (run.phase === 'tag') return becomes({ phase: 'look' }, { tagged: [...world.tagged, run.version].sort() })
  if (run.phase === 'look') {
    const left = movesLeft(answerOf(run.version, world.tagged), new Map(Object.entries(run.moved)))
    const isOver = left.length === 0 || run.looks === mostLooks
    return becomes({ phase: isOver ? 'done' : 'move', left, looks: mostLooks === Infinity ? 0 : run.looks + 1 })
  }
  const [{ reference, source }, ...left] = run.left as [TagMove, ...TagMove[]]
  const moved = { ...run.moved, [reference]: source }
  const registry = { ...world.registry, [reference]: source }
  return becomes({ phase: left.length === 0 ? 'look' : 'move', left, moved }, { registry })
}

/** What the registry may hold in the end, over every order of the steps. */
function outcomes(versions: readonly string[], mostLooks: number): Set<string> {
  const runs = versions.map((version): Moving => ({ version, phase: 'tag', looks: 0, left: [], moved: {} }))
  const seen = new Set<string>()
  const ends = new Set<string>()
  const open: World[] = [{ tagged: [], registry: {}, runs }]
  for (let world = open.pop(); world; world = open.pop()) {
    const key = JSON.stringify(world)
    if (seen.has(key)) continue
    seen.add(key)
    const busy = world.runs.flatMap(({ phase }, at) => (phase === 'done' ? [] : [at]))
    if (busy.length === 0) ends.add(JSON.stringify(Object.entries(world.registry).sort()))
    open.push(...busy.map((at) => step(world, at, mostLooks)))
  }
  return ends
}

const VERSIONS = ['1.0.0', '1.1.0', '1.2.0']
const RIGHT = JSON.stringify([
  ['1', '1.2.0'],
  ['1.0', '1.0.0'],
  ['1.1', '1.1.0'],
  ['1.2', '1.2.0'],
  ['latest', '1.2.0'],
])

test('three runs end with the newest version on what floats, in whatever order their steps come', () => {
  expect([...outcomes(VERSIONS, Number.POSITIVE_INFINITY)]).toEqual([RIGHT])
})

test('two looks a run would not be enough', () => {
  expect(outcomes(VERSIONS, 2).size).toBeGreaterThan(1)
})

test('arguments are read as moves, and grouped by their image', () => {
  const moves = readMoves(['--prefer-index=false --tag=a/b:1.8.5 --tag=a/b:latest a/b:sha-1', '--tag=a/b:1 a/b:sha-2'])
  expect(moves.map(({ reference, source }) => [reference, source])).toEqual([
    ['a/b:1.8.5', 'a/b:sha-1'],
    ['a/b:latest', 'a/b:sha-1'],
    ['a/b:1', 'a/b:sha-2'],
  ])
  expect(moveCommands(moves)).toEqual([
    { source: 'a/b:sha-1', args: ['--prefer-index=false', '--tag=a/b:1.8.5', '--tag=a/b:latest', 'a/b:sha-1'] },
    { source: 'a/b:sha-2', args: ['--prefer-index=false', '--tag=a/b:1', 'a/b:sha-2'] },
  ])
})
