import type { Config } from '../core/config.ts'
import type { DocumentFault, ReportFault } from '../core/documents/fault.ts'
import { describeNode, type MapNode } from '../core/documents/node.ts'
import { type Locate, locateIn } from '../core/documents/places.ts'
import { readDocument } from '../core/documents/yaml-node.ts'
import { type Problem, ReleaseTracksError } from '../core/text/error.ts'
import { giveAdvice } from './advice.ts'
import { buildConfig } from './build-config.ts'
import { CONFIG_SHAPE } from './config-shape.ts'
import { checkRelations } from './relations.ts'
import { readShape } from './shape-check.ts'

/** More are found than anyone reads at once. */
const MOST_PROBLEMS = 100

/** A valid configuration, and what is allowed in it but probably not meant. */
export interface ParsedConfig {
  readonly config: Config
  readonly warnings: readonly Problem[]
}

/**
 * Parses a configuration file, YAML or JSON, and fills in every default.
 * @param path where it stands in the repository; it is named in every problem.
 * @throws ReleaseTracksError `config-invalid` with all problems at once, each with line and column.
 */
export function parseConfig(path: string, text: string): Config {
  return inspectConfig(path, text).config
}

/** Does what {@link parseConfig} does, and returns the warnings too. */
export function inspectConfig(path: string, text: string): ParsedConfig {
  const faults: DocumentFault[] = []
  const report: ReportFault = (fault) => faults.push(fault)
  const locate = locateIn(path, text)
  const root = readRoot(text, locate, report)
  const draft = root && readShape(CONFIG_SHAPE, root, '', report)
  if (!draft) throw invalid(faults, locate)

  checkRelations(draft, locate, report)
  const config = buildConfig(path, draft, report)
  if (faults.length > 0) throw invalid(faults, locate)

  giveAdvice(draft, config, report)
  return { config, warnings: describeFaults(faults, locate) }
}

/** The mapping at the top; undefined, and reported, when there is none. */
function readRoot(text: string, locate: Locate, report: ReportFault): MapNode | undefined {
  let isSilent = true
  const root = readDocument(text, locate, (fault) => {
    isSilent = false
    report(fault)
  })
  if (root?.kind === 'map') return root
  const fix = 'Start with "tracks:" and, below it, a name for each product.'
  if (root && root.kind !== 'wrong')
    report({ message: `The configuration is ${describeNode(root)}.`, fix, at: root.at })
  if (!root && isSilent) report({ message: 'The configuration is empty.', fix, at: 0 })
  return undefined
}

function invalid(faults: readonly DocumentFault[], locate: Locate): ReleaseTracksError {
  const problems = describeFaults(faults, locate)
  const more = problems.length - MOST_PROBLEMS
  if (more <= 0) return new ReleaseTracksError('config-invalid', problems)
  const rest = { message: `${more} more problems are not shown.`, fix: 'Fix these first.', place: locate(0) }
  return new ReleaseTracksError('config-invalid', [...problems.slice(0, MOST_PROBLEMS), rest])
}

/** In the order of the file, each once: a value that is shared by an anchor is read several times. */
function describeFaults(faults: readonly DocumentFault[], locate: Locate): Problem[] {
  const distinct = new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault]))
  const inOrder = [...distinct.values()].sort((a, b) => a.at - b.at)
  return inOrder.map(({ message, fix, at }) => ({ message, fix, place: locate(at) }))
}
