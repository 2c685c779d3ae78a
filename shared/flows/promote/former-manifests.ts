import { nameOf } from '../../core/paths/folder.ts'
import type { TrackFacts } from '../../core/promote/release-plan.ts'
import type { Repository } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

const NAMES = ['Cargo.toml', 'package.json', 'pnpm-workspace.yaml']

/** The manifests as they were at the tag that users of each track have: by them it is decided who follows whom. None unless tracks have `dependents`. */
export async function readFormerManifests(
  facts: readonly TrackFacts[],
  repository: Repository,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  if (!facts.some(({ track }) => track.dependents)) return new Map()
  const isManifest = (path: string) => NAMES.includes(nameOf(path)) && !/(^|\/)node_modules\//.test(path)
  const found = facts.flatMap(({ track, tags, decision }) => {
    const base = tags.find(({ name }) => name === decision.base)
    return base ? [{ track: track.name, commit: base.commit }] : []
  })
  const commits = await repository.ensureCommits([...new Set(found.map(({ commit }) => commit))])
  const texts = new Map<string, ReadonlyMap<string, string>>()
  for (const commit of commits) {
    const files = await repository.readNamed(commit, NAMES, isManifest)
    texts.set(commit, new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)])))
  }
  return new Map(found.map(({ track, commit }) => [track, texts.get(commit) ?? new Map()]))
}
