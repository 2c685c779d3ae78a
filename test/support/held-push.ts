import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A run that waits where races are lost: it has read the remote and made its objects, and is about to push. */
export interface HeldPush {
  /** For the run that is to wait. */
  readonly env: Readonly<Record<string, string>>
  /** Resolves when the run stands before its push; rejects where it ends without one. */
  readonly reached: (run?: Promise<unknown>) => Promise<void>
  /** Lets the run push, and all its later pushes at once. */
  readonly release: () => void
}

/** Puts a git before the real one that waits before it pushes, or before another `command`, the `nth` time. `folder` is made, and holds it. */
export function holdPush(folder: string, command = 'push', nth = 1): HeldPush {
  const [reached, go] = [join(folder, 'reached'), join(folder, 'go')]
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh
case " $* " in *' ${command} '*)
  echo >> '${folder}/count'
  if test "$(wc -l < '${folder}/count')" -lt ${nth}; then exec '${git}' "$@"; fi
  : > '${reached}'
  until test -e '${go}'; do sleep 0.02; done
esac
exec '${git}' "$@"
`,
    { mode: 0o755 },
  )
  return {
    env: { PATH: `${folder}${delimiter}${process.env.PATH}` },
    reached: async (run) => {
      let end: unknown
      run?.then(
        (ended) => (end = ended),
        (error) => (end = error),
      )
      while (!existsSync(reached)) {
        if (end) throw new Error(`It ended before its push: ${JSON.stringify(end)}`)
        await sleep(10)
      }
    },
    release: () => writeFileSync(go, ''),
  }
}
