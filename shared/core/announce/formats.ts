import { discord } from './formats/discord.ts'
import { event } from './formats/event.ts'
import { roadmap } from './formats/roadmap.ts'
import { slack } from './formats/slack.ts'
import { teams } from './formats/teams.ts'
import type { AnnouncementFormat } from './message.ts'

/** The formats by name; a template of the user's own is one more. */
export const FORMATS = { event, slack, teams, discord, roadmap } as const satisfies Record<string, AnnouncementFormat>

export type AnnouncementName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly AnnouncementName[]
