import type { ManifestFiles } from '../../flows/ports/artifacts.ts'
import { openArtifacts } from './artifacts.ts'
import { locatePath } from './outside-path.ts'
import { readText, writeText } from './text-files.ts'

/** The files of a workspace; its folder is where relative paths start. */
export function manifestFiles(workspace: string): ManifestFiles {
  return {
    openArtifacts: async (folder) =>
      openArtifacts(await locatePath(folder, { root: workspace, input: 'artifacts-dir' }), folder),
    readText: (path, input) => readText(path, { root: workspace, input }),
    async writeText(path, text, input) {
      await writeText(path, text, { root: workspace, input })
    },
  }
}
