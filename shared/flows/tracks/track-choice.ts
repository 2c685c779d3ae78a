import type { Config, Track } from '../../core/config.ts'
import { failure, quote } from '../../core/text/error.ts'
import { suggestion } from '../../core/text/nearest-word.ts'
import { LIVE } from '../../core/versions/version.ts'

/**
 * Reads a choice of tracks: a name, a list of names with commas between or one a line, a JSON array of names, `all`, or `both` where there are two.
 * Gives them in the order of the configuration, each once. Throws `track-unknown` with every name that is none.
 */
export function chooseTracks(config: Config, text: string, inputName: string): Track[] {
  const all = config.tracks.map(({ name }) => name)
  const words = [...all, 'all', ...(all.length === 2 ? ['both'] : [])]
  const names = splitNames(text, inputName)
  const unknown = names.filter((name) => !words.includes(name))
  const [first = text] = unknown
  // An empty array is what detect-tracks gives when nothing changed; a list of commas is a mistake.
  if (unknown.length > 0 || (names.length === 0 && !text.startsWith('['))) {
    throw failure(
      'track-unknown',
      `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(quote).join(', ')} is not a track of ${config.path}.`,
      `${suggestion(first, words)}Give one or more of: ${words.join(', ')}.`,
    )
  }
  const wanted = names.flatMap((name) => (all.includes(name) ? [name] : all))
  return config.tracks.filter(({ name }) => wanted.includes(name))
}

/** Reads the choice of one track by its name. Throws `track-unknown`. */
export function chooseTrack(config: Config, text: string, inputName: string): Track {
  const track = config.tracks.find(({ name }) => name === text)
  if (track) return track
  const names = config.tracks.map(({ name }) => name)
  throw failure(
    'track-unknown',
    `${inputName}: ${quote(text)} is not a track of ${config.path}.`,
    `${suggestion(text, names)}Give one of: ${names.join(', ')}.`,
  )
}

function splitNames(text: string, inputName: string): string[] {
  const list = text.startsWith('[') ? parseJsonNames(text, inputName) : text.split(/[,\n]/)
  return list.map((name) => name.trim()).filter((name) => name !== '')
}

function parseJsonNames(text: string, inputName: string): string[] {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value
  } catch {
    // Told below, with what is allowed.
  }
  throw failure(
    'track-unknown',
    `${inputName}: ${quote(text)} is not a JSON array of names.`,
    'Give a comma list of tracks or a JSON array of strings.',
  )
}

/** Checks that a channel is `live` or one of the ladder. Throws `channel-unknown`. */
export function chooseChannel(config: Config, text: string): string {
  const words = [...config.channels, LIVE]
  if (words.includes(text)) return text
  throw failure(
    'channel-unknown',
    `channel: ${quote(text)} is not a channel of ${config.path}.`,
    `${suggestion(text, words)}Give one of: ${words.join(', ')}.`,
  )
}
