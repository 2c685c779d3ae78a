/** Configurations of tools that make release commits: semantic-release, release-it, standard-version, lerna, release-please, cargo-release. */
const NAMES =
  /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s|\.release-it\.\w+|\.versionrc(?:\.\w+)?|lerna\.json|release-please-config\.json|\.?release\.toml)$/

/** Whether a file is the configuration of a release tool. */
export function isToolConfig(path: string): boolean {
  return NAMES.test(path) && !/(?:^|\/)node_modules\//.test(path)
}
