import { parseConfig } from '../../config/load.ts'
import type { Config } from '../../core/config.ts'
import type { TextChange } from '../../core/doctor/fix-plan.ts'
import { wantedTexts } from '../../core/init/adopted/tools.ts'
import { writeConfig } from '../../core/init/config-text.ts'
import type { NewText } from '../../core/init/files.ts'
import { type PastFile, pastRequests } from '../../core/init/history/past-requests.ts'
import { addTracks, newTracks } from '../../core/init/merge-config.ts'
import { nextSteps } from '../../core/init/next-steps.ts'
import { comparedBranches } from '../../core/init/proposal/branches.ts'
import type { Choices, Proposal } from '../../core/init/proposal/proposal.ts'
import { propose } from '../../core/init/proposal/propose.ts'
import { type BranchRelation, isRead, type RefFacts, type TreeFacts } from '../../core/init/scan/facts.ts'
import { inspector } from '../../core/init/scan/inspector.ts'
import { takeInventory } from '../../core/init/scan/inventory.ts'
import { indexTree } from '../../core/init/scan/paths.ts'
import type { Note } from '../../core/init/scan/unit.ts'
import { findSource, schemaFor } from '../../core/init/source.ts'
import { type AskedTracks, chosenTracks } from '../../core/init/track-choices.ts'
import { findUntruths } from '../../core/init/truth.ts'
import { type ActionsSource, workflowFiles } from '../../core/init/workflows/workflow-files.ts'
import { tryRelease } from '../../core/promote/trial-release.ts'
import { tagsOf } from '../../core/tags/tag-template.ts'
import { attempt } from '../../core/text/attempt.ts'
import { failure, ReleaseTracksError } from '../../core/text/error.ts'
import { loadAllFormats } from '../../core/version-files/formats/loaded.ts'

/** What init needs of a clone. */
export interface InitPorts {
  /** The files that git tracks; texts are read together. */
  listTracked(): Promise<{
    readonly paths: readonly string[]
    readTexts(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>>
  }>
  readRefs(): Promise<RefFacts>
  /** Version files as they were at the commits of tags: commit → path → text; what is not there is left out. */
  readPast?(files: readonly PastFile[]): Promise<TreeFacts['past'] & {}>
  /** What branches have that others lack, in the order given; undefined where the clone does not know. */
  compareBranches?(
    pairs: readonly { readonly live: string; readonly next: string }[],
  ): Promise<(BranchRelation | undefined)[]>
  /** Those of some paths where something is. */
  present(paths: readonly string[]): Promise<readonly string[]>
  /** The text of a file as it stands in the work tree, staged or not; undefined where there is none. */
  readText(path: string): Promise<string | undefined>
  /** Writes all files or none. */
  writeAll(files: readonly NewText[]): Promise<void>
  /** The repository and commit that this program is from, where GitHub has it. */
  ownSource?(): Promise<ActionsSource | undefined>
  /** The person at hand; undefined where nobody is to be asked. */
  readonly questions?: InitQuestions
}

/** What a person is asked. Each answer may also be to stop, which is thrown. */
export interface InitQuestions {
  /** Which of the proposed tracks, under which names, on which channels; and whether to write workflows. */
  choose(proposal: Proposal): Promise<Choices & { readonly workflows: boolean }>
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
  const facts = await readFacts(ports)
  const source = findSource(options.actions, facts, await ports.ownSource?.())
  const { path } = options
  const own = options.force ? undefined : await ownConfig(ports, path)
  const asked = givenChoices(options)
  const seen = propose(facts, asked)
  const tracks = chosenTracks(options.asked, seen)
  const first = tracks ? propose(facts, { ...asked, tracks }) : seen
  const choices = await ports.questions?.choose(own ? { ...first, tracks: newTracks(own.config, first) } : first)
  const proposed = choices ? propose(facts, { ...asked, ...choices }) : first
  const writes = options.workflows && (choices?.workflows ?? true)
  const merged = own && addTracks(own.text, newTracks(own.config, proposed), writes)
  const text = merged ?? writeConfig(proposed, schemaFor(source, facts, path), writes)
  const config: NewText = { path, text }
  const checks = merged === undefined ? checked(config, facts) : parseConfig(path, merged)
  const proposal = { ...proposed, notes: [...proposed.notes, ...refusals(checks, facts)] }
  const workflows = writes ? workflowFiles(proposal, indexTree(facts.paths), source) : []
  const all = [config, ...workflows]
  const there = await ports.present(all.flatMap(({ path, adds }) => (adds ? [] : [path])))
  // Beside a configuration that only gets more tracks, everything that is there stays as it is.
  const files =
    merged === undefined
      ? all
      : all.filter((file) => (file === config ? text !== own?.text : !there.includes(file.path)))
  const present = there.filter((one) => files.some((file) => file.path === one))
  const shown = ports.questions !== undefined
  const changes = await changesOf(ports, files, present)
  const draft = { proposal, files, present, changes, merges: merged !== undefined }
  const result = { ...draft, shown, nextSteps: nextSteps(proposal, files, source) }
  if (options.dryRun || files.length === 0) return { ...result, written: false }
  if (ports.questions) await ports.questions.confirm(draft)
  else if (present.length > 0 && !options.force && !draft.merges) throw alreadyThere(present)
  await refuseUnstaged(ports, files, facts)
  await ports.writeAll(files)
  return { ...result, written: true }
}

function givenChoices({ next, live, channels }: InitOptions): Choices {
  return { ...(next !== '' && { next }), ...(live !== '' && { live }), ...(channels.length > 0 && { channels }) }
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

/** A line is added to what git has: changes that it does not have yet would be lost. */
async function refuseUnstaged(ports: InitPorts, files: readonly NewText[], { texts }: TreeFacts): Promise<void> {
  for (const { path, adds } of files) {
    if (!adds || (await ports.readText(path)) === texts.get(path)) continue
    throw failure(
      'init-unstaged',
      `${path} is to get a line, and has changes that are not staged.`,
      'Stage them with git add, or use --no-workflows.',
    )
  }
}

async function readFacts(ports: InitPorts): Promise<TreeFacts> {
  const [{ paths, readTexts }, refs] = await Promise.all([ports.listTracked(), ports.readRefs()])
  if (paths.length === 0)
    throw failure('init-untracked', 'Git tracks no file here yet.', 'Add the files you release: git add.')
  const inspects = inspector({ paths, tags: refs.tags })
  const wanted = (path: string) => isRead(path, inspects)
  const texts = await readTexts(wanted)
  const unreadable = paths.filter((path) => wanted(path) && !texts.has(path))
  const pairs = comparedBranches(refs)
  const compared = (await ports.compareBranches?.(pairs)) ?? []
  const relations = new Map(pairs.flatMap(({ next }, at) => (compared[at] ? [[next, compared[at]] as const] : [])))
  const facts = await withToolFiles({ paths, texts, unreadable, relations, ...refs }, readTexts)
  const past = await ports.readPast?.(pastRequests(takeInventory(facts, [])))
  return { ...facts, ...(past && { past }) }
}

/** More files than one after the other are named by no tool: its configuration, and what that names. */
const MOST_ROUNDS = 3

/** Reads the configurations of other tools, and what those name, as far as there are any. */
async function withToolFiles(
  facts: TreeFacts,
  readTexts: (wanted: (path: string) => boolean) => Promise<ReadonlyMap<string, string>>,
): Promise<TreeFacts> {
  let known = facts
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = wantedTexts(known)
    if (wanted.size === 0) break
    const more = await readTexts((path) => wanted.has(path))
    known = { ...known, texts: new Map([...known.texts, ...more]) }
  }
  return known
}

/** The configuration is read back before anybody sees it: it must be valid, and true of the repository. */
function checked({ path, text }: NewText, facts: TreeFacts): Config {
  const config = parseConfig(path, text)
  const untrue = findUntruths(config, facts)
  if (untrue.length > 0) throw new Error(`init proposed what is not so: ${untrue.join('; ')}\n${text}`)
  return config
}

/** Why the first release of a track would be refused, as the planner finds it. */
function refusals({ tracks, channels }: Config, { texts, tags }: TreeFacts): Note[] {
  return tracks.flatMap((track) => {
    const seen = tagsOf(track, tags).map(({ version }) => version)
    const refused = tryRelease(track, channels, seen, texts)
    return (refused?.problems ?? []).map(({ message, fix = '', place }) => ({
      path: place?.file ?? 'release-tracks.yml',
      why: `The next ${refused?.channel} of ${track.name} would be refused: ${message} ${fix}`.trim(),
    }))
  })
}

function alreadyThere(present: readonly string[]) {
  const are = present.length > 1 ? 'are' : 'is'
  return failure(
    'init-present',
    `${present.join(', ')} ${are} there already, so nothing was written.`,
    'Use --force to overwrite, --no-workflows to write only the configuration, or --dry-run to see what would be written.',
  )
}
