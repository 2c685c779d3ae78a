import { linksOf, titleOf } from '../happening.ts'
import { type AnnouncementFormat, jsonMessage } from '../message.ts'

/** An adaptive card for a workflow of Microsoft Teams that posts what a webhook gets. */
export const teams: AnnouncementFormat = {
  // A message has 28 kB at most (Microsoft docs: "Rate limiting"), and a character up to three bytes.
  notes: 8000,
  messages: async (happening) => {
    const { notes, previous } = happening
    const content = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      body: [
        { type: 'TextBlock', text: titleOf(happening), weight: 'Bolder', size: 'Medium', wrap: true },
        ...(notes === '' ? [] : [{ type: 'TextBlock', text: withoutHeadings(notes), wrap: true }]),
        ...(previous === null ? [] : [{ type: 'FactSet', facts: [{ title: 'Before', value: previous }] }]),
      ],
      actions: linksOf(happening).map(({ text, url }) => ({ type: 'Action.OpenUrl', title: text, url })),
    }
    const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }
    return [jsonMessage(happening, { type: 'message', attachments: [attachment] })]
  },
}

/** A card knows no headings (Microsoft docs: "Text features"). */
function withoutHeadings(markdown: string): string {
  return markdown.replace(/^#{1,6} +(.+)$/gm, '**$1**').replace(/<!--[^\n]*?-->\n?/g, '')
}
