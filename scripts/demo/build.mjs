import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSigner } from './signer.mjs'

/**
 * The build machine: makes files that stand for bundles, named as Tauri names them, and signs them with a key of this demo alone.
 *
 * @param {{ root: string, folder: string, env: Record<string, string> }} options
 */
export function createBuilder({ root, folder, env }) {
  const artifacts = join(folder, 'artifacts')
  let signer
  return {
    artifacts,
    /** The public key that installed apps would have; known after the first build. */
    publicKey: () => signer?.publicKey,
    /** Makes and signs the bundles of a version. Gives the signer's name. */
    async build({ version, files }) {
      mkdirSync(artifacts)
      signer = await createSigner({ root, folder, env })
      const signed = files.map(async (file) => {
        writeFileSync(join(artifacts, file), `${file} stands for a bundle of Lighthouse\n`.repeat(100))
        await signer.sign(join(artifacts, file), version)
      })
      await Promise.all(signed)
      return signer.name
    },
    /** Changes one byte of a bundle behind its signature. */
    flip({ file, at }) {
      const bytes = readFileSync(join(artifacts, file))
      bytes[at] ^= 1
      writeFileSync(join(artifacts, file), bytes)
    },
  }
}
