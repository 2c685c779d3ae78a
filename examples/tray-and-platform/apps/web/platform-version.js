import { readFileSync } from 'node:fs'

const ROOT_MANIFEST = new URL('../../Cargo.toml', import.meta.url)

/**
 * The platform's version, from `[workspace.package]` of the root Cargo.toml: the file that a promotion bumps, so the chip in the
 * footer, the server and the container image's tag all say the same. Read at build time; there is no second copy to forget.
 *
 * @param {string} [manifest] text of a Cargo.toml; the repository's own by default
 * @returns {string} such as 2.3.2-alpha.1
 * @throws {Error} when the manifest has no such version
 */
export function platformVersion(manifest = readFileSync(ROOT_MANIFEST, 'utf8')) {
  const table = manifest.split(/^(?=\[)/m).find((part) => part.startsWith('[workspace.package]'))
  const version = table?.match(/^version\s*=\s*"([^"]+)"/m)?.[1]
  if (!version) throw new Error('the root Cargo.toml has no version in [workspace.package]')
  return version
}
