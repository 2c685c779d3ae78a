import { child, isTrue, textOf } from '../documents/document.ts'
import type { DocumentValue } from '../documents/document-value.ts'
import { parseJson } from '../documents/json-document.ts'
import { attempt } from '../text/attempt.ts'
import { failure, quote, ReleaseTracksError } from '../text/error.ts'

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
 * @throws ReleaseTracksError `tauri-config`, with the path, for a text that is not JSON and for one without `plugins.updater.pubkey`.
 * @see https://v2.tauri.app/plugin/updater/#tauri-configuration
 */
export function readTauriUpdater(text: string, path: string): TauriUpdater {
  const root = attempt(() => parseJson(path, text))
  if (root instanceof ReleaseTracksError) {
    const fix = 'Name a tauri.conf.json, or pass the key as `public-key`.'
    throw new ReleaseTracksError(
      'tauri-config',
      root.problems.map((problem) => ({ ...problem, fix })),
    )
  }
  const updater = child(child(root, 'plugins'), 'updater')
  const publicKey = child(updater, 'pubkey')
  const key = textOf(publicKey)
  if (key === undefined || key.trim() === '') {
    throw failure(
      'tauri-config',
      `It has ${publicKey ? `${describe(publicKey)} as` : 'no'} \`plugins.updater.pubkey\`.`,
      'Put the content of the .pub file from `tauri signer generate` there, or pass the key as `public-key`.',
      { file: path },
    )
  }
  const names = ['requireSignedVersion', 'require-signed-version']
  return { publicKey: key, requireSignedVersion: names.some((name) => isTrue(child(updater, name))) }
}

function describe(value: DocumentValue): string {
  if (value.kind === 'table') return 'an object'
  if (value.kind === 'list') return 'a list'
  return quote(value.kind === 'text' ? value.value : value.source)
}
