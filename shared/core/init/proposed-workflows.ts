import { compileFilterPattern, literalPattern } from '../workflow-filter/filter-pattern.ts'
import { tagWorkflows, workflowsOf } from './existing-workflows.ts'
import type { TreeFacts } from './facts.ts'
import { nameOf } from './paths.ts'
import type { ProposedTrack, Reasoned, TrackDraft } from './proposal.ts'
import type { Note } from './unit.ts'

type Draft = TrackDraft & Pick<ProposedTrack, 'tag' | 'latest'>

/** Names the release workflow of each track: one that the repository has and that its tags start, else one to be written. */
export function proposeWorkflows(tracks: readonly Draft[], facts: TreeFacts, notes: Note[]): ProposedTrack[] {
  const existing = tagWorkflows(facts)
  const taken = new Set(facts.paths.flatMap((path) => (path.startsWith('.github/workflows/') ? [nameOf(path)] : [])))
  return tracks.map((track) => {
    const [found, ...more] = workflowsOf(existing, sampleTag(track.tag))
    if (found) {
      const path = `.github/workflows/${found.file}`
      if (!found.byHand) notes.push({ path, why: BY_HAND })
      for (const { file } of more)
        notes.push({
          path: `.github/workflows/${file}`,
          why: `The tags of ${track.name} start it as well as ${found.file}, which is the one that is named.`,
        })
      return {
        ...track,
        releaseWorkflow: { value: found.file, why: 'its tags start it already' },
        workflowName: found.name,
        hasWorkflow: true,
      }
    }
    const name = workflowNames(track, tracks).find((candidate) => !taken.has(candidate)) as string
    taken.add(name)
    return {
      ...track,
      releaseWorkflow: { value: name, why: '' },
      workflowName: name.replace(/\.yml$/, ''),
      hasWorkflow: false,
    }
  })
}

const BY_HAND =
  'Add `workflow_dispatch:` below `on:`. A tag that is pushed with GITHUB_TOKEN starts no workflow, so this one is then started on the tag.'

/** The usual name where one track alone would have it. */
function workflowNames({ kind, name }: Draft, tracks: readonly Draft[]): string[] {
  const isOnly = tracks.filter((other) => other.kind === kind).length === 1
  const short = kind === 'tauri' || tracks.length === 1 ? 'release.yml' : 'release-images.yml'
  const usual = isOnly && (kind === 'tauri' || kind === 'images' || tracks.length === 1) ? [short] : []
  return [...usual, `release-${name}.yml`, ...Array.from({ length: 100 }, (_, at) => `release-${name}-${at + 2}.yml`)]
}

/** A tag that a track may get. */
export function sampleTag(tag: Reasoned<string>): string {
  return tag.value.replace('{version}', '1.2.3')
}

/** The filter that a track's tags start its workflow by: the prefix and anything, or a digit where others' tags would start it too. */
export function tagFilter(track: ProposedTrack, tracks: readonly ProposedTrack[]): string {
  const [prefix = '', suffix = ''] = track.tag.value.split('{version}')
  const wide = `${literalPattern(prefix)}*${literalPattern(suffix)}`
  const { matches } = compileFilterPattern(wide)
  const isOwn = tracks.every((other) => other === track || !matches(sampleTag(other.tag)))
  return isOwn && prefix !== '' ? wide : `${literalPattern(prefix)}[0-9]*${literalPattern(suffix)}`
}
