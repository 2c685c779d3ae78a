import { child, entriesOf, textOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { parseYaml } from '../../documents/yaml-document.ts'
import { ReleaseTracksError } from '../../text/error.ts'
import { dispatchLine } from '../../workflows/dispatch-event.ts'
import { firesOnTag, type PushFilters, readPushFilters } from '../../workflows/push-filters.ts'
import type { TreeFacts } from './facts.ts'
import { nameOf } from './paths.ts'

/** A workflow that the repository has and that a tag starts. */
export interface TagWorkflow {
  readonly file: string
  /** As other workflows name it. */
  readonly name: string
  readonly filters: PushFilters
  /** Its text with `workflow_dispatch` in it, where it lacks that and a line of its own can have it. */
  readonly dispatchable: string | undefined
  /** Whether it can also be started by hand, which is how a tag that was pushed with GITHUB_TOKEN gets it started. */
  readonly byHand: boolean
  /** The inputs without which it cannot be started by hand; the actions start it with none. */
  readonly asks: readonly string[]
  /** Whether it asks validate-tag what a tag is; else it takes a pre-release for any other version. */
  readonly validates: boolean
  /** Its first `npm publish` without `--tag`, which makes every version `latest` (npm Docs, "npm publish"). */
  readonly publishesAsLatest: string | undefined
}

/** Reads the workflows that tags start; those that cannot be read start nothing that is known. */
export function tagWorkflows({ texts }: TreeFacts): TagWorkflow[] {
  const paths = [...texts.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  return paths.flatMap((path) => {
    const text = texts.get(path) ?? ''
    const { on, mappingAt, name, steps } = readWorkflow(path, text)
    const filters = readPushFilters(on)
    if (!filters?.tags) return []
    const names = typeof on === 'object' && on !== null ? Object.keys(on) : []
    const byHand = names.includes('workflow_dispatch')
    const line = byHand || mappingAt === undefined ? undefined : dispatchLine(text, mappingAt)
    const dispatchable = line && text.slice(0, line.at) + line.line + text.slice(line.at)
    const asks = byHand ? requiredInputs((on as Readonly<Record<string, unknown>>).workflow_dispatch) : []
    return [{ file: nameOf(path), name: name ?? path, filters, byHand, asks, dispatchable, ...whatStepsDo(steps) }]
  })
}

/** The workflows that a tag of a track starts, those first whose names say that they release. */
export function workflowsOf(workflows: readonly TagWorkflow[], tag: string): TagWorkflow[] {
  const rank = ({ file }: TagWorkflow) =>
    [/release/i, /publish|deploy/i, /./].findIndex((pattern) => pattern.test(file))
  return workflows.filter(({ filters }) => firesOnTag(filters, tag)).sort((a, b) => rank(a) - rank(b))
}

/** Inputs that must be given: required ones without a default (GitHub Docs, "on.workflow_dispatch.inputs"). */
function requiredInputs(dispatch: unknown): string[] {
  const inputs = Object.entries((dispatch as { inputs?: object } | undefined)?.inputs ?? {})
  return inputs.filter(([, input]) => input?.required === 'true' && input.default === undefined).map(([name]) => name)
}

function whatStepsDo(steps: readonly Step[]): Pick<TagWorkflow, 'validates' | 'publishesAsLatest'> {
  const lines = steps.flatMap(({ run }) => run.replaceAll(/\\\r?\n/g, ' ').split('\n'))
  return {
    validates: steps.some(({ uses }) => /\/actions\/validate-tag(?:@|$)/.test(uses)),
    publishesAsLatest: lines
      .find((line) => /\bp?npm publish\b/.test(line) && !/\s--tag\b/.test(line))
      ?.replace(/\s+/g, ' ')
      .trim(),
  }
}

interface Step {
  readonly uses: string
  readonly run: string
}

interface Read {
  readonly on?: unknown
  /** Where the mapping of events begins. */
  readonly mappingAt?: number
  readonly name?: string
  readonly steps: readonly Step[]
}

function readWorkflow(path: string, text: string): Read {
  try {
    const [root] = parseYaml(path, text)
    const name = textOf(child(root, 'name'))
    const on = child(root, 'on') ?? child(root, 'true')
    const mappingAt = on?.kind === 'table' ? on.start : undefined
    const steps = stepsOf(child(root, 'jobs'))
    return { on: plain(on), steps, ...(mappingAt !== undefined && { mappingAt }), ...(name !== undefined && { name }) }
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { steps: [] }
    throw error
  }
}

function stepsOf(jobs: DocumentValue | undefined): Step[] {
  const lists = [...entriesOf(jobs)].map(([, job]) => child(job, 'steps'))
  return lists
    .flatMap((list) => (list?.kind === 'list' ? list.items : []))
    .map((step) => ({ uses: textOf(child(step, 'uses')) ?? '', run: scriptOf(child(step, 'run')) }))
}

/** A script of several lines has no one place in the file, so it is no text. */
function scriptOf(run: DocumentValue | undefined): string {
  return run?.kind === 'other' ? run.source : (textOf(run) ?? '')
}

function plain(value: DocumentValue | undefined): unknown {
  if (value?.kind === 'text') return value.value
  if (value?.kind === 'list') return value.items.map(plain)
  if (value?.kind === 'table')
    return Object.fromEntries([...value.entries].map(([name, inner]) => [name, plain(inner)]))
  if (value?.kind === 'other') return value.source
  return undefined
}
