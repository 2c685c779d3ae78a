import type { VersionFormat } from './format.ts'

/** https://developer.chrome.com/docs/extensions/reference/manifest/version; a manifest.json of something else may say what it likes. */
export const format: VersionFormat = {
  place: '`version`, numbers up to 65535, where the file has a `manifest_version`',
  rules: 'a browser extension',
  limits: { channels: [], most: 65535 },
  limitsIn: (text) => (text.includes('"manifest_version"') ? { channels: [], most: 65535 } : {}),
}
