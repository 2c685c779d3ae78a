import { type Config, isTrunk } from '../config.ts'
import { formatTemplate } from '../tags/tag-template.ts'
import { trackLines, yamlText } from './config-text.ts'
import type { Choices, Proposal, ProposedTrack } from './proposal/proposal.ts'

/** The proposed tracks that a configuration does not have, neither by tag nor by name. */
export function newTracks({ tracks }: Pick<Config, 'tracks'>, proposal: Proposal): ProposedTrack[] {
  const names = new Set(tracks.map(({ name }) => name.toLowerCase()))
  const tags = new Set(tracks.map(({ tag }) => formatTemplate(tag)))
  return proposal.tracks.filter(({ name, tag }) => !names.has(name.toLowerCase()) && !tags.has(tag.value))
}

/** The branches of a configuration with those that somebody chose: where one branch is both, it stays so unless `next` is chosen. */
export function mergedBranches(
  { branches }: Pick<Config, 'branches'>,
  { live = branches.live, next = isTrunk({ branches }) ? live : branches.next }: Pick<Choices, 'next' | 'live'>,
): Pick<Config['branches'], 'live' | 'next'> {
  return { live, next }
}

/**
 * The text of a configuration with the settings that somebody chose, every other line as it is; undefined where it leaves no place for one of
 * them. Whoever calls it reads it back.
 */
export function mergeSettings(
  text: string,
  { branches, channels: known }: Pick<Config, 'branches' | 'channels'>,
  { channels = known, ...chosen }: Pick<Choices, 'next' | 'live' | 'channels'>,
): string | undefined {
  const { live, next } = mergedBranches({ branches }, chosen)
  const isKept = live === branches.live && next === branches.next
  const branched = isKept ? text : withBranches(text, { live, next })
  if (branched === undefined || channels.join() === known.join()) return branched
  return withLine(branched, 'channels', `channels: [${channels.map(yamlText).join(', ')}]`)
}

/** The text with other branches: in the block of lines that names them, or in place of the line that does. */
function withBranches(
  text: string,
  { live, next }: { readonly live: string; readonly next: string },
): string | undefined {
  const flow = `branches: { live: ${JSON.stringify(live)}, next: ${JSON.stringify(next)} }`
  const block = /^branches:[ \t]*(?:#.*)?\n(?:[ \t]+.*\n)+/m.exec(text)?.[0]
  if (block === undefined) return withLine(text, 'branches', flow)
  const [head = '', ...rows] = block.trimEnd().split('\n')
  const indent = /^[ \t]+/.exec(rows[0] ?? '')?.[0] ?? '  '
  const names: Readonly<Record<string, string>> = { live, next }
  const kept = rows.map((row) => {
    const [, key = '', rest = ''] = /^[ \t]+(live|next):[ \t]*(?:"[^"]*"|'[^']*'|[^\s#]+)(.*)$/.exec(row) ?? []
    return key === ''
      ? row
      : `${indent}${key}: ${yamlText(names[key] ?? '')}${next === live ? rest : rest.replace(/\s*# trunk mode: .*$/, '')}`
  })
  const has = (key: string) => kept.some((row) => row.trimStart().startsWith(`${key}:`))
  const added = ['live', 'next']
    .filter((key) => !has(key))
    .map((key) => `${indent}${key}: ${yamlText(names[key] ?? '')}`)
  const open = kept.filter((row) => !/^[ \t]*# next: /.test(row))
  return text.replace(block, () => `${[head, ...open, ...added].join('\n')}\n`)
}

/** The text with a setting that stands on a line of its own, or above the tracks where it has none. */
function withLine(text: string, key: string, line: string): string | undefined {
  const own = new RegExp(`^${key}:(?=[ \\t]*[\\[{"'\\w]).*$`, 'm')
  if (own.test(text)) return text.replace(own, () => line)
  if (new RegExp(`^${key}:`, 'm').test(text)) return undefined
  return /^tracks:/m.test(text) ? text.replace(/^tracks:/m, () => `${line}\ntracks:`) : undefined
}

/**
 * Adds tracks to the text of a configuration and leaves every line of it as it is; undefined where the list of tracks does not end the
 * text as lines of their own, so that nothing can be put below it.
 */
export function addTracks(text: string, tracks: readonly ProposedTrack[], workflows: boolean): string | undefined {
  if (tracks.length === 0) return text
  const body = text.trimEnd()
  const lines = body.split('\n')
  const top = lines.findLastIndex((line) => /^[^\s#-]/.test(line))
  if (!/^tracks:\s*(?:#.*)?$/.test(lines[top] ?? '') || body.includes('\r')) return undefined
  const added = tracks.flatMap((track) => ['', ...trackLines(track, workflows)])
  const indent = /^\s+(?=[^\s#])/.exec(lines.slice(top + 1).find((line) => /^\s+[^\s#]/.test(line)) ?? '')?.[0]
  if (indent === undefined || /[^ ]/.test(indent)) return undefined
  // Proposed tracks stand two spaces in; those that are there may stand elsewhere.
  const shifted = added.map((line) => (line === '' ? line : indent + line.slice(2)))
  return `${body}\n${shifted.join('\n')}\n`
}
