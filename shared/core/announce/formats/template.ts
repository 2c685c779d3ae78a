import { failure, quote, wordsOf } from '../../text/error.ts'
import { type Happening, titleOf } from '../happening.ts'
import type { AnnouncementFormat } from '../message.ts'

type Fields = Readonly<Record<string, string>>

/** The names that a template may have in braces. */
const NAMES =
  'title kind repository track channel version previous tag commit url notes trailers promoted-from run'.split(' ')

const FIELD = /\{([a-z][a-z-]*)\}/g

/**
 * A text of the user's own with `{version}` and the like in it. In a `.json` file fields are put into texts alone, so that nothing in them changes what
 * the file is made of. Throws `input-invalid` for a field that there is not, and for a file that is not JSON.
 */
export function templateFormat(path: string, text: string): AnnouncementFormat {
  const isJson = /\.json$/i.test(path)
  const template: unknown = isJson ? readJson(path, text) : text
  const unknown = namesIn(template).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    throw failure(
      'input-invalid',
      `template: ${quote(path)} has {${unknown}} in it.`,
      `Fields are ${NAMES.join(', ')}.`,
    )
  }
  return {
    notes: 20_000,
    messages: async (happening) => {
      const filled = fill(template, fieldsOf(happening))
      const body = isJson ? JSON.stringify(filled) : String(filled)
      return [{ id: happening.id, body, contentType: isJson ? 'application/json' : 'text/plain; charset=utf-8' }]
    },
  }
}

function readJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw failure('input-invalid', `template: ${quote(path)} is not JSON: ${wordsOf(error)}.`, 'Correct it.')
  }
}

function namesIn(template: unknown): string[] {
  if (typeof template === 'string') return [...template.matchAll(FIELD)].map(([, name]) => name as string)
  return typeof template === 'object' && template !== null ? Object.values(template).flatMap(namesIn) : []
}

function fill(template: unknown, fields: Fields): unknown {
  if (typeof template === 'string') return template.replace(FIELD, (_, name: string) => fields[name] ?? '')
  if (Array.isArray(template)) return template.map((each) => fill(each, fields))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, fields)]))
}

function fieldsOf(happening: Happening): Fields {
  const { kind, repository, track, channel, version, previous, tag, commit, url, notes } = happening
  const known = { kind, repository, track, channel, version, previous, tag, commit, url, notes }
  return {
    ...Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value ?? ''])),
    title: titleOf(happening),
    trailers: happening.trailers.map(({ key, value }) => `${key}: ${value}`).join('\n'),
    'promoted-from': happening.promotedFrom ?? '',
    run: happening.run?.url ?? '',
  }
}
