import type { GitConfig } from '../git/git-environment.ts'
import type { SigningSetup } from './git-signer.ts'

const IS_ON = /^(?:true|yes|on|[1-9]\d*)$/i
const HOW = /^(?:gpg\..*|user\.signingkey)$/i

const ADVICE =
  'git commit -S must work here for the user of this run: see user.signingkey and gpg.format in git config. To release without signatures: signing: none, on the command line --no-sign.'

/** How the clone's git signs: what it is told to sign (`commit.gpgsign`, `tag.gpgsign`), or all; undefined where that is nothing. */
export function clonesSigning(access: readonly GitConfig[], always: boolean): SigningSetup | undefined {
  // The last value of each counts; git tells names in lower case.
  const values = new Map(access.map(([key, value]) => [key.toLowerCase(), value]))
  const isOn = (key: string) => always || IS_ON.test(values.get(key) ?? '')
  const commits = isOn('commit.gpgsign')
  const tags = isOn('tag.gpgsign') || isOn('tag.forcesignannotated')
  if (!commits && !tags) return undefined
  return { settings: access.filter(([key]) => HOW.test(key)), commits, tags, advice: ADVICE }
}

/** How a key that was handed over signs. */
export function givenKey(key: string): SigningSetup {
  const advice =
    'signing-key must hold a private ssh key without a passphrase, and the machine needs ssh-keygen of OpenSSH 8.2 or newer.'
  return { settings: [], key, commits: true, tags: true, advice }
}
