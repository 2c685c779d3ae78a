import type { Version } from '../../shared/core/versions/version.ts'
import type { Draw } from './random.ts'

/** The version a track begins with, before its first tag. */
export const FIRST: Version = { major: 1, minor: 0, patch: 0 }

/** The version a real track would cut next: some alphas, a beta or two, a release candidate or two, live, and again. */
export function climb({ major, minor, patch, prerelease }: Version, draw: Draw): Version {
  if (!prerelease) return { ...raise({ major, minor, patch }, draw), prerelease: { channel: 'alpha', n: 1 } }
  const { channel, n } = prerelease
  const core = { major, minor, patch }
  const again = { ...core, prerelease: { channel, n: n + 1 } }
  if (channel === 'alpha') return n < 2 + draw(4) ? again : { ...core, prerelease: { channel: 'beta', n: 1 } }
  if (channel === 'beta') return draw(2) ? again : { ...core, prerelease: { channel: 'rc', n: 1 } }
  return draw(3) === 0 ? again : core
}

function raise({ major, minor, patch }: Version, draw: Draw): Version {
  const chance = draw(60)
  if (chance === 0) return { major: major + 1, minor: 0, patch: 0 }
  return chance < 8 ? { major, minor: minor + 1, patch: 0 } : { major, minor, patch: patch + 1 }
}
