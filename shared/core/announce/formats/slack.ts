import { linksOf, titleOf } from '../happening.ts'
import { type AnnouncementFormat, jsonMessage } from '../message.ts'
import { escapeSlack, slackLink, toMrkdwn } from '../mrkdwn.ts'

/** What one section of a message holds (Slack docs: "Section block"). */
const SECTION = 3000

/** A message for a Slack incoming webhook. */
export const slack: AnnouncementFormat = {
  // What is written in entities grows.
  notes: 2500,
  messages: async (happening) => {
    const title = titleOf(happening)
    const links = linksOf(happening).map(slackLink).join(' · ')
    const notes = cutLines(toMrkdwn(happening.notes))
    return [
      jsonMessage(happening, {
        text: escapeSlack(title),
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: title.slice(0, 150) } },
          ...(notes === '' ? [] : [section(notes)]),
          ...(links === '' ? [] : [{ type: 'context', elements: [mrkdwn(links)] }]),
        ],
        unfurl_links: false,
      }),
    ]
  },
}

function section(text: string): object {
  return { type: 'section', text: mrkdwn(text) }
}

function mrkdwn(text: string): object {
  return { type: 'mrkdwn', text }
}

/** Whole lines up to the limit: a link that is cut would show its address. */
function cutLines(text: string): string {
  if (text.length <= SECTION) return text
  const end = text.lastIndexOf('\n', SECTION - 2)
  return end < 0 ? '' : `${text.slice(0, end)}\n…`
}
