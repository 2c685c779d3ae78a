import type { Git } from './git.ts'

/** The account that GitHub shows commits of a workflow under. */
const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'

/**
 * Who makes commits and tags, and when: `Name <mail> seconds +zone`. The user's own identity where git has one,
 * else the workflow's bot account.
 */
export async function committerIdentity(git: Git): Promise<string> {
  const { code, stdout } = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'], {
    codes: [0, 1, 128],
  })
  return code === 0 ? stdout.toString('utf8').trim() : `${BOT} ${Math.floor(Date.now() / 1000)} +0000`
}
