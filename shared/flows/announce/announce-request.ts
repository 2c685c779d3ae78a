import { templateFormat } from '../../core/announce/formats/template.ts'
import { type AnnouncementName, FORMAT_NAMES, FORMATS } from '../../core/announce/formats.ts'
import { KINDS, type Kind } from '../../core/announce/happening.ts'
import type { AnnouncementFormat } from '../../core/announce/message.ts'
import { makeSigner, type Signer } from '../../core/announce/signature.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { failure, quote } from '../../core/text/error.ts'
import { suggestion } from '../../core/text/nearest-word.ts'
import type { Run } from '../ports/run.ts'
import { chooseTag } from '../tags/tag-choice.ts'

/** The inputs of announce, as text, and its switches. */
export interface AnnounceInputs {
  readonly kind: string
  readonly tag: string
  readonly format: string
  readonly template: string
  readonly url: string
  readonly secret: string
  readonly headerPrefix: string
  readonly notes: string
  readonly notesPath: string
  readonly required: boolean
  readonly dryRun: boolean
}

/** The inputs after validation. */
export interface AnnounceRequest {
  readonly kind: Kind
  /** Empty where a run failed that is on no tag. */
  readonly tags: readonly OwnedTag[]
  readonly formatName: AnnouncementName | 'template'
  readonly format: AnnouncementFormat
  readonly signer: Signer
  /** Empty: nobody is told. */
  readonly url: string
  readonly notes: string
  readonly required: boolean
  readonly dryRun: boolean
  /** Whether a list of tags was given, and none is in it. */
  readonly isEmpty: boolean
}

/** Reads a text file that an input names. */
export type ReadFile = (path: string, input: string) => Promise<string>

/** Checks the inputs of announce and reads its files. Throws `input-invalid`, `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`, `file-missing`. */
export async function readAnnounceRequest(
  inputs: AnnounceInputs,
  { config, context }: Run,
  read: ReadFile,
): Promise<AnnounceRequest> {
  const kind = oneOf(inputs.kind, 'kind', KINDS)
  const formatName = chooseFormat(inputs, kind)
  const names = chooseTags(inputs.tag, kind, context)
  return {
    kind,
    tags: names.map((name) => readTag(config, name)),
    isEmpty: names.length === 0 && inputs.tag.startsWith('['),
    formatName,
    format:
      formatName === 'template'
        ? templateFormat(inputs.template, await read(inputs.template, 'template'))
        : FORMATS[formatName],
    signer: makeSigner(
      formatName === 'roadmap' ? { kind: 'roadmap', prefix: choosePrefix(inputs.headerPrefix) } : { kind: 'standard' },
      inputs.secret,
    ),
    url: inputs.url,
    notes: await readNotes(inputs, read),
    required: inputs.required,
    dryRun: inputs.dryRun,
  }
}

function chooseFormat({ format, template }: AnnounceInputs, kind: Kind): AnnouncementName | 'template' {
  if (template !== '') {
    if (format === '') return 'template'
    throw failure(
      'input-invalid',
      `template: ${quote(template)} is given, and so is format: ${quote(format)}.`,
      'Set only one of them.',
    )
  }
  const name = oneOf(format, 'format', FORMAT_NAMES)
  if (name !== 'roadmap' || kind === 'released') return name
  throw failure(
    'input-invalid',
    `format: "roadmap" tells of what shipped, and kind is ${quote(kind)}.`,
    'Leave kind out, or give another format.',
  )
}

/** One tag, or a JSON array of tags as the output `tags` of promote is. */
function chooseTags(text: string, kind: Kind, context: Run['context']): readonly string[] {
  if (!text.startsWith('[')) {
    const isNone = text === '' && kind === 'failed' && !context.ref.startsWith('refs/tags/')
    return isNone ? [] : [chooseTag(text, context)]
  }
  const names = parseJson(text)
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string' && name !== ''))
    return [...new Set(names)]
  throw failure(
    'input-invalid',
    `tag: ${quote(text)} is not a JSON array of tags.`,
    'Give a tag, or the output tags of promote.',
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function choosePrefix(text: string): string {
  if (text === '') return 'Roadmap'
  if (/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(text) && text.length <= 50) return text
  throw failure(
    'input-invalid',
    `header-prefix: ${quote(text)} cannot be a part of a header's name.`,
    'Give letters, digits and dashes: Acme makes X-Acme-Signature.',
  )
}

async function readNotes({ notes, notesPath }: AnnounceInputs, read: ReadFile): Promise<string> {
  if (notes !== '' && notesPath !== '')
    throw failure('input-invalid', `notes and notes-path: ${quote(notesPath)} are both set.`, 'Set only one of them.')
  const text = notesPath === '' ? notes : await read(notesPath, 'notes-path')
  return text.replaceAll(/\r\n?/g, '\n').trim()
}

function oneOf<Word extends string>(text: string, name: string, words: readonly Word[]): Word {
  const found = text === '' ? words[0] : words.find((word) => word === text)
  if (found !== undefined) return found
  throw failure(
    'input-invalid',
    `${name}: ${quote(text)} is not known.`,
    `${suggestion(text, words)}Give one of: ${words.join(', ')}.`,
  )
}
