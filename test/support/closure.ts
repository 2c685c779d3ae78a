import { inferVersionFile } from '../../shared/core/versions/version-file.ts'
import { workspaceClosures } from '../../shared/core/workspace/workspace.ts'

/** The folders that the package of a version file ships from a repository of these files, without its own. */
export function closure(files: Readonly<Record<string, string>>, path: string): string[] {
  return workspaceClosures(new Map(Object.entries(files)))([inferVersionFile(path)]) ?? []
}
