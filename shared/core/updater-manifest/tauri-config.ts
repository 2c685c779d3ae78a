import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { failure, quote } from '../text/error.ts'

/** What an app's Tauri configuration says about its updater. */
export interface TauriUpdater {
  /** The text of `plugins.updater.pubkey`. */
  readonly publicKey: string
  /** Whether installed apps refuse a signature that is not bound to the announced version. */
  readonly requireSignedVersion: boolean
}

/**
 * Reads the updater's settings from a tauri.conf.json; comments and trailing commas are fine.
 *
 * @throws ReleaseTracksError `tauri-config`, with the path, for a text that is no JSON and for one without `plugins.updater.pubkey`.
 * @see https://v2.tauri.app/plugin/updater/#tauri-configuration
 */
export function readTauriUpdater(text: string, path: string): TauriUpdater {
  const place = { file: path }
  const errors: ParseError[] = []
  const data: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true })
  if (errors[0]) {
    const what = printParseErrorCode(errors[0].error)
    throw failure(
      'tauri-config',
      `It is no JSON (${what}).`,
      'Name a tauri.conf.json, or give the key by `public-key`.',
      place,
    )
  }
  const updater = field(field(data, 'plugins'), 'updater')
  const publicKey = field(updater, 'pubkey')
  if (typeof publicKey !== 'string' || publicKey.trim() === '') {
    const found = publicKey === undefined ? 'has no' : `has ${quote(String(publicKey))} as`
    throw failure(
      'tauri-config',
      `It ${found} \`plugins.updater.pubkey\`.`,
      'Put the content of the .pub file from `tauri signer generate` there, or give the key by `public-key`.',
      place,
    )
  }
  return { publicKey, requireSignedVersion: field(updater, 'requireSignedVersion') === true }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}
