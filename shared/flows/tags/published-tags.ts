import type { Track } from '../../core/config.ts'
import type { TagName } from '../../core/git/names.ts'
import type { ChannelReleases } from '../../core/invariants/facts.ts'
import { formatTag, type PlacedTag } from '../../core/tags/tag-template.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { channelOf, compareVersions, type Version } from '../../core/versions/version.ts'
import type { ReleaseList } from '../ports/github.ts'

/** How many tags of a channel are asked for one by one, from the newest down; to list all releases costs less than to go on. */
const MOST_LOOKS = 3

/** Tells which tags of tracks are published, asking GitHub for each tag and for the list of all once. */
export class PublishedTags {
  readonly #releases: ReleaseList
  readonly #known = new Map<string, Promise<boolean>>()
  #all: Promise<ReadonlySet<string>> | undefined

  constructor(releases: ReleaseList) {
    this.#releases = releases
  }

  /** What a channel's manifest is to be compared with: `held` is the version that it holds now. */
  async ofChannel(
    track: Track,
    channel: string,
    tags: readonly PlacedTag[],
    held: Version | undefined,
  ): Promise<ChannelReleases> {
    const candidates = offered(tags)
      .filter(({ version }) => channelOf(version) === channel)
      .sort((a, b) => compareVersions(b.version, a.version))
    const [newest, holdsPublished] = await Promise.all([
      this.#firstPublished(candidates),
      held !== undefined && this.#isPublished(formatTag(track.tag, held)),
    ])
    return { newest, holdsPublished }
  }

  async #firstPublished(candidates: readonly PlacedTag[]): Promise<PlacedTag | undefined> {
    for (const tag of candidates.slice(0, MOST_LOOKS)) if (await this.#isPublished(tag.name)) return tag
    const others = candidates.slice(MOST_LOOKS)
    if (others.length === 0) return undefined
    this.#all ??= this.#releases.publishedTags()
    const all = await this.#all
    return others.find(({ name }) => all.has(name))
  }

  #isPublished(tag: TagName): Promise<boolean> {
    const known = this.#known.get(tag) ?? this.#releases.isPublished(tag)
    this.#known.set(tag, known)
    return known
  }
}
