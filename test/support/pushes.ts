import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Remote } from './remote.ts'

/** What a remote saw of its pushes. */
export interface PushLog {
  /** The refs of each push that landed, in git's order. */
  readonly pushes: () => string[][]
  /** The pushes after which main was not an ancestor of next, as text; empty when there was none. */
  readonly apart: () => string
}

/**
 * Makes a remote write down what each push moves, and whether main is an ancestor of next by it. The hook runs once for
 * refs that move together, while they are locked, so it sees every state the remote is ever in.
 */
export function watchPushes(remote: Remote): PushLog {
  const file = (name: string) => join(remote.folder, name).replaceAll('\\', '/')
  mkdirSync(join(remote.bare, 'hooks'), { recursive: true })
  writeFileSync(join(remote.bare, 'hooks', 'reference-transaction'), hook(file('pushes'), file('apart')), {
    mode: 0o755,
  })
  const read = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '')
  return {
    pushes: () =>
      read('pushes')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ')),
    apart: () => read('apart'),
  }
}

function hook(pushes: string, apart: string): string {
  return `#!/bin/sh
test "$1" = prepared || exit 0
while read -r old new ref; do
  case "$ref" in refs/*) refs="$refs $ref" ;; esac
  test "$ref" = refs/heads/main && main=$new
  test "$ref" = refs/heads/next && next=$new
done
echo $refs >> '${pushes}'
test -n "$main$next" || exit 0
: \${main:=$(git rev-parse --quiet --verify refs/heads/main)}
: \${next:=$(git rev-parse --quiet --verify refs/heads/next)}
test -z "$main" || test -z "$(git rev-list --max-count=1 "$main" --not \${next:+"$next"})" || echo "$refs" >> '${apart}'
exit 0
`
}
