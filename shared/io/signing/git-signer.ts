import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewTag } from '../../core/git/object-plan.ts'
import { failure } from '../../core/text/error.ts'
import { Git } from '../git/git.ts'
import type { GitConfig } from '../git/git-environment.ts'
import { ONLY_GIVEN } from '../git/remote-access.ts'
import type { CommitSigner, DraftCommit } from './signed-objects.ts'

/** What git signs with: the settings that say how, a key of ours if it is one, and what to do where that fails. */
export interface SigningSetup {
  readonly settings: readonly GitConfig[]
  readonly key?: string
  readonly commits: boolean
  readonly tags: boolean
  readonly advice: string
}

/** Where commits and tags are made. */
export interface SigningPlace {
  /** The folder that git runs in. */
  readonly folder: string
  /** A repository of our own. */
  readonly gitDir: string
  /** `Name <mail> seconds +zone` */
  readonly identity: string
}

const ANY_CODE = Array.from({ length: 256 }, (_, code) => code)

/** Lets git make commits and tags and sign them itself, so that everything that it can sign with works here: ssh keys, agents, GPG. */
export class GitSigner implements CommitSigner {
  readonly signsCommits: boolean
  readonly #place: SigningPlace
  readonly #setup: SigningSetup
  readonly #git: Git

  constructor(place: SigningPlace, setup: SigningSetup) {
    this.#place = place
    this.#setup = setup
    this.signsCommits = setup.commits
    const settings = [...setup.settings, ...(setup.key === undefined ? [] : keySettings(place))]
    const always: GitConfig[] = [['i18n.commitEncoding', 'utf-8']]
    this.#git = new Git(place.folder, place.gitDir, [...settings, ...always], {
      ...ONLY_GIVEN,
      ...maker(place.identity),
    })
  }

  async commit({ tree, parents, message }: DraftCommit): Promise<string> {
    const from = parents.flatMap((parent) => ['-p', parent])
    return (await this.#sign(['commit-tree', '-S', ...from, '-F', '-', tree], message)).trim()
  }

  /** git gives a tag no other way than on a ref, which is of the store and goes at once. */
  async tag({ name, target, message }: NewTag): Promise<string | undefined> {
    if (!this.#setup.tags) return undefined
    const tags = join(this.#place.gitDir, 'refs', 'tags')
    try {
      const how = ['-s', '-f', '--cleanup=verbatim', '-F', '-']
      await this.#sign(['tag', ...how, '--end-of-options', name, target], message)
      return readFileSync(join(tags, name), 'utf8').trim()
    } finally {
      rmSync(tags, { recursive: true, force: true })
    }
  }

  /** The key is a file for no longer than git needs it. */
  async #sign(args: readonly string[], input: string): Promise<string> {
    const file = keyFile(this.#place)
    try {
      if (this.#setup.key !== undefined) writeFileSync(file, this.#setup.key, { mode: 0o600, flag: 'wx' })
      const { code, stdout, stderr } = await this.#git.run(args, { input, codes: ANY_CODE })
      if (code === 0) return stdout.toString('utf8')
      const words = stderr.replaceAll(file, 'signing-key').trimEnd()
      throw failure('signing-failed', `git could not sign; nothing was pushed. It said:\n${words}`, this.#setup.advice)
    } finally {
      rmSync(file, { force: true })
    }
  }
}

function keyFile({ gitDir }: SigningPlace): string {
  return join(gitDir, 'signing-key')
}

/** No other program signs with a key of ours, whatever the clone says. */
function keySettings(place: SigningPlace): GitConfig[] {
  return [
    ['gpg.format', 'ssh'],
    ['gpg.ssh.program', 'ssh-keygen'],
    ['user.signingKey', keyFile(place)],
  ]
}

/** The variables that say who makes an object, and when. */
function maker(identity: string): Record<string, string> {
  const [, name = '', mail = '', time = ''] = /^(.*?) ?<([^>]*)> (\d+ [+-]\d+)$/.exec(identity) ?? []
  return Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, name],
      [`GIT_${who}_EMAIL`, mail],
      [`GIT_${who}_DATE`, `@${time}`],
    ]),
  )
}
