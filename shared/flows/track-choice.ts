import type { Config, Track } from '../config/config.ts'
import { failure, quote } from '../core/error.ts'
import { LIVE } from '../core/version.ts'

/**
 * Reads a choice of tracks: a name, a comma list, a JSON array of names, `all`, or `both` where there are two.
 * Gives them in the order of the configuration, each once. Throws `track-unknown` with every name that is none.
 */
export function chooseTracks(config: Config, text: string, inputName: string): Track[] {
  const names = splitNames(text)
  const all = config.tracks.map(({ name }) => name)
  const wanted = names.flatMap((name) => (name === 'all' || (name === 'both' && all.length === 2) ? all : [name]))
  const unknown = wanted.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    const words = [...all, 'all', ...(all.length === 2 ? ['both'] : [])].join(', ')
    throw failure(
      'track-unknown',
      `${inputName}: ${unknown.map(quote).join(', ')} is no track of ${config.path}.`,
      `Give one or more of: ${words}.`,
    )
  }
  return config.tracks.filter(({ name }) => wanted.includes(name))
}

function splitNames(text: string): string[] {
  const list = text.startsWith('[') ? parseJsonNames(text) : text.split(',')
  return list.map((name) => name.trim()).filter((name) => name !== '')
}

function parseJsonNames(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value
  } catch {
    // Told below, with what is allowed.
  }
  throw failure(
    'track-unknown',
    `tracks: ${quote(text)} is no JSON array of names.`,
    'Give a comma list of tracks or a JSON array of strings.',
  )
}

/** Checks that a channel is `live` or one of the ladder. Throws `channel-unknown`. */
export function chooseChannel(config: Config, text: string): string {
  if (text === LIVE || config.channels.includes(text)) return text
  const words = [...config.channels, LIVE].join(', ')
  throw failure('channel-unknown', `channel: ${quote(text)} is no channel of ${config.path}.`, `Give one of: ${words}.`)
}
