/** Quotes a word for a POSIX shell, so that it is one word and nothing in it is run. */
export function shellQuote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Writes one command of a POSIX shell; each word stays one word. */
export function shellCommand(...words: readonly string[]): string {
  return words.map(shellQuote).join(' ')
}

/** Joins commands into a line; each runs only if those before it succeeded. */
export function shellLine(...commands: readonly string[]): string {
  return commands.join(' && ')
}

/** A call of one of the bundle's actions, with its inputs. */
export function actionCall(action: string, inputs: Readonly<Record<string, string>> = {}): string {
  return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(' ')
}

/** Commands around those that commit on a branch by hand: it starts where the remote has it, and the push moves it forward only. */
export function onBranch(branch: string, ...commands: readonly string[]): string {
  return shellLine(
    'git fetch --tags origin',
    shellCommand('git', 'switch', '--detach', `refs/remotes/origin/${branch}`),
    ...commands,
    shellCommand('git', 'push', 'origin', `HEAD:refs/heads/${branch}`),
  )
}
