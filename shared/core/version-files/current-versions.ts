import { failure, type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import type { ErrorCode } from '../text/error-code.ts'
import { isGlob, type VersionFile } from '../versions/version-file.ts'
import { matchedFiles } from './matched-files.ts'
import { readVersion } from './version-text.ts'

type Texts = ReadonlyMap<string, string>

/**
 * The version that each version file carries, in their order; of a glob those of all that it matches.
 * @throws ReleaseTracksError with the problems of all files at once; a file that is not among the texts is one.
 */
export function currentVersions(
  versionFiles: readonly VersionFile[],
  texts: Texts,
): { readonly path: string; readonly version: string }[] {
  return eachFile(matchedFiles(versionFiles, texts), (file) => ({
    path: file.path,
    version: readVersion(file, textOf(file, texts)),
  }))
}

/** The text of a version file. Throws `version-file-missing`. */
export function textOf(file: VersionFile, texts: Texts): string {
  const text = texts.get(file.path)
  if (text !== undefined) return text
  if (isGlob(file)) throw new ReleaseTracksError('version-file-missing', [noMatch(file)])
  const message = `The version file ${quote(file.path)} is not in the repository.`
  throw failure('version-file-missing', message, 'Correct its path under `version-files`.', { file: file.path })
}

/** What is wrong with a glob that matches nothing. */
export function noMatch({ path }: VersionFile): Required<Pick<Problem, 'message' | 'fix'>> {
  const fix = 'Correct it under `version-files`: `*` stands for any text in a name, `**/` for any folders.'
  return { message: `The version files ${quote(path)} match no file of the repository.`, fix }
}

/** Does something with every version file; what is wrong with any of them is thrown together. */
export function eachFile<Result>(versionFiles: readonly VersionFile[], work: (file: VersionFile) => Result): Result[] {
  const problems: Problem[] = []
  const results: Result[] = []
  let code: ErrorCode | undefined
  for (const file of versionFiles) {
    try {
      results.push(work(file))
    } catch (error) {
      if (!(error instanceof ReleaseTracksError)) throw error
      code ??= error.code
      problems.push(...error.problems)
    }
  }
  if (code) throw new ReleaseTracksError(code, problems)
  return results
}
