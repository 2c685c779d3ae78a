import { resolve } from 'node:path'
import type { ManifestFiles } from '../../flows/ports/artifacts.ts'
import { openArtifacts } from './artifacts.ts'
import { readText, writeText } from './text-files.ts'

/** The files of a workspace; its folder is where relative paths start. */
export function manifestFiles(workspace: string): ManifestFiles {
  return {
    openArtifacts: (folder) => openArtifacts(resolve(workspace, folder), folder),
    readText: (path, input) => readText(resolve(workspace, path), path, input),
    writeText: (path, text, input) => writeText(resolve(workspace, path), text, path, input),
  }
}
