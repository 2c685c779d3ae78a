import type { Config } from '../config.ts'
import { formatTemplate } from '../tags/tag-template.ts'
import { trackLines } from './config-text.ts'
import type { Proposal, ProposedTrack } from './proposal/proposal.ts'

/** The proposed tracks that a configuration does not have, neither by tag nor by name. */
export function newTracks({ tracks }: Pick<Config, 'tracks'>, proposal: Proposal): ProposedTrack[] {
  const names = new Set(tracks.map(({ name }) => name.toLowerCase()))
  const tags = new Set(tracks.map(({ tag }) => formatTemplate(tag)))
  return proposal.tracks.filter(({ name, tag }) => !names.has(name.toLowerCase()) && !tags.has(tag.value))
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
