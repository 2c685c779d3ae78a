import { isAbsolute } from 'node:path'

/** One pair of git configuration, given to a process through its environment: never in argv, never on disk. */
export type GitConfig = readonly [key: string, value: string]

/** The environment of every git process: that of this process without what would mislead git, and with settings that nothing outranks. */
export function gitEnvironment(
  gitDir: string | undefined,
  config: readonly GitConfig[],
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [key, value] of Object.entries(process.env)) {
    if (value !== undefined && !MISLEADING.has(key) && !talks(key, value)) env[key] = value
  }
  if (env.PATH !== undefined && process.platform !== 'win32') env.PATH = withoutRelative(env.PATH)
  if (gitDir !== undefined) env.GIT_DIR = gitDir
  const owner = process.env.GITHUB_ACTIONS === 'true' ? OF_WORKFLOWS : []
  return { ...env, ...ALWAYS, ...extra, ...lastWord(env.GIT_CONFIG_PARAMETERS, [...SETTINGS, ...owner, ...config]) }
}

/** What would point git at another repository than the one meant, or make it read another history, configuration or path. */
const MISLEADING = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_CONFIG',
  'GIT_ATTR_SOURCE',
  'GIT_PREFIX',
  'GIT_CEILING_DIRECTORIES',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_EXTERNAL_DIFF',
])

/** A PATH without what is relative or empty: git runs in the repository, and a file of that is not a program of the machine. */
function withoutRelative(path: string): string {
  return path.split(':').filter(isAbsolute).join(':')
}

/** Whether a variable makes git tell on stderr what it does, which is read there for why it failed; into a file it may. */
function talks(key: string, value: string): boolean {
  return (
    key === 'GIT_CURL_VERBOSE' || (/^GIT_TRACE/.test(key) && !value.startsWith('/') && !value.startsWith('af_unix:'))
  )
}

/** No question to a user that is not there, no lock on the user's index, no localized message, no replaced object. */
const ALWAYS = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_NO_REPLACE_OBJECTS: '1',
}

const SETTINGS: readonly GitConfig[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // In a bare repository git dies of it (attr.c, "non-INDEX attr direction").
  ['merge.renormalize', 'false'],
  ['log.showRoot', 'true'],
  // With it git wants one path and no more.
  ['log.follow', 'false'],
  ['diff.orderFile', '/dev/null'],
  ['log.showSignature', 'false'],
  // With others the actions would not know their own commits.
  ['trailer.separators', ':'],
  ['push.gpgSign', 'false'],
  ['push.followTags', 'false'],
  ['push.pushOption', ''],
  ['protocol.version', '2'],
  // A server that accepts and then is silent would be waited for without end (curl, CURLOPT_LOW_SPEED_TIME).
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
]

/**
 * A container job runs as another user than the one the checkout belongs to: the workflow chose to run here, so git may read it. Of
 * anywhere else that is not known, and the configuration of a stranger's folder names programs that git would start.
 */
const OF_WORKFLOWS: readonly GitConfig[] = [['safe.directory', '*']]

/**
 * Puts pairs behind those that `git -c` left for the processes below it (`'key'='value'`, config.c): git reads that variable after
 * GIT_CONFIG_COUNT and every file, and the last pair counts.
 */
function lastWord(before: string | undefined, pairs: readonly GitConfig[]): Record<string, string> {
  const quoted = pairs.map(([key, value]) => `${singleQuote(key)}=${singleQuote(value)}`)
  return { GIT_CONFIG_PARAMETERS: [...(before ? [before] : []), ...quoted].join(' ') }
}

/** As git quotes for a shell (quote.c, sq_quote_buf). */
function singleQuote(text: string): string {
  return `'${text.replace(/['!]/g, "'\\$&'")}'`
}
