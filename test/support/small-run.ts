import { parseConfig } from '../../shared/config/load.ts'
import type { CommittedFile, ReadableCommit } from '../../shared/flows/ports/repository.ts'
import type { Run, RunContext } from '../../shared/flows/ports/run.ts'

/** A tray with an updater, and a platform whose image is the latest. */
export const SMALL_CONFIG = parseConfig(
  'release-tracks.yml',
  `tracks:
  tray:
    tag: "tray-v{version}"
    paths: [app]
    version-files: [app/package.json]
    updater: { manifest: "m/{channel}.json", tauri-config: app/tauri.conf.json }
  platform: { tag: "v{version}", paths: [srv] }
`,
)

/** A commit whose files a {@link smallRun} has. */
export const AT = 'a'.repeat(40) as ReadableCommit

/** A run on a repository of some files, whose commits all have them; what it logs is added to `lines`. It reaches nothing else. */
export function smallRun(
  files: Readonly<Record<string, string>> = {},
  context: Partial<RunContext> = {},
  lines: string[] = [],
): Run {
  const file = (path: string): CommittedFile | undefined => {
    const [mode, text] = /^(\d{6}) ([\s\S]*)$/.exec(files[path] ?? '')?.slice(1) ?? ['100644', files[path]]
    return text === undefined ? undefined : ({ mode, bytes: new TextEncoder().encode(text) } as CommittedFile)
  }
  const repository = {
    ensureCommits: async (commits: readonly string[]) => commits,
    listFiles: async (_: unknown, wanted: (path: string) => boolean) => Object.keys(files).filter(wanted),
    readFiles: async (_: unknown, paths: readonly string[]) =>
      new Map(paths.flatMap((path) => (file(path) ? [[path, file(path)] as const] : []))),
    modes: async (_: unknown, paths: readonly string[]) =>
      new Map(paths.flatMap((path) => (file(path) ? [[path, file(path)?.mode] as const] : []))),
  }
  return {
    config: SMALL_CONFIG,
    repository: repository as unknown as Run['repository'],
    context: {
      ...{ runId: 'test', eventName: '', ref: '', sha: '', repository: '', serverUrl: 'https://github.com' },
      push: undefined,
      ...context,
    },
    log: {
      info: (line) => lines.push(line),
      warn: ({ message, fix }) => lines.push(`warning: ${message} ${fix}`),
    },
    openGitHub: async () => undefined,
  }
}
