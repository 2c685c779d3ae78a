import type { ReceiverAnswer } from '../../core/announce/answer.ts'

/** Who is told what happened, somewhere on the web. */
export interface Receiver {
  /** The host, to name it by: the rest of an address may be a secret. */
  readonly host: string
  /** Sends one request and gives what came of it; follows no redirect, and waits no longer than a few seconds. */
  post(headers: Readonly<Record<string, string>>, body: string): Promise<ReceiverAnswer>
  /** Milliseconds since 1970. */
  now(): number
  wait(milliseconds: number): Promise<void>
}
