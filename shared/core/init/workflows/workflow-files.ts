import { groupBy } from '../../text/group.ts'
import { visible } from '../../text/visible.ts'
import { literalPattern } from '../../workflows/filter-pattern.ts'
import type { NewText } from '../files.ts'
import type { Proposal, ProposedTrack } from '../proposal/proposal.ts'
import { tagFilter } from '../proposal/proposed-workflows.ts'
import { releaseFileOf } from '../proposal/updater.ts'
import { inFolder, nearestFolder, type TreeIndex } from '../scan/paths.ts'
import { type ActionsSource, fillSource } from '../source.ts'
import { fill } from './fill.ts'
import { IMAGES } from './images.ts'
import { PLAIN } from './plain.ts'
import { PROMOTE } from './promote.ts'
import { managerOf, publishingOf } from './publish-steps.ts'
import { SENTRY } from './sentry.ts'
import { TAURI } from './tauri.ts'

/** Makes the workflows of a proposal: promote, a release workflow for each track that has none, the sentry; and a line in those that cannot be started yet. */
export function workflowFiles(proposal: Proposal, tree: TreeIndex, source: ActionsSource): NewText[] {
  const branches = branchList(proposal)
  const tracks = proposal.tracks.filter(({ hasWorkflow }) => !hasWorkflow)
  const releases = [...groupBy(tracks, ({ releaseWorkflow }) => releaseWorkflow.value)].map(([name, same]) =>
    fileOf(name, releaseText(same, proposal, tree)),
  )
  const names = [...new Set(proposal.tracks.map(({ workflowName }) => workflowName))]
  const sentry = fill(SENTRY, { branches, workflows: names.map(flow).join(', '), ...branchWords(proposal) })
  const files = [fileOf('promote.yml', promoteText(proposal)), ...releases, fileOf('invariant-sentry.yml', sentry)]
  const own = files.map(({ path, text }) => ({ path, text: fillSource(text, source) }))
  const edits = proposal.tracks.flatMap(({ releaseWorkflow, workflowEdit }) =>
    workflowEdit === undefined
      ? []
      : [{ ...fileOf(releaseWorkflow.value, workflowEdit), adds: 'one line added' as const }],
  )
  return [...own, ...new Map(edits.map((edit) => [edit.path, edit])).values()]
}

function fileOf(name: string, text: string): NewText {
  return { path: `.github/workflows/${name}`, text }
}

function promoteText(proposal: Proposal): string {
  const {
    tracks,
    channels: { value: channels },
    autoChannel,
    bump,
    live,
    next,
  } = proposal
  return fill(PROMOTE, {
    cut: cutAtPush(autoChannel.value),
    next: words((next ?? live).value),
    push: flow(literalPattern((next ?? live).value)),
    ref: flow((next ?? live).value),
    tracks: tracks.map(({ name }) => name).join(', '),
    channels: channels.map(flow).join(', '),
    'default-bump': bump === undefined ? 'patch' : bump.value.by === 'changes' ? 'changes' : 'auto',
    'default-channel': flow(channels[1] ?? channels[0] ?? 'live'),
  })
}

function cutAtPush(channel: string | false): string {
  if (channel === false) return 'nothing (auto-channel is false)'
  return `${/^(?:[aeio]|rc$)/i.test(channel) ? 'an' : 'a'} ${channel} of what changed`
}

function branchWords({ live, next }: Proposal) {
  return { live: words(live.value), next: next && words(next.value) }
}

function branchList({ live, next }: Proposal): string {
  return [...(next ? [next.value] : []), live.value].map(literalPattern).map(flow).join(', ')
}

function releaseText(tracks: readonly ProposedTrack[], proposal: Proposal, tree: TreeIndex): string {
  const [track] = tracks as [ProposedTrack]
  const filters = tracks.map((each) => quoted(tagFilter(each, proposal.tracks)))
  const common = { name: track.workflowName, track: track.name, tags: filters[0] as string }
  if (track.app) return fill(TAURI, { ...common, ...tauriValues(track, proposal, tree) })
  if (track.kind === 'images') return fill(IMAGES, { ...common, branches: branchList(proposal), ...imageValues(track) })
  return fill(PLAIN, { ...common, ...plainValues(tracks, filters, tree) })
}

function tauriValues({ app, updater }: ProposedTrack, { live }: Proposal, tree: TreeIndex) {
  const folder = app?.folder ?? ''
  const lockAt = nearestFolder(folder, (at) => tree.has(inFolder(at, 'Cargo.lock'))) ?? folder
  const { manager, at } = managerOf(app?.frontend ?? folder, tree)
  return {
    folder: scalar(folder || '.'),
    target: inFolder(lockAt, 'target'),
    install: app?.builds ? manager.install : undefined,
    packages: scalar(at || '.'),
    updater: updater && 'yes',
    latest: updater && app ? releaseFileOf(app) : undefined,
    // Tauri would sign in the build what it makes for its updater.
    flags: updater ? ` --config '{"bundle":{"createUpdaterArtifacts":false}}'` : '',
    manifest: updater ? `, and the manifest on ${words(live.value)}` : '',
  }
}

function imageValues({ images }: ProposedTrack) {
  const own = images.some(({ context }) => context !== '.')
  const image = images.map(
    ({ name, file, context }) =>
      `{ name: ${flow(name)}, file: ${flow(file)}${own ? `, context: ${flow(context)}` : ''} }`,
  )
  const rebuild = quoted(String(images.some(({ showsVersion }) => showsVersion)))
  return { image, rebuild, built: images.map(({ name }) => name), context: own ? '$[[ matrix.context ]]' : '.' }
}

function plainValues(tracks: readonly ProposedTrack[], filters: readonly string[], tree: TreeIndex) {
  const [{ kind, name }, ...others] = tracks as [ProposedTrack, ...ProposedTrack[]]
  const own = others.length === 0 ? name : undefined
  const lines =
    others.length === 0 ? ` [${filters[0]}]` : `\n${filters.map((filter) => `      - ${filter}`).join('\n')}`
  const common = { what: own ?? `each of ${tracks.length} tracks`, its: own ? 'its' : 'their', track: own, own }
  const tags = { tags: lines, charts: kind === 'chart' ? 'yes' : undefined }
  const nothing = { steps: undefined, comment: undefined, publish: undefined }
  if (kind === 'go') return { ...common, ...tags, ...nothing, own: undefined, before: 'validate', go: 'yes' }
  const { steps, comment } = publishingOf(tracks, kind, tree)
  const orNone = (list: readonly string[]) => (list.length > 0 ? list.map((line) => fill(line, {})) : undefined)
  return {
    ...common,
    ...tags,
    before: 'publish',
    go: undefined,
    publish: 'yes',
    steps: orNone(steps),
    comment: orNone(comment),
  }
}

/** A branch's name within a sentence; git allows quotes in it. */
function words(branch: string): string {
  return branch.replace(/[^\w./+@#-]/g, '?')
}

/** A text as a YAML scalar within a list or mapping on one line. */
function flow(text: string): string {
  return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : visible(JSON.stringify(text))
}

/** The same in single quotes, as filters are mostly written, where they can show every character. */
function quoted(text: string): string {
  const plain = `'${text.replaceAll("'", "''")}'`
  return visible(plain) === plain ? plain : flow(text)
}

function scalar(text: string): string {
  return text === '.' ? text : flow(text)
}
