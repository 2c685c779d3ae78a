import { failure, quote } from '../text/error.ts'
import { lastTaken } from '../versions/next-version.ts'
import { compareCore, formatCore, formatVersion } from '../versions/version.ts'
import { knownVersions, type TrackFacts } from './release-plan.ts'

/**
 * The facts of a track whose next version is what people wrote into its files: its X.Y.Z is taken where it is above the last one that is taken, mostly live, and until
 * then nothing is released.
 * @throws ReleaseTracksError `input-invalid` for a track without version files.
 */
export function versionInFiles(facts: Omit<TrackFacts, 'bump'>): TrackFacts {
  const { track, fromFiles, decision } = facts
  if (track.versionFiles.length === 0) {
    throw failure(
      'input-invalid',
      `bump: file, but the track ${quote(track.name)} has no version-files.`,
      'List the file that says the version, or give another bump.',
    )
  }
  const { taking = [] } = facts
  const last = lastTaken({ ...knownVersions(facts), taking })
  const written = formatCore(fromFiles)
  const asked = {
    core: fromFiles,
    says: `The version files of ${track.name} say ${written}`,
    fix: 'Write a higher version into them.',
  }
  if (!last || compareCore(fromFiles, last) > 0)
    return { ...facts, bump: 'patch', asked, decision: writtenByHand(facts) }
  const reason = `its files say ${written}, and ${formatVersion(last)} is ${last.prerelease ? 'out' : 'live'}: they must say the next version`
  return { ...facts, bump: 'patch', asked, decision: { ...decision, changed: false, reason } }
}

/** A version that a person wrote is new by itself, as long as no tag has its X.Y.Z. */
function writtenByHand({ decision, fromFiles, tags }: Omit<TrackFacts, 'bump'>): TrackFacts['decision'] {
  const isTagged = tags.some(({ version }) => compareCore(version, fromFiles) === 0)
  if (decision.changed || fromFiles.prerelease || isTagged) return decision
  return { ...decision, changed: true, reason: `its files say ${formatCore(fromFiles)}` }
}
