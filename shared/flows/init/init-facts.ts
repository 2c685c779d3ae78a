import { wantedTexts } from '../../core/init/adopted/tools.ts'
import { type PastFile, pastRequests } from '../../core/init/history/past-requests.ts'
import { comparedBranches } from '../../core/init/proposal/branches.ts'
import { type BranchRelation, isRead, type RefFacts, type TreeFacts } from '../../core/init/scan/facts.ts'
import { inspector } from '../../core/init/scan/inspector.ts'
import { takeInventory } from '../../core/init/scan/inventory.ts'
import { attempt } from '../../core/text/attempt.ts'
import { failure } from '../../core/text/error.ts'
import { isWorkflowPath } from '../../core/workflows/workflow-file.ts'
import type { WorkTree } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

/** Files, and a reader of those that are UTF-8 text. */
interface TrackedTexts {
  readonly paths: readonly string[]
  readTexts(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>>
}

/** What init reads of a clone. */
export interface ReadingPorts {
  /** The work tree: a workflow that git does not have yet is one that may have been edited. */
  readonly tree: Pick<WorkTree, 'listFiles' | 'readFiles'>
  /** The files that git tracks; texts are read together. */
  listTracked(): Promise<TrackedTexts>
  readRefs(): Promise<RefFacts>
  /** Version files as they were at the commits of tags: commit → path → text; what is not there is left out. */
  readPast?(files: readonly PastFile[]): Promise<TreeFacts['past'] & {}>
  /** What branches have that others lack, in the order given; undefined where the clone does not know. */
  compareBranches?(
    pairs: readonly { readonly live: string; readonly next: string }[],
  ): Promise<(BranchRelation | undefined)[]>
}

/** Reads all that decides about a proposal. Throws `init-untracked` where git tracks nothing yet. */
export async function readFacts(ports: ReadingPorts): Promise<TreeFacts> {
  const [tracked, refs] = await Promise.all([ports.listTracked(), ports.readRefs()])
  if (tracked.paths.length === 0)
    throw failure('init-untracked', 'Git tracks no file here yet.', 'Add the files you release: git add.')
  const { paths, readTexts } = await withWorkflows(tracked, ports.tree)
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

/** Tracked files with the workflows as they are in the work tree. */
async function withWorkflows(
  { paths, readTexts }: TrackedTexts,
  tree: Pick<WorkTree, 'listFiles' | 'readFiles'>,
): Promise<TrackedTexts> {
  const files = await tree.readFiles(await tree.listFiles(isWorkflowPath))
  const texts = new Map<string, string>()
  for (const [path, { bytes }] of files) {
    const text = attempt(() => decodeText(path, bytes))
    if (typeof text === 'string') texts.set(path, text)
  }
  return {
    paths: [...files.keys(), ...paths.filter((path) => !isWorkflowPath(path))],
    readTexts: async (wanted) =>
      new Map([
        ...[...texts].filter(([path]) => wanted(path)),
        ...(await readTexts((path) => !isWorkflowPath(path) && wanted(path))),
      ]),
  }
}

/** A configuration names files, and those may name more; no tool goes further than that. */
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
