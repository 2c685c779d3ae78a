import { parseConfig } from '../../shared/config/load.ts'
import { describeProblem, ReleaseTracksError } from '../../shared/core/text/error.ts'

/** What is wrong with a configuration, a line each: `line:column: message fix`; empty when nothing is. */
export function problemsOf(text: string): string[] {
  try {
    parseConfig('rt.yml', text)
    return []
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    return error.problems.map((problem) => describeProblem(problem).replace(/^rt\.yml:/, ''))
  }
}

/** A valid track, for the tests in which something else is wrong. */
export const TRACKS = 'tracks: { app: { tag: "v{version}", paths: [src] } }\n'

/** A configuration of one track with more keys, written as a flow mapping's inside. */
export function withTrack(keys: string): string {
  return `tracks:\n  app: { tag: "v{version}", paths: [src], ${keys} }\n`
}
