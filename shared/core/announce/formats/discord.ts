import { type Kind, linksOf, titleOf } from '../happening.ts'
import { type AnnouncementFormat, jsonMessage } from '../message.ts'

const COLORS: Readonly<Record<Kind, number>> = {
  released: 0x2da44e,
  promoted: 0x0969da,
  withdrawn: 0xbf8700,
  failed: 0xcf222e,
}

/** A message for a Discord webhook. Nobody is notified by what is in it. */
export const discord: AnnouncementFormat = {
  // Discord docs: "Embed limits".
  notes: 4000,
  messages: async (happening) => {
    const { kind, url, notes, previous } = happening
    const run = linksOf(happening).find(({ url: address }) => address === happening.run?.url)
    const fields = [
      ...(previous === null ? [] : [{ name: 'Before', value: previous.slice(0, 1000), inline: true }]),
      ...(run ? [{ name: 'Run', value: run.url.slice(0, 1000), inline: true }] : []),
    ]
    return [
      jsonMessage(happening, {
        allowed_mentions: { parse: [] },
        embeds: [
          {
            title: titleOf(happening).slice(0, 250),
            ...(url !== null && { url }),
            ...(notes !== '' && { description: notes.replace(/<!--[^\n]*?-->\n?/g, '') }),
            color: COLORS[kind],
            ...(fields.length > 0 && { fields }),
          },
        ],
      }),
    ]
  },
}
