import { type Around, runAction } from './action.ts'
import { bumped, FILES, publishedText } from './products.ts'
import { type Files, git, Remote } from './remote.ts'

/** The path of a channel's manifest of the tray. */
export const manifestOf = (channel: string) => `release-manifests/tray-${channel}.json`

/** Two products of which versions were released and published, for days on which one of them is bad. */
export class BadDay {
  readonly remote = new Remote()

  constructor(files: Files = FILES) {
    const { remote } = this
    remote.set('refs/heads/main', remote.commit('feat: first', files))
  }

  /** Releases a version of the tray on a branch that both have then, and publishes it to the manifests of some channels. */
  release(version: string, channels: readonly string[]): void {
    const { remote } = this
    const files = { ...bumped('tray', version.replace(/-.*/, '')), note: version }
    const commit = remote.commit(`chore: bump tray to tray-v${version}`, files, 'main')
    git(remote.bare, 'tag', '-a', '-m', version, `tray-v${version}`, commit)
    const texts = Object.fromEntries(channels.map((channel) => [manifestOf(channel), publishedText(version)]))
    remote.set('refs/heads/next', remote.commit(`chore: publish tray-v${version}`, texts, 'main'))
  }

  /** What a channel offers on both branches; undefined where there is no manifest. */
  offers(channel: string): (string | undefined)[] {
    return ['main', 'next'].map((branch) => {
      const there = git(this.remote.bare, 'ls-tree', branch, manifestOf(channel)) !== ''
      return there ? JSON.parse(this.remote.file(branch, manifestOf(channel))).version : undefined
    })
  }

  /** Runs the action withdraw. */
  withdraw(
    tag: string,
    inputs: Record<string, string> = {},
    { depth = 1, ...around }: Around & { depth?: number } = {},
  ) {
    const all = { tag, reason: 'crashes on start', ...inputs }
    return runAction('withdraw', this.remote.checkout('next', depth), all, around)
  }

  /** Runs an action on a tag. */
  run(action: string, inputs: Record<string, string>, around: Around = {}) {
    return runAction(action, this.remote.checkout('next'), inputs, around)
  }

  remove(): void {
    this.remote.remove()
  }
}
