import { BOT } from '../../core/git/own-subjects.ts'
import type { Git } from './git.ts'
import type { GitConfig } from './git-environment.ts'

const OF_BOT = `${BOT.name} <${BOT.email}>`

/** Whether nobody else was named. */
export function isBot(identity: string): boolean {
  return identity.startsWith(OF_BOT)
}

/** The environment that git makes an identity of, by itself or as configuration. */
const NAMING = /^(?:GIT_COMMITTER_\w+|GIT_CONFIG_COUNT|GIT_CONFIG_PARAMETERS|EMAIL)$/

/**
 * Who makes commits and tags, and when: `Name <mail> seconds +zone`. The user's own identity where git has one, else the workflow's bot
 * account. git is asked only where the environment or the clone's `config` may name somebody.
 */
export async function committerIdentity(git: Git, config: readonly GitConfig[]): Promise<string> {
  const isNamed =
    config.some(([key]) => /^(?:user|committer)\./i.test(key)) ||
    Object.keys(process.env).some((key) => NAMING.test(key))
  const named = isNamed ? await askGit(git) : undefined
  return named ?? `${OF_BOT} ${Math.floor(Date.now() / 1000)} +0000`
}

async function askGit(git: Git): Promise<string | undefined> {
  const { code, stdout } = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'], {
    codes: [0, 1, 128],
  })
  return code === 0 ? stdout.toString('utf8').trim() : undefined
}
