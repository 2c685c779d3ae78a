import { CONFIG_NAMES, inspectConfig } from '../../config/load.ts'
import type { Configuration } from '../../core/doctor/facts.ts'
import { locateIn } from '../../core/documents/places.ts'
import { readDocument } from '../../core/documents/yaml-node.ts'
import { attempt } from '../../core/text/attempt.ts'
import { type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import { loadFormats } from '../../core/version-files/formats/loaded.ts'
import { findHomes } from '../../core/workflows/called-action.ts'
import { makeSource } from '../../core/workflows/source.ts'
import type { Workflow } from '../../core/workflows/workflow.ts'
import { isWorkflowPath, parseWorkflow } from '../../core/workflows/workflow-file.ts'
import type { FileSource } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

/** Texts of files by path, and what kept others from being read. */
export interface Texts {
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Reads files as text; those that are not there are left out, and what is not UTF-8 is told. */
export async function readTexts(files: FileSource, paths: readonly string[]): Promise<Texts> {
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  for (const { path, bytes } of (await files.readFiles(paths)).values()) {
    const text = attempt(() => decodeText(path, bytes))
    if (text instanceof ReleaseTracksError) problems.push(...text.problems)
    else texts.set(path, text)
  }
  return { texts, problems }
}

/** Reads the configuration: the file at `path`, or when it is empty the first that is there of the usual ones. */
export async function readConfiguration(files: FileSource, path: string): Promise<Configuration> {
  const { texts, problems } = await readTexts(files, path === '' ? CONFIG_NAMES : [path])
  const file = (path === '' ? CONFIG_NAMES : [path]).find((name) => texts.has(name))
  if (file === undefined) return noConfiguration(path, problems)
  const text = texts.get(file) as string
  const locate = locateIn(file, text)
  const root = readDocument(text, locate, () => undefined)
  const source = makeSource(file, text, root, locate)
  const parsed = attempt(() => inspectConfig(file, text))
  if (parsed instanceof ReleaseTracksError)
    return { ...source, config: undefined, problems: parsed.problems, warnings: [] }
  await loadFormats(parsed.config.tracks.flatMap((track) => track.versionFiles))
  return { ...source, config: parsed.config, problems: [], warnings: parsed.warnings }
}

function noConfiguration(path: string, unread: readonly Problem[]): Configuration {
  const file = path || (CONFIG_NAMES[0] as string)
  const missing = {
    message: `There is no configuration file: looked for ${path || CONFIG_NAMES.join(', ')}.`,
    fix: 'Write one with: release-tracks init.',
    place: { file, line: 1, column: 1 },
  }
  const source = makeSource(file, '', undefined, locateIn(file, ''))
  return { ...source, config: undefined, problems: unread.length > 0 ? unread : [missing], warnings: [] }
}

/** Reads every workflow, as far as it can be read. */
export async function readWorkflows(
  files: FileSource,
  paths: readonly string[],
): Promise<{ readonly workflows: Workflow[]; readonly problems: Problem[] }> {
  const { texts, problems } = await readTexts(files, paths.filter(isWorkflowPath))
  const homes = findHomes(texts.values())
  const read = [...texts].map(([file, text]) => parseWorkflow(file, text, homes))
  return {
    workflows: read.flatMap(({ workflow }) => workflow ?? []),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  }
}
