import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { read } from './process.mjs'

/**
 * Who signs the bundles: the Tauri CLI that is installed beside the project, else node:crypto in the same format.
 * `name` says which, `sign(file, version)` writes `file.sig`, and `publicKey` is what an app would have in its tauri.conf.json.
 *
 * @param {{ root: string, folder: string, env: Record<string, string> }} options `folder` gets the private key
 * @returns {Promise<{ name: string, publicKey: string, sign: (file: string, version: string) => Promise<void> }>}
 */
export async function createSigner({ root, folder, env }) {
  const cli = join(root, 'node_modules', '@tauri-apps', 'cli')
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TAURI_')))
  const signer = (...args) =>
    read(process.execPath, [join(cli, 'tauri.js'), 'signer', ...args], { cwd: folder, env: own })
  if (!existsSync(join(cli, 'tauri.js'))) return createNodeSigner()
  const { version } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'))
  // The CLI fails where npm left its native part out.
  return createTauriSigner(signer, version, join(folder, 'demo.key')).catch(createNodeSigner)
}

async function createTauriSigner(signer, version, key) {
  await signer('generate', '--ci', '-p', '', '-w', key, '-f')
  return {
    name: `tauri signer, of @tauri-apps/cli ${version}`,
    publicKey: readFileSync(`${key}.pub`, 'utf8').trim(),
    sign: (file, appVersion) => signer('sign', '-f', key, '-p', '', '--app-version', appVersion, file),
  }
}

/** Signs as the Tauri CLI does: minisign, of the BLAKE2b-512 digest. */
function createNodeSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const id = randomBytes(8)
  const number = Buffer.from(id).reverse().toString('hex').toUpperCase()
  const bytes = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url')
  return {
    name: 'node:crypto, in the format of tauri signer (no Tauri CLI runs here)',
    publicKey: minisign(`minisign public key: ${number}`, [[Buffer.from('Ed'), id, bytes]]),
    async sign(file, appVersion) {
      const signature = sign(null, createHash('blake2b512').update(readFileSync(file)).digest(), privateKey)
      const comment = `timestamp:${Math.floor(Date.now() / 1000)}\tfile:${basename(file)}\tversion:${appVersion}`
      const over = sign(null, Buffer.concat([signature, Buffer.from(comment)]), privateKey)
      const lines = [[Buffer.from('ED'), id, signature], `trusted comment: ${comment}`, [over]]
      writeFileSync(`${file}.sig`, minisign('signature from tauri secret key', lines))
    },
  }
}

/** The text of a minisign file, in the base64 that Tauri wraps around it. */
function minisign(comment, lines) {
  const texts = lines.map((line) => (typeof line === 'string' ? line : Buffer.concat(line).toString('base64')))
  return Buffer.from(`${[`untrusted comment: ${comment}`, ...texts].join('\n')}\n`).toString('base64')
}
