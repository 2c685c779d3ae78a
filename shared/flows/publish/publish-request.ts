import { BODY_LIMIT } from '../../core/changelog/body-limit.ts'
import type { TagName } from '../../core/git/names.ts'
import { splitGlobs } from '../../core/paths/glob-braces.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { ReleaseContent } from '../ports/github.ts'
import type { ReleaseFiles } from '../ports/release-files.ts'
import type { Run } from '../ports/run.ts'
import { chooseTag } from '../tags/tag-choice.ts'
import { milestoneTitle } from './close-milestone.ts'
import { readChecksumsName } from './release-checksums.ts'

/** The inputs of publish-release, as text, and its switch. */
export interface PublishInputs {
  readonly tag: TagName
  readonly name: string
  readonly body: string
  readonly bodyPath: string
  readonly assets: string
  readonly makeLatest: string
  readonly draft: boolean
  readonly checksums: string
  readonly comment: boolean
  readonly milestone: string
}

/** The inputs after validation. */
export interface PublishRequest {
  readonly tag: OwnedTag
  readonly content: ReleaseContent
  /** Globs in the grammar of a track's `paths`. */
  readonly assets: readonly string[]
  /** Undefined: as the configuration and the other tags say. */
  readonly makeLatest: boolean | undefined
  readonly draft: boolean
  /** The name of the file with checksums; empty: none. */
  readonly checksums: string
  /** Whether pull requests are told of the release. */
  readonly comment: boolean
  /** The title of the milestone that a live version closes; empty: none. */
  readonly milestone: string
}

/**
 * Checks the inputs of publish-release and reads the notes. Throws `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`,
 * `input-invalid`, `file-missing`.
 */
export async function readPublishRequest(
  inputs: PublishInputs,
  { config, context }: Run,
  files: ReleaseFiles,
): Promise<PublishRequest> {
  const tag = readTag(config, chooseTag(inputs.tag, context))
  const prerelease = tag.version.prerelease !== undefined
  return {
    tag,
    content: { name: inputs.name || tag.name, body: await readBody(inputs, files), prerelease },
    assets: splitGlobs(inputs.assets).map((glob) => glob.replace(/^(!?)\.\//, '$1')),
    makeLatest: readMakeLatest(inputs.makeLatest, tag),
    draft: inputs.draft,
    checksums: readChecksumsName(inputs.checksums),
    comment: inputs.comment,
    milestone: milestoneTitle(inputs.milestone, tag),
  }
}

async function readBody({ body, bodyPath }: PublishInputs, files: ReleaseFiles): Promise<string> {
  if (body !== '' && bodyPath !== '')
    throw failure('input-invalid', `body and body-path: ${quote(bodyPath)} are both set.`, 'Set only one of them.')
  const text = bodyPath === '' ? body : await files.readText(bodyPath, 'body-path')
  if (text.length <= BODY_LIMIT) return text
  throw failure(
    'input-invalid',
    `${bodyPath === '' ? 'body' : 'body-path'}: the notes have ${text.length} characters, and GitHub takes ${BODY_LIMIT}.`,
    'Let component-changelog write them: it cuts after an entry and links to the rest.',
  )
}

function readMakeLatest(text: string, { name, version }: OwnedTag): boolean | undefined {
  if (text === '') return undefined
  if (text !== 'true' && text !== 'false')
    throw failure('input-invalid', `make-latest: ${quote(text)} is neither true nor false.`, 'Write true or false.')
  if (text === 'true' && version.prerelease)
    throw failure(
      'input-invalid',
      `make-latest: ${quote(name)} is a pre-release, which GitHub does not accept as Latest.`,
      'Leave make-latest out.',
    )
  return text === 'true'
}
