import { groupBy } from '../../text/group.ts'
import { compileFilterPattern, literalPattern } from '../../workflows/filter-pattern.ts'
import { type TagWorkflow, tagWorkflows, workflowsOf } from '../scan/existing-workflows.ts'
import type { TreeFacts } from '../scan/facts.ts'
import { nameOf } from '../scan/paths.ts'
import type { Note } from '../scan/unit.ts'
import type { ProposedTrack, Reasoned, TrackDraft } from './proposal.ts'

type Draft = TrackDraft & Pick<ProposedTrack, 'tag' | 'latest'>

/** Names the release workflow of each track: one that the repository has and that its tags start, else one to be written. */
export function proposeWorkflows(tracks: readonly Draft[], facts: TreeFacts, notes: Note[]): ProposedTrack[] {
  const existing = tagWorkflows(facts)
  const taken = new Set(facts.paths.flatMap((path) => (path.startsWith('.github/workflows/') ? [nameOf(path)] : [])))
  const shared = sharedNames(tracks, existing, taken)
  return tracks.map((track) => {
    const [found, ...more] = workflowsOf(existing, sampleTag(track.tag), wantedBy(track))
    if (found) return withExisting(track, found, more, notes)
    const name =
      shared.get(track.kind) ?? (workflowNames(track, tracks).find((candidate) => !taken.has(candidate)) as string)
    taken.add(name)
    const workflowName = name.replace(/\.yml$/, '')
    const releaseWorkflow = { value: name, why: '' }
    return {
      ...track,
      releaseWorkflow,
      workflowName,
      workflowEdit: undefined,
      isStartable: true,
      hasWorkflow: false,
      validates: true,
    }
  })
}

function withExisting(track: Draft, found: TagWorkflow, more: readonly TagWorkflow[], notes: Note[]): ProposedTrack {
  const { file, byHand, asks, dispatchable: workflowEdit, name: workflowName, validates } = found
  const isStartable = byHand ? asks.length === 0 : workflowEdit !== undefined
  const note = (name: string, why: string) => notes.push({ path: `.github/workflows/${name}`, why })
  if (!byHand) note(file, isStartable ? EDITED : BY_HAND)
  if (
    found.delivers.size > 0 &&
    ![...found.delivers].some((one) => one === 'release' || one === 'binaries' || wantedBy(track).has(one))
  )
    note(
      file,
      `It delivers ${[...found.delivers].join(', ')}, and ${track.name} is ${KINDS[track.kind]}: add that to it.`,
    )
  if (asks.length > 0) note(file, asking(asks))
  if (!validates || found.publishesAsLatest !== undefined) note(file, publishing(found))
  for (const { file: other, delivers } of more)
    note(
      other,
      `The tags of ${track.name} trigger it as well as ${file}, which is the one configured.${does(delivers)}`,
    )
  const why = isStartable
    ? 'its tags start it already'
    : 'its tags start it; set it once workflow_dispatch starts it, too'
  const releaseWorkflow = { value: file, why }
  return { ...track, releaseWorkflow, workflowName, workflowEdit, isStartable, hasWorkflow: true, validates }
}

/** What a release of a track is to deliver: what it is released as, and the packages that it has beside. */
function wantedBy({ kind, ecosystems }: Draft): ReadonlySet<string> {
  return new Set([kind, ...ecosystems])
}

function does(delivers: TagWorkflow['delivers']): string {
  return delivers.size === 0 ? '' : ` It delivers ${[...delivers].join(', ')}: call validate-tag in it, too.`
}

/** What is delivered of a track of a kind, in words. */
const KINDS: Readonly<Record<ProposedTrack['kind'], string>> = {
  tauri: 'a Tauri app',
  images: 'an image',
  cargo: 'a crate',
  npm: 'an npm package',
  python: 'a Python package',
  go: 'a Go module',
  chart: 'a Helm chart',
  plain: 'something else',
}

const EDITED =
  'It gets a line `workflow_dispatch:`. A tag pushed with GITHUB_TOKEN triggers no workflow, so the actions start it on the tag.'
const BY_HAND =
  'A tag pushed with GITHUB_TOKEN triggers no workflow. Add `workflow_dispatch:` to its `on:` and set it as the release-workflow of the track, and the actions start it on the tag.'

function asking(inputs: readonly string[]): string {
  return `A tag pushed with GITHUB_TOKEN triggers no workflow, and this one cannot be dispatched on the tag, because workflow_dispatch requires ${inputs.join(', ')}. Default to the tag that the run is on (github.ref_name), and set it as the release-workflow of the track.`
}

function publishing({ publishesAsLatest: line, validates }: TagWorkflow): string {
  const does =
    line === undefined
      ? 'It does not call validate-tag, so it may publish a pre-release like any other version.'
      : `\`${line}\` makes each version \`latest\`, a pre-release too. Publish with --tag and the output dist-tag of validate-tag.`
  return validates ? does : `${does} Until it does, auto-channel is false: a push cuts nothing.`
}

/** More tracks of one kind than these have one release workflow together. */
const MOST_ALIKE = 3

const SHARED: Readonly<Partial<Record<ProposedTrack['kind'], string>>> = {
  npm: 'release-packages',
  cargo: 'release-crates',
  python: 'release-projects',
  go: 'release-modules',
  chart: 'release-charts',
  plain: 'release-all',
}

/** The workflows that many tracks of one kind share, by kind. */
function sharedNames(
  tracks: readonly Draft[],
  existing: readonly TagWorkflow[],
  taken: ReadonlySet<string>,
): Map<ProposedTrack['kind'], string> {
  const open = tracks.filter((track) => workflowsOf(existing, sampleTag(track.tag), wantedBy(track)).length === 0)
  return new Map(
    [...groupBy(open, ({ kind }) => kind)].flatMap(([kind, same]) => {
      const name = SHARED[kind]
      if (name === undefined || same.length <= MOST_ALIKE) return []
      return [[kind, taken.has(`${name}.yml`) ? `${name}-by-tracks.yml` : `${name}.yml`] as const]
    }),
  )
}

/** The usual name where one track alone would have it. */
function workflowNames({ kind, name }: Draft, tracks: readonly Draft[]): string[] {
  const isOnly = tracks.filter((other) => other.kind === kind).length === 1
  const short = kind === 'tauri' || tracks.length === 1 ? 'release.yml' : 'release-images.yml'
  const usual = isOnly && (kind === 'tauri' || kind === 'images' || tracks.length === 1) ? [short] : []
  return [...usual, `release-${name}.yml`, ...Array.from({ length: 100 }, (_, at) => `release-${name}-${at + 2}.yml`)]
}

/** What a push cuts: the lowest channel; nothing while a workflow that is there would take its versions for any others. */
export function proposeAutoChannel(
  tracks: readonly ProposedTrack[],
  channels: readonly string[],
  branch: string,
): Reasoned<string | false> {
  const lowest = channels[0] ?? 'alpha'
  const unready = tracks.filter(({ validates }) => !validates).map(({ releaseWorkflow }) => releaseWorkflow.value)
  const names = [...new Set(unready)]
  return names.length > 0
    ? {
        value: false,
        why: `${lowest}, once ${names.join(' and ')} ${names.length > 1 ? 'know' : 'knows'} a pre-release`,
      }
    : { value: lowest, why: `what a push to ${branch} cuts; false: nothing` }
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
