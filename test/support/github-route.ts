import type { GitHubDescription } from './github-description.ts'
import type { GitHubState } from './github-state.ts'

export type Json = Record<string, unknown>

/** What a route works with. */
export interface Call {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
  /** A body that is not JSON. */
  readonly bytes: Buffer
  /** What the caller wants back. */
  readonly accept: string
  /** The repository's page, and where files are uploaded to. */
  readonly urls: { readonly serverUrl: string; readonly uploadsUrl: string }
  /** Who the token acts as. */
  readonly viewer: string
  readonly state: GitHubState
  readonly description: GitHubDescription
  /** Folder of the bare repository. */
  readonly bare: string
}

/** An answer: JSON, a file, or nothing. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly file?: Buffer
}

/** Answers a route of GitHub's description. */
export type Route = (call: Call) => Answer

export const ok = (body: unknown, status = 200): Answer => ({ status, body })

/** GitHub's answer to what cannot be done. */
export function refuse(status: number, message: string, errors?: readonly object[]): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return { status, body: errors ? { ...body, errors } : body }
}

export const NOT_FOUND = refuse(404, 'Not Found')
export const FORBIDDEN = refuse(403, 'Resource not accessible by integration')

export function paginate<T>(all: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30)
  const first = (Number(query.get('page') ?? 1) - 1) * size
  return all.slice(first, first + size)
}
