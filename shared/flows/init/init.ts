import { parseConfig } from '../../config/load.ts'
import type { Config } from '../../core/config.ts'
import type { TextChange } from '../../core/doctor/fix-plan.ts'
import { writeConfig } from '../../core/init/config-text.ts'
import type { NewText } from '../../core/init/files.ts'
import { addTracks, mergedBranches, mergeSettings, newTracks } from '../../core/init/merge-config.ts'
import { nextSteps } from '../../core/init/next-steps.ts'
import { withOwnVersions } from '../../core/init/own-versions.ts'
import type { Choices, Proposal, SharedVersion, VersionChoice } from '../../core/init/proposal/proposal.ts'
import { propose } from '../../core/init/proposal/propose.ts'
import type { TreeFacts } from '../../core/init/scan/facts.ts'
import { indexTree } from '../../core/init/scan/paths.ts'
import {
  type ActionsSource,
  fillSource,
  findSource,
  isPlaceholder,
  schemaFor,
  withSource,
} from '../../core/init/source.ts'
import { type AskedTracks, chosenTracks } from '../../core/init/track-choices.ts'
import { findUntruths } from '../../core/init/truth.ts'
import { workflowFiles } from '../../core/init/workflows/workflow-files.ts'
import { shellCommand } from '../../core/invariants/commands.ts'
import { attempt } from '../../core/text/attempt.ts'
import { failure, ReleaseTracksError } from '../../core/text/error.ts'
import { loadAllFormats } from '../../core/version-files/formats/loaded.ts'
import { isWorkflowPath } from '../../core/workflows/workflow-file.ts'
import { type ReadingPorts, readFacts } from './init-facts.ts'
import type { Rehearsal, Stage } from './rehearsal.ts'

/** What init needs of a clone. */
export interface InitPorts extends ReadingPorts {
  /** Those of some paths where something is. */
  present(paths: readonly string[]): Promise<readonly string[]>
  /** The text of a file as it stands in the work tree, staged or not; undefined where there is none. */
  readText(path: string): Promise<string | undefined>
  /** Those of some paths where something is that git does not have as it is: not tracked, or changed and not staged. */
  unsaved(paths: readonly string[]): Promise<readonly string[]>
  /** Writes all files or none. */
  writeAll(files: readonly NewText[]): Promise<void>
  /** The repository and commit that this program is from, where GitHub has it. */
  ownSource?(): Promise<ActionsSource | undefined>
  /** What to try a proposal on before it is written; undefined where the clone has no commit. */
  openStage?(): Promise<{ readonly stage: Stage; close(): Promise<void> } | undefined>
  /** The person at hand; undefined where nobody is to be asked. */
  readonly questions?: InitQuestions
}

/** What a person is asked. Each answer may also be to stop, which is thrown. */
export interface InitQuestions {
  /** Which of the proposed tracks, under which names, on which channels; and whether to write workflows. */
  choose(proposal: Proposal): Promise<Choices & { readonly workflows: boolean }>
  /** Where the actions are, as `owner/name@ref`; empty to leave the place to fill in. */
  actions(): Promise<string>
  /** Whether packages that go by one version are one track, or each is one. */
  versions(shared: SharedVersion): Promise<VersionChoice>
  /** Shows what would be written and what is to know of it, and asks whether to write it. */
  confirm(draft: InitDraft): Promise<void>
}

export interface InitOptions {
  /** Where the configuration is written: a repository path. */
  readonly path: string
  /** The branch of feature work, also one that is still to be made; empty to take what is there. */
  readonly next: string
  /** The branch that live versions are cut on; empty to take what is there. */
  readonly live: string
  /** Empty to take what is proposed. */
  readonly channels: readonly string[]
  /** Undefined to take what is proposed. */
  readonly versions?: VersionChoice | undefined
  readonly asked: AskedTracks
  /** `owner/name@ref` of the actions; empty to take what workflows use already. */
  readonly actions: string
  readonly workflows: boolean
  readonly force: boolean
  readonly dryRun: boolean
}

/** What init would write. */
export interface InitDraft {
  readonly proposal: Proposal
  readonly files: readonly NewText[]
  /** Those of the files that were there before. */
  readonly present: readonly string[]
  /** How those would change. */
  readonly changes: readonly TextChange[]
  /** Whether tracks are added to a configuration that is there, and nothing else of it changes. */
  readonly merges: boolean
  /** What the first push would release; undefined where that is not known. */
  readonly release: Rehearsal['first']
}

export interface InitResult extends InitDraft {
  /** Whether a person saw all files before they were written. */
  readonly shown: boolean
  readonly written: boolean
  readonly nextSteps: readonly string[]
}

/**
 * Proposes the configuration and the workflows of a repository, and writes them: all or none.
 * Throws `init-untracked` where git tracks nothing yet, `init-present` when a file is there already and nobody said to overwrite it,
 * `init-unstaged`, `input-invalid`, `file-unwritable`.
 */
export async function init(ports: InitPorts, options: InitOptions): Promise<InitResult> {
  await loadAllFormats()
  const found = await readFacts(ports)
  const source = await sourceOf(ports, options, found)
  const { facts: read, filled } = withSource(found, source)
  const { path } = options
  const own = await ownConfig(ports, path)
  const given = givenChoices(options)
  const asked = { ...given, ...(await versionsOf(ports, propose(read, given), given)) }
  const { facts, changed } = asked.versions === 'each' ? withOwnVersions(read) : { facts: read, changed: [] }
  const seen = propose(facts, asked)
  const tracks = chosenTracks(options.asked, seen)
  const first = tracks ? propose(facts, { ...asked, tracks }) : seen
  const choices = await ports.questions?.choose(own ? { ...first, tracks: newTracks(own.config, first) } : first)
  const proposed = choices ? propose(facts, { ...asked, ...choices }) : first
  const writes = options.workflows && (choices?.workflows ?? true)
  const merged = own && mergedText(path, own, proposed, { ...given, ...choices, writes, source })
  const text = merged ?? writeConfig(proposed, schemaFor(source, facts, path), writes)
  const config: NewText = { path, text }
  const parsed = merged === undefined ? checked(config, facts) : parseConfig(path, merged)
  const workflows = writes ? workflowFiles(proposed, indexTree(facts.paths), source) : []
  const carrying = new Set(proposed.tracks.flatMap(({ versionFiles: { value } }) => value.map((entry) => entry.path)))
  const manifests = changed.filter((file) => carrying.has(file.path))
  const all = [config, ...workflows, ...manifests]
  const there = await ports.present(all.flatMap(({ path, adds }) => (adds ? [] : [path])))
  // Beside a configuration that only gets more, everything that is there stays as it is.
  const kept =
    merged === undefined || options.force
      ? all
      : all.filter((file) => (file === config ? text !== own?.text : !there.includes(file.path)))
  const files = [...kept, ...filled.filter((file) => writes && !kept.some(({ path }) => path === file.path))]
  const { problems, first: release } = await rehearsed(
    ports,
    [config, ...files.filter((file) => file !== config)],
    parsed,
  )
  const proposal = { ...proposed, notes: [...problems, ...proposed.notes] }
  const present = there.filter((one) => files.some((file) => file.path === one))
  const shown = ports.questions !== undefined
  const changes = await changesOf(ports, files, present)
  const draft = { proposal, files, present, changes, merges: merged !== undefined, release }
  const result = { ...draft, shown, nextSteps: nextSteps(proposal, files, source) }
  if (options.dryRun || files.length === 0) return { ...result, written: false }
  if (!ports.questions && present.length > 0 && !options.force && !draft.merges) throw alreadyThere(present)
  await refuseUnsaved(ports, draft)
  await ports.questions?.confirm(draft)
  await ports.writeAll(files)
  return { ...result, written: true }
}

/** A configuration with the settings that somebody chose and the tracks that it lacks; undefined where its text leaves no place for them. */
function mergedText(
  path: string,
  own: { readonly text: string; readonly config: Config },
  proposed: Proposal,
  choices: Choices & { readonly writes: boolean; readonly source: ActionsSource },
): string | undefined {
  const { live, next } = mergedBranches(own.config, choices)
  const { channels = own.config.channels } = choices
  const set = mergeSettings(fillSource(own.text, choices.source), own.config, choices)
  const merged = set === undefined ? undefined : addTracks(set, newTracks(own.config, proposed), choices.writes)
  const read = merged === undefined ? undefined : attempt(() => parseConfig(path, merged))
  if (!read || read instanceof ReleaseTracksError) return undefined
  const isSet = read.branches.live === live && read.branches.next === next && read.channels.join() === channels.join()
  return isSet ? merged : undefined
}

/** Where the actions are: a person is asked where nothing says it. */
async function sourceOf(
  ports: InitPorts,
  { actions, workflows }: InitOptions,
  facts: TreeFacts,
): Promise<ActionsSource> {
  const found = findSource(actions, facts, await ports.ownSource?.())
  if (!workflows || !isPlaceholder(found) || !ports.questions) return found
  return findSource(await ports.questions.actions(), facts)
}

/** Whether what goes by one version is one track or several: as it is found, unless somebody says the other. */
async function versionsOf(
  ports: InitPorts,
  { shared }: Proposal,
  { versions }: Choices,
): Promise<Pick<Choices, 'versions'>> {
  if (versions || !shared || !ports.questions) return {}
  const chosen = await ports.questions.versions(shared)
  return chosen === (shared.isOne ? 'one' : 'each') ? {} : { versions: chosen }
}

/** What doctor and plan say before anything is written; nothing where there is no commit to try it on. */
async function rehearsed(ports: InitPorts, files: readonly NewText[], config: Config): Promise<Rehearsal> {
  const opened = await ports.openStage?.()
  if (!opened) return { problems: [], first: undefined }
  try {
    const { rehearse } = await import('./rehearsal.ts')
    return await rehearse(opened.stage, files, config)
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    const why = `This could not be tried: ${error.message}`
    return { problems: [{ path: files[0]?.path ?? '', why }], first: undefined }
  } finally {
    await opened.close()
  }
}

function givenChoices({ next, live, channels, versions }: InitOptions): Choices {
  return {
    ...(next !== '' && { next }),
    ...(live !== '' && { live }),
    ...(channels.length > 0 && { channels }),
    ...(versions && { versions }),
  }
}

/** The configuration that is there, where it is one. */
async function ownConfig(ports: InitPorts, path: string): Promise<{ text: string; config: Config } | undefined> {
  const text = await ports.readText(path)
  const config = text === undefined ? undefined : attempt(() => parseConfig(path, text))
  return text === undefined || config === undefined || config instanceof ReleaseTracksError
    ? undefined
    : { text, config }
}

async function changesOf(
  ports: InitPorts,
  files: readonly NewText[],
  present: readonly string[],
): Promise<TextChange[]> {
  const there = files.filter(({ path }) => present.includes(path))
  const changes = await Promise.all(
    there.map(async ({ path, text }) => ({ path, before: (await ports.readText(path)) ?? '', after: text })),
  )
  return changes.filter(({ before, after }) => before !== after)
}

/** What is written from its text in the work tree keeps that; of all else, what git does not have would be lost. */
async function refuseUnsaved(ports: InitPorts, { files, merges, changes }: InitDraft): Promise<void> {
  const lost = files.filter(({ path, adds }, at) =>
    adds ? !isWorkflowPath(path) : !(merges && at === 0) && changes.some((change) => change.path === path),
  )
  const unsaved = await ports.unsaved(lost.map(({ path }) => path))
  if (unsaved.length === 0) return
  const has = unsaved.length > 1 ? 'have' : 'has'
  throw failure(
    'init-unstaged',
    `${unsaved.join(', ')} would be overwritten, but ${has} changes that are not staged: they would be lost.`,
    `Stage them, then run init again: ${shellCommand('git', 'add', '--', ...unsaved)}`,
  )
}

/** The configuration is read back before anybody sees it: it must be valid, and true of the repository. */
function checked({ path, text }: NewText, facts: TreeFacts): Config {
  const config = parseConfig(path, text)
  const untrue = findUntruths(config, facts)
  if (untrue.length > 0) throw new Error(`init proposed what is not so: ${untrue.join('; ')}\n${text}`)
  return config
}

function alreadyThere(present: readonly string[]) {
  const are = present.length > 1 ? 'are' : 'is'
  return failure(
    'init-present',
    `${present.join(', ')} ${are} there already, so nothing was written.`,
    'Use --force to overwrite, --no-workflows to write only the configuration, or --dry-run to see what would be written.',
  )
}
