import { noRoot, parseTrustedRoots } from '../../core/attestation/trusted-roots.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { ManifestFiles } from '../../flows/ports/artifacts.ts'
import type { AttestationVerifier } from '../../flows/ports/attestations.ts'
import { openArtifacts } from './artifacts.ts'
import { locatePath } from './outside-path.ts'
import { readText, textFiles, writeText } from './text-files.ts'

/** The files of a workspace; its folder is where relative paths start. */
export function manifestFiles(workspace: string): ManifestFiles {
  return {
    openArtifacts: async (folder) =>
      openArtifacts(await locatePath(folder, { root: workspace, input: 'artifacts-dir' }), folder),
    readText: (path, input) => readText(path, { root: workspace, input }),
    async writeText(path, text, input) {
      await writeText(path, text, { root: workspace, input })
    },
    writeTemporary: textFiles(workspace).writeTemporary,
    openVerifier: async (path) => openVerifier(await readText(path, { root: workspace, input: 'trusted-root' }), path),
  }
}

async function openVerifier(text: string, path: string): Promise<AttestationVerifier> {
  const roots = parseTrustedRoots(text, path)
  const { sigstoreVerifier } = await import('../attestation/sigstore-verifier.ts')
  try {
    return sigstoreVerifier(roots)
  } catch (error) {
    throw noRoot(path, wordsOf(error))
  }
}
