import type { Happening } from '../happening.ts'
import type { AnnouncementFormat } from '../message.ts'
import { uuidOfUrl } from '../stable-id.ts'

/** The trailer of a tag that names an item of a roadmap. */
export const ROADMAP_TRAILER = 'Roadmap-Item'

/** One event for each item of a roadmap that a tag names in its trailers. */
export const roadmap: AnnouncementFormat = {
  notes: 0,
  messages: (happening) => Promise.all(slugsOf(happening).map((slug) => tellItem(slug, happening))),
}

/** The items that a tag's trailers name, each once. */
export function slugsOf({ trailers }: Pick<Happening, 'trailers'>): string[] {
  const named = trailers.filter(({ key }) => key.toLowerCase() === ROADMAP_TRAILER.toLowerCase())
  return [...new Set(named.map(({ value }) => value.toWellFormed()))]
}

async function tellItem(slug: string, { id, channel, commit, run, tag }: Happening) {
  const eventId = await uuidOfUrl(`urn:release-tracks:${id}:${encodeURIComponent(slug)}`)
  const body = {
    schema_version: 1,
    event_id: eventId,
    project_item_id: null,
    roadmap_slug: slug,
    channel,
    new_status: 'shipped',
    commit_sha: commit,
    build_id: run?.id ?? null,
    ci_run_url: run?.url ?? null,
    tag,
    public: true,
    build_health: null,
    coverage_delta: null,
  }
  return { id: eventId, body: JSON.stringify(body), contentType: 'application/json', item: slug }
}
