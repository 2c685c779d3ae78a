import './all-formats.ts'
import { parseConfig } from '../../shared/config/load.ts'
import { wantedTexts } from '../../shared/core/init/adopted/tools.ts'
import { writeConfig } from '../../shared/core/init/config-text.ts'
import type { Proposal } from '../../shared/core/init/proposal/proposal.ts'
import { propose } from '../../shared/core/init/proposal/propose.ts'
import { isRead, type TreeFacts } from '../../shared/core/init/scan/facts.ts'
import { inspector } from '../../shared/core/init/scan/inspector.ts'
import { indexTree } from '../../shared/core/init/scan/paths.ts'
import { findUntruths } from '../../shared/core/init/truth.ts'
import { workflowFiles } from '../../shared/core/init/workflows/workflow-files.ts'

/** The facts of a repository with some files, on main, without tags. */
export function factsOf(files: Readonly<Record<string, string>>, more: Partial<TreeFacts> = {}): TreeFacts {
  const paths = Object.keys(files)
  const inspects = inspector({ paths, tags: more.tags ?? [] })
  const texts = new Map(Object.entries(files).filter(([path]) => isRead(path, inspects)))
  let facts: TreeFacts = { paths, texts, tags: [], branches: ['main'], defaultBranch: 'main', ...more }
  for (let round = 0; round < 3; round++) {
    const wanted = [...wantedTexts(facts)].map((path) => [path, files[path] ?? ''] as const)
    facts = { ...facts, texts: new Map([...facts.texts, ...wanted]) }
  }
  return facts
}

/** What is proposed for some facts; throws when the configuration is not valid or not true of them. */
export function proposalOf(
  facts: TreeFacts,
): Proposal & { readonly text: string; readonly workflows: readonly string[] } {
  const proposal = propose(facts)
  const text = writeConfig(proposal, 'schema.json', true)
  const untrue = findUntruths(parseConfig('release-tracks.yml', text), facts)
  if (untrue.length > 0) throw new Error(`${untrue.join('\n')}\n${text}`)
  const source = { repository: 'OWNER/release-tracks', ref: 'v1' }
  const workflows = workflowFiles(proposal, indexTree(facts.paths), source).map((file) => file.text)
  return { ...proposal, text, workflows }
}

/** The tracks of a proposal by name, each as its tag. */
export function tagsByTrack({ tracks }: Proposal): Record<string, string> {
  return Object.fromEntries(tracks.map(({ name, tag }) => [name, tag.value]))
}
