import type { Happening } from './happening.ts'

/** What is sent to a receiver in one request. */
export interface Message {
  /** The same whenever the same is told, so that a receiver can drop what it has. */
  readonly id: string
  readonly body: string
  readonly contentType: string
  /** What it is about, where what happened is told in several messages. */
  readonly item?: string
}

/** How a receiver is told. */
export interface AnnouncementFormat {
  /** How many characters of notes it takes. */
  readonly notes: number
  messages(happening: Happening): Promise<readonly Message[]>
}

/** A message of JSON with the id of what happened. */
export function jsonMessage({ id }: Pick<Happening, 'id'>, body: object): Message {
  return { id, body: JSON.stringify(body), contentType: 'application/json' }
}
