import type { TagName } from '../../core/git/names.ts'
import { readTag } from '../../core/tags/owned-tag.ts'
import { blocks, code, escapeMarkdown, heading, table } from '../../core/text/markdown.ts'
import { tauriBuildConfig } from '../../core/updater-manifest/app-version.ts'
import { manifestPath } from '../../core/updater-manifest/manifest-path.ts'
import { formatCore, formatVersion } from '../../core/versions/version.ts'
import type { Report, Run } from '../ports/run.ts'
import { chooseTag, requireTrack } from '../tags/tag-choice.ts'
import { chooseTrack } from '../tracks/track-choice.ts'
import { type ValidTag, validateTag } from './tag-check.ts'

/** The inputs of validate-tag, as text. */
export interface ValidateInputs {
  readonly tag: TagName
  readonly track: string
}

/** The action validate-tag: what the tag stands for, or why it may not be released. */
export async function validateTagReport(inputs: ValidateInputs, run: Run): Promise<Report> {
  const name = chooseTag(inputs.tag, run.context)
  requireTrack(
    readTag(run.config, name),
    inputs.track === '' ? undefined : chooseTrack(run.config, inputs.track, 'track'),
  )
  const valid = await validateTag(name, run)
  run.log.info(describe(valid))
  return { outputs: outputsOf(valid), summary: summaryOf(valid) }
}

function describe({ tag, supersededBy, withdrawn }: ValidTag): string {
  const what = `${tag.track.name}: ${tag.name} is ${formatVersion(tag.version)} on ${tag.channel}`
  if (withdrawn) return `${what}, withdrawn: nothing to release`
  return supersededBy === undefined ? what : `${what}, superseded by ${supersededBy}: nothing to release`
}

/** What a valid tag stands for, as data; null for what there is none of. */
export function describeTag(valid: ValidTag) {
  const { tag, makeLatest, distTag, previous, promoted, supersededBy, withdrawn, updater } = valid
  return {
    tag: tag.name,
    track: tag.track.name,
    channel: tag.channel,
    version: formatVersion(tag.version),
    'core-version': formatCore(tag.version),
    prerelease: tag.version.prerelease !== undefined,
    'make-latest': makeLatest,
    'previous-tag': previous ?? null,
    'promoted-from': promoted?.name ?? null,
    'promoted-commit': promoted?.commit ?? null,
    'dist-tag': distTag,
    'manifest-path': (updater && manifestPath(updater, tag.channel)) ?? null,
    'superseded-by': supersededBy ?? null,
    'tauri-config': tauriBuildConfig(tag.version),
    withdrawn,
  }
}

function outputsOf(valid: ValidTag): Record<string, string> {
  const { tag: _, 'superseded-by': supersededBy, 'tauri-config': tauriConfig, ...facts } = describeTag(valid)
  const outputs = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value ?? '')]))
  return {
    ...outputs,
    bare_version: facts.version,
    superseded: String(supersededBy !== null),
    'tauri-config': JSON.stringify(tauriConfig),
  }
}

function summaryOf(valid: ValidTag): string {
  const { tag, makeLatest, previous, supersededBy, withdrawn } = valid
  const rows = [
    ['Track', code(tag.track.name)],
    ['Channel', code(tag.channel)],
    ['Version', code(formatVersion(tag.version))],
    ['Previous tag', previous === undefined ? 'none: the first one' : code(previous)],
    ['Latest release', makeLatest ? 'yes' : 'no'],
    ...(withdrawn ? [['Withdrawn', 'yes']] : []),
    ...(supersededBy === undefined || withdrawn ? [] : [['Superseded by', escapeMarkdown(supersededBy)]]),
  ]
  return blocks(heading(3, `Tag ${tag.name}`), table(['', ''], rows))
}
