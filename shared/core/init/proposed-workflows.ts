import { compileFilterPattern, literalPattern } from '../workflow-filter/filter-pattern.ts'
import { type TagWorkflow, tagWorkflows, workflowsOf } from './existing-workflows.ts'
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
    if (found) return withExisting(track, found, more, notes)
    const name = workflowNames(track, tracks).find((candidate) => !taken.has(candidate)) as string
    taken.add(name)
    const workflowName = name.replace(/\.yml$/, '')
    const releaseWorkflow = { value: name, why: '' }
    return { ...track, releaseWorkflow, workflowName, workflowEdit: undefined, isStartable: true, hasWorkflow: false }
  })
}

function withExisting(track: Draft, found: TagWorkflow, more: readonly TagWorkflow[], notes: Note[]): ProposedTrack {
  const { file, byHand, dispatchable: workflowEdit, name: workflowName } = found
  const isStartable = byHand || workflowEdit !== undefined
  if (!byHand) notes.push({ path: `.github/workflows/${file}`, why: isStartable ? EDITED : BY_HAND })
  for (const other of more) {
    const why = `The tags of ${track.name} start it as well as ${file}, which is the one that is named.`
    notes.push({ path: `.github/workflows/${other.file}`, why })
  }
  const why = isStartable ? 'its tags start it already' : 'its tags start it; name it once it has workflow_dispatch'
  const releaseWorkflow = { value: file, why }
  return { ...track, releaseWorkflow, workflowName, workflowEdit, isStartable, hasWorkflow: true }
}

const EDITED =
  'It gets a line `workflow_dispatch:`. A tag that GITHUB_TOKEN pushes starts no workflow, so the actions start it on the tag.'
const BY_HAND =
  'A tag that GITHUB_TOKEN pushes starts no workflow. With `workflow_dispatch:` in its `on:`, and as the release-workflow of the track, it is started on the tag.'

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
