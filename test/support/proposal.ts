import './all-formats.ts'
import { parseConfig } from '../../shared/config/load.ts'
import { writeConfig } from '../../shared/core/init/config-text.ts'
import type { Proposal } from '../../shared/core/init/proposal/proposal.ts'
import { propose } from '../../shared/core/init/proposal/propose.ts'
import { isRead, type TreeFacts } from '../../shared/core/init/scan/facts.ts'
import { indexTree } from '../../shared/core/init/scan/paths.ts'
import { findUntruths } from '../../shared/core/init/truth.ts'
import { workflowFiles } from '../../shared/core/init/workflows/workflow-files.ts'

/** The facts of a repository with some files, on main, without tags. */
export function factsOf(files: Readonly<Record<string, string>>, more: Partial<TreeFacts> = {}): TreeFacts {
  const texts = new Map(Object.entries(files).filter(([path]) => isRead(path)))
  return { paths: Object.keys(files), texts, tags: [], branches: ['main'], defaultBranch: 'main', ...more }
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
