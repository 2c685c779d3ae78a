import { child } from '../documents/document.ts'
import { failure, quote } from '../text/error.ts'
import { isWorkflowPath } from '../workflows/workflow-file.ts'
import type { NewText } from './files.ts'
import type { TreeFacts } from './scan/facts.ts'
import { folderOf } from './scan/paths.ts'
import { openScan, readDocument } from './scan/unit.ts'

/** Where the actions come from: `OWNER/release-tracks`, and the version that workflows ask for. */
export interface ActionsSource {
  readonly repository: string
  readonly ref: string
}

/** `owner/name@ref`, as `uses:` has it. */
const SOURCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([\w./-]{1,200})$/

/**
 * Where the actions come from: what was asked for, else what a workflow of the repository uses, else where this program is from
 * (`own`), else a place to fill in.
 * Throws `input-invalid`.
 */
export function findSource(asked: string, { texts }: TreeFacts, own?: ActionsSource): ActionsSource {
  if (asked !== '') {
    const [, repository, ref] = SOURCE.exec(asked) ?? []
    if (repository && ref) return { repository, ref }
    throw failure(
      'input-invalid',
      `--actions: ${quote(asked)} does not name the actions.`,
      'Write owner/name@ref, as in acme/release-tracks@v1.',
    )
  }
  for (const [path, text] of texts) {
    if (!path.startsWith('.github/workflows/')) continue
    const [, repository, ref] =
      /^\s*(?:-\s+)?uses:\s*["']?([\w-]+\/release-tracks)(?:\/[\w./-]*)?@([\w./-]+)/m.exec(text) ?? []
    if (repository && ref) return { repository, ref }
  }
  return own ?? { repository: 'OWNER/release-tracks', ref: 'v1' }
}

/** Whether a place is one that somebody has to fill in. */
export function isPlaceholder({ repository }: ActionsSource): boolean {
  return repository.startsWith('OWNER/')
}

/** A workflow or configuration with the place of the actions where the placeholder `OWNER` stood, also in the URL of the schema. */
export function fillSource(text: string, { repository, ref }: ActionsSource): string {
  return text
    .replace(
      /\bOWNER\/release-tracks((?:\/actions\/[\w-]+)?)@[\w./-]*\w/g,
      (_, action: string) => `${repository}${action}@${ref}`,
    )
    .replace(/\/OWNER\/release-tracks\/[^/\s]+\/schema\//g, () => `/${repository}/${ref}/schema/`)
}

/** The same facts with that place filled in in every workflow, and the workflows that change for it. */
export function withSource(
  facts: TreeFacts,
  source: ActionsSource,
): { readonly facts: TreeFacts; readonly filled: readonly NewText[] } {
  const filled = [...facts.texts].flatMap(([path, before]): NewText[] => {
    const text = isWorkflowPath(path) ? fillSource(before, source) : before
    return text === before ? [] : [{ path, text, adds: 'OWNER replaced' }]
  })
  const texts = new Map([...facts.texts, ...filled.map(({ path, text }) => [path, text] as const)])
  return { facts: { ...facts, texts }, filled }
}

/**
 * Where editors find the JSON Schema: in node_modules where package.json asks for release-tracks, which needs no net and fits
 * the version that is installed; else on GitHub, at the version of the actions.
 */
export function schemaFor({ repository, ref }: ActionsSource, facts: TreeFacts, path: string): string {
  const manifest = readDocument(openScan(facts, []), 'package.json', 'json')
  const isInstalled = ['dependencies', 'devDependencies'].some(
    (field) => child(child(manifest, field), 'release-tracks') !== undefined,
  )
  if (!isInstalled) return `https://raw.githubusercontent.com/${repository}/${ref}/schema/release-tracks.schema.json`
  const up = folderOf(path) === '' ? './' : '../'.repeat(folderOf(path).split('/').length)
  return `${up}node_modules/release-tracks/schema/release-tracks.schema.json`
}
