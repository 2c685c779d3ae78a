import { type TagName, tagRef } from '../../core/git/names.ts'
import { formatTag } from '../../core/tags/tag-template.ts'
import { type Problem, quote, ReleaseTracksError, wordsOf } from '../../core/text/error.ts'
import { parseManifest } from '../../core/updater-manifest/manifest.ts'
import { type PublicKey, parsePublicKey } from '../../core/updater-manifest/minisign.ts'
import type { ChannelDecision, ChannelFile } from '../../core/updater-manifest/publication.ts'
import { compareVersions, type Version } from '../../core/versions/version.ts'
import type { Run } from '../ports/run.ts'
import { tagMissing } from '../tags/tag-list.ts'
import { isSameKey, readTauriConfig } from './app-key.ts'
import type { ManifestRequest } from './manifest-request.ts'

/** Throws where a publication would reach apps that cannot verify it. */
export type KeyCheck = (decisions: readonly ChannelDecision[], files: readonly ChannelFile[]) => Promise<void>

/** A channel whose manifest is to be replaced, and the version that its apps have now. */
interface Standing {
  readonly channel: string
  readonly version: Version
}

/**
 * Makes the check that the apps of a channel have the key that the new bundles are signed with: the one in the tauri-config at the tag of the
 * version that the channel's manifest has, as that was compiled into them. A new key that comes with the release itself is none they have.
 * What cannot be read is a warning. Each tag is read once, also when a push is tried again. Throws `key-rotated` with every such channel.
 */
export function checkInstalledKeys({ tag }: ManifestRequest, key: PublicKey, run: Run): KeyCheck {
  const path = tag.track.updater?.tauriConfig
  const seen = new Map<string, Promise<PublicKey | undefined>>()
  return async (decisions, files) => {
    if (path === undefined) return
    const problems: Problem[] = []
    for (const { channel, version } of standingBelow(tag.version, decisions, files)) {
      const name = formatTag(tag.track.tag, version)
      const installed = seen.get(name) ?? readKey(name, path, run)
      seen.set(name, installed)
      const has = await installed
      if (has && !isSameKey(has, key)) problems.push(refusedBy(channel, name, { path, has, key, own: tag.channel }))
    }
    if (problems.length > 0) throw new ReleaseTracksError('key-rotated', problems)
  }
}

/** Apps of the same version need no update, and those of a newer one, which is withdrawn, take none. */
function standingBelow(
  version: Version,
  decisions: readonly ChannelDecision[],
  files: readonly ChannelFile[],
): Standing[] {
  const written = decisions.filter(({ write }) => write).map((decision) => decision.path)
  return files.flatMap(({ channel, path, text }) => {
    if (text === undefined || !written.includes(path)) return []
    const standing = parseManifest(text, path).version
    return compareVersions(standing, version) < 0 ? [{ channel, version: standing }] : []
  })
}

async function readKey(name: TagName, path: string, { repository, log }: Run): Promise<PublicKey | undefined> {
  try {
    const [ref] = await repository.remoteRefs([tagRef(name)])
    if (!ref) throw tagMissing(name)
    return parsePublicKey((await readTauriConfig(repository, ref, path)).publicKey, path)
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    log.warn({
      message: `It is not known whether installed apps can verify this release: the key of ${quote(name)}, which they have, cannot be read. ${wordsOf(error)}`,
      fix: 'Check that it is the key that this release is signed with.',
    })
    return undefined
  }
}

interface Keys {
  readonly path: string
  readonly has: PublicKey
  readonly key: PublicKey
  /** The channel of the tag. */
  readonly own: string
}

function refusedBy(channel: string, name: string, { path, has, key, own }: Keys): Problem {
  const without = channel === own ? '' : ` Or leave ${channel} as it is, by \`converge: false\`.`
  return {
    message: `Apps on ${channel} have ${quote(name)} with key ${has.keyId}, and this release is signed with key ${key.keyId}: all of them would refuse it.`,
    fix: `Sign it with the private key of ${has.keyId}. To change keys, release one version that has the new key in its configuration and is signed with the old one, with the old public key as \`public-key\`; what comes after it is signed with the new one.${without}`,
    place: { file: path },
  }
}
