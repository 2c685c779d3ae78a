import type { Happening } from '../happening.ts'
import { type AnnouncementFormat, jsonMessage } from '../message.ts'

/** The event as data, which schema/release-tracks-event.schema.json describes. */
export const event: AnnouncementFormat = {
  notes: 20_000,
  messages: async (happening) => [jsonMessage(happening, describe(happening))],
}

function describe({ promotedFrom, run, ...rest }: Happening): object {
  const { kind, id, repository, track, channel, version, previous, tag, commit, url, notes, trailers } = rest
  return {
    'schema-version': 1,
    ...{ id, kind, repository, track, channel, version, previous, tag, commit, url, notes, trailers },
    'promoted-from': promotedFrom,
    run: run?.url ?? null,
  }
}
