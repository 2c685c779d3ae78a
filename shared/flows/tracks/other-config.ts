import type { CommitId } from '../../core/git/names.ts'
import type { Run } from '../ports/run.ts'

/**
 * Warns a person whose configuration file is not the one of any of some commits, of which the first is named: the work tree's counts,
 * while all else is read from the remote. Silent where the first lacks the file, which nobody has pushed yet, and on lines, whose
 * configuration is that of the whole repository. Fetches the file only where the clone has no such version of it.
 */
export async function warnOfOtherConfig(
  [first, ...others]: readonly [CommitId, ...CommitId[]],
  { repository, config, context, log }: Run,
): Promise<void> {
  const { path, line } = config
  // A workflow reads the commit that triggered it.
  if (line || context.eventName !== '') return
  const own = await repository.glance(path)
  if (own === undefined) return
  const textAt = async (commit: CommitId) => {
    const [at] = await repository.ensureCommits([commit])
    const file = (await repository.readFiles(at, [path])).get(path)
    return file && unixLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes))
  }
  const text = await textAt(first)
  if (text === undefined || text === unixLines(own)) return
  for (const commit of others) if (commit !== first && (await textAt(commit)) === unixLines(own)) return
  log.warn({
    message: `${path} of your work tree differs from that of ${first.slice(0, 7)} on the remote, and yours is used.`,
    fix: 'Push yours, or take that one: git pull',
  })
}

/** git may check files out with the line ends of Windows. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
