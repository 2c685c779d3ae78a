/** Begins the first line of every comment that previews keep; GitHub shows nothing of it. */
const START = '<!-- release-tracks:preview '

/**
 * The first line of a preview's comment: the configuration that it goes by, since a repository may have several, and the run that wrote it, so
 * that a run of an older commit does not write over a newer one's.
 */
export function commentMark(configPath: string, runId: string): string {
  return `${markOf(configPath)}run ${runId || '0'} -->`
}

/** What the comments of one configuration begin with. */
export function markOf(configPath: string): string {
  return `${START}${encodeURIComponent(configPath)} `
}

/** The number of the workflow run that wrote a comment; undefined where it does not say. */
export function runOfComment(body: string): bigint | undefined {
  const [, run] = /^<!-- release-tracks:preview \S+ run (\d{1,20}) -->/.exec(body) ?? []
  return run === undefined ? undefined : BigInt(run)
}
