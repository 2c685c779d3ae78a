import type { Track } from '../core/config.ts'
import type { ChannelReleases } from '../core/invariants/facts.ts'
import type { KnownTag } from '../core/release-plan.ts'
import { formatTag } from '../core/tag-template.ts'
import { channelOf, compareVersions, type Version } from '../core/version.ts'
import type { ReleaseList } from './github-port.ts'

/** How many tags of a channel are looked at for one that is published; more have failed to build by then than is likely. */
const MOST_LOOKS = 10

/** Tells which tags of tracks are published, asking GitHub for each tag once. */
export class PublishedTags {
  readonly #releases: ReleaseList
  readonly #known = new Map<string, Promise<boolean>>()

  constructor(releases: ReleaseList) {
    this.#releases = releases
  }

  /** What a channel's manifest is to be compared with: `held` is the version that it holds now. */
  async ofChannel(
    track: Track,
    channel: string,
    tags: readonly KnownTag[],
    held: Version | undefined,
  ): Promise<ChannelReleases> {
    const candidates = tags
      .filter(({ version }) => channelOf(version) === channel)
      .sort((a, b) => compareVersions(b.version, a.version))
      .slice(0, MOST_LOOKS)
    const [newest, holdsPublished] = await Promise.all([
      this.#firstPublished(candidates),
      held !== undefined && this.#isPublished(formatTag(track.tag, held)),
    ])
    return { newest, holdsPublished }
  }

  async #firstPublished(candidates: readonly KnownTag[]): Promise<KnownTag | undefined> {
    for (const tag of candidates) if (await this.#isPublished(tag.name)) return tag
    return undefined
  }

  #isPublished(tag: string): Promise<boolean> {
    const known = this.#known.get(tag) ?? this.#releases.isPublished(tag)
    this.#known.set(tag, known)
    return known
  }
}
