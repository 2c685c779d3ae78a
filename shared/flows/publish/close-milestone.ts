import { adviceOn } from '../../core/publish/github-refusal.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { failure, quote, wordsOf } from '../../core/text/error.ts'
import { formatCore, formatVersion } from '../../core/versions/version.ts'
import type { GitHubPort } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'

const FIELD = /\{([^{}]*)\}/g

/** The title of a tag's milestone by its template. Throws `input-invalid` for a field that there is not. */
export function milestoneTitle(template: string, { track, version, channel }: OwnedTag): string {
  const fields = new Map([
    ['track', track.name],
    ['version', formatVersion(version)],
    ['core-version', formatCore(version)],
    ['channel', channel],
  ])
  return template.replace(FIELD, (whole, name: string) => {
    const value = fields.get(name)
    if (value !== undefined) return value
    throw failure(
      'input-invalid',
      `milestone: ${quote(template)} has ${whole} in it.`,
      `Fields are ${[...fields.keys()].map((field) => `{${field}}`).join(', ')}.`,
    )
  })
}

/** Closes the open milestone of a live version; a pre-release closes none. What goes wrong is a warning: the release is out. */
export async function closeMilestone(title: string, tag: OwnedTag, github: GitHubPort, { log }: Run): Promise<void> {
  if (tag.version.prerelease !== undefined) return
  try {
    const closed = await github.issues.closeMilestone(title)
    log.info(closed ? `milestone ${quote(title)}: closed` : `milestone ${quote(title)}: there is no open one`)
  } catch (error) {
    log.warn({
      message: `The milestone ${quote(title)} stays open: ${wordsOf(error)}.`,
      fix: adviceOn(error, 'Give the job `permissions: issues: write`, and run it again.'),
    })
  }
}
