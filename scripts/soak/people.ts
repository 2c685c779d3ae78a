import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runGit } from '../../test/support/async-git.ts'
import { BODIES, BRANCHES, FILE_NAMES, SUBJECTS } from './hostile.ts'
import { MANIFESTS, type Product, UPDATED } from './products.ts'
import type { Random } from './random.ts'

/** What people do to the repository beside the actions. */
export class People {
  readonly #work: string
  readonly #products: readonly Product[]
  /** One person at a time: they share a clone. */
  #turn: Promise<unknown> = Promise.resolve()
  #count = 0

  constructor(work: string, products: readonly Product[]) {
    this.#work = work
    this.#products = products
  }

  /** One of the acts, by the name it is counted under; gives what was done, or that somebody else was faster. */
  act(random: Random): Promise<{ readonly name: string; readonly landed: boolean }> {
    const [name, carryOut] = random.weighted(ACTS)
    const done = this.#turn.then(async () => ({ name, landed: await carryOut(new Hand(this, random)) }))
    this.#turn = done.catch(() => undefined)
    return done
  }

  /** Merges `live` into `next` as a person does where the actions stopped at a conflict. */
  async resolveConflict(): Promise<void> {
    await this.start('next')
    await this.git('merge', '-q', '--no-edit', '-X', 'ours', 'origin/main')
    await this.push('next')
  }

  get products(): readonly Product[] {
    return this.#products
  }

  /** A number that no two calls share. */
  next(): number {
    return ++this.#count
  }

  async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await runGit(this.#work, args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }

  /** Stands on a branch of the remote, or on an older commit of it. */
  async start(branch: string, back = 0): Promise<void> {
    await this.git('fetch', '-q', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*')
    await this.git('checkout', '-q', '-f', '--detach', `refs/remotes/origin/${branch}`)
    for (let step = 0; step < back; step++) {
      const { code } = await runGit(this.#work, ['checkout', '-q', '--detach', 'HEAD~1'])
      if (code !== 0) return
    }
  }

  /** Whether it landed, and was not slower than somebody else. */
  async push(...branches: string[]): Promise<boolean> {
    const refspecs = branches.map((branch) => `HEAD:refs/heads/${branch}`)
    return (await runGit(this.#work, ['push', '-q', '--atomic', 'origin', '--', ...refspecs])).code === 0
  }

  write(path: string, text: string): void {
    const file = join(this.#work, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  remove(path: string): void {
    rmSync(join(this.#work, path), { force: true })
  }

  async commit(message: string): Promise<void> {
    await this.git('add', '-A')
    this.write('../message', message)
    await this.git('commit', '-q', '--allow-empty', '--allow-empty-message', '-F', '../message')
  }

  /** The text of a file in the clone; empty where there is none. */
  readFile(path: string): string {
    const file = join(this.#work, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  /** Whether git could; where not, it is as if nobody had tried. */
  async tries(undo: readonly string[], ...args: string[]): Promise<boolean> {
    if ((await runGit(this.#work, args)).code === 0) return true
    await runGit(this.#work, undo)
    return false
  }
}

/** A person at work, with choices of their own. */
class Hand {
  readonly people: People
  readonly random: Random

  constructor(people: People, random: Random) {
    this.people = people
    this.random = random
  }

  /** Changes a file of one of the products, mostly, and commits. */
  async change(message = this.message()): Promise<void> {
    const { people, random } = this
    const folder = random.chance(12) ? 'docs' : random.pick(random.pick(people.products).folders)
    const name = random.chance(12) ? random.pick(FILE_NAMES) : `part-${random.below(6)}.txt`
    people.write(`${folder}/${name}`, `${random.below(4)}\n`)
    await people.commit(message)
  }

  async changes(most: number): Promise<void> {
    for (let left = 1 + this.random.below(most); left > 0; left--) await this.change()
  }

  message(): string {
    const { random } = this
    const number = this.people.next()
    const subject = random.chance(25)
      ? random.pick(SUBJECTS)
      : random.pick([`feat: change ${number} (#${number})`, `fix(core): repair ${number}`, `change ${number}`])
    return `${subject}\n\n${random.chance(15) ? random.pick(BODIES) : ''}`
  }
}

const TRAILERS = '\n\nRelease-Track: tray\nRelease-Channel: alpha\nRelease-Run: 1.1.copied\n'

const ACTS: readonly (readonly [readonly [string, (hand: Hand) => Promise<boolean>], number])[] = [
  [['push to next', pushToNext], 30],
  [['docs only', pushDocs], 6],
  [['[skip ci]', pushSkipped], 6],
  [['copied trailers', pushCopiedTrailers], 7],
  [['forged bump', pushForgedBump], 4],
  [['merge', mergeOldBranch], 12],
  [['octopus merge', mergeTwo], 3],
  [['squash', squash], 7],
  [['revert', revert], 8],
  [['hotfix on main', hotfix], 9],
  [['hotfix merged back', hotfixMergedBack], 5],
  [['version by hand', setVersion], 3],
  [['manifest set back', setManifestBack], 4],
  [['branch', pushBranch], 5],
]

async function pushToNext(hand: Hand): Promise<boolean> {
  await hand.people.start('next')
  await hand.changes(3)
  return hand.people.push('next')
}

async function pushDocs(hand: Hand): Promise<boolean> {
  await hand.people.start('next')
  await hand.change(`docs: words ${hand.people.next()}`)
  return hand.people.push('next')
}

async function pushSkipped(hand: Hand): Promise<boolean> {
  await hand.people.start('next')
  await hand.change(`fix: quietly ${hand.people.next()} [skip ci]`)
  return hand.people.push('next')
}

async function pushCopiedTrailers(hand: Hand): Promise<boolean> {
  await hand.people.start('next')
  await hand.change(`feat: change ${hand.people.next()}${TRAILERS}`)
  return hand.people.push('next')
}

/** Looks like a bump commit and is none: a file with a version gets something else. */
async function pushForgedBump({ people, random }: Hand): Promise<boolean> {
  await people.start('next')
  const path = random.pick([
    'Cargo.toml',
    ...people.products.flatMap(({ versions }) => versions.map(({ path }) => path)),
  ])
  const text = people.readFile(path)
  const added = path.endsWith('.json') ? text.replace('{', `{\n  "x${people.next()}": true,`) : `${text}# evil\n`
  people.write(path, added)
  await people.commit(`chore: bump tray to tray-v1.8.9${TRAILERS}`)
  return people.push('next')
}

async function mergeOldBranch(hand: Hand): Promise<boolean> {
  const side = await branchOff(hand)
  await hand.people.start('next')
  const merged = await hand.people.tries(['merge', '--abort'], 'merge', '-q', '--no-ff', '-m', hand.message(), side)
  return merged && hand.people.push('next')
}

async function mergeTwo(hand: Hand): Promise<boolean> {
  const sides = [await branchOff(hand), await branchOff(hand)]
  await hand.people.start('next')
  const merged = await hand.people.tries(['reset', '-q', '--hard'], 'merge', '-q', '--no-ff', '-m', 'Merge', ...sides)
  return merged && hand.people.push('next')
}

/** A squashed pull request: what the commits of the branch said is in its message, those of the actions too. */
async function squash(hand: Hand): Promise<boolean> {
  const { people, random } = hand
  const side = await branchOff(hand)
  await people.start('next')
  if (!(await people.tries(['reset', '-q', '--hard'], 'merge', '-q', '--squash', side))) return false
  const copied = random.chance(50) ? TRAILERS : ''
  const bodies = await people.git('log', '--format=* %B', `HEAD..${side}`)
  await people.commit(`feat: squashed (#${people.next()})\n\n${bodies}${copied}`)
  return people.push('next')
}

async function branchOff(hand: Hand): Promise<string> {
  await hand.people.start('next', hand.random.below(6))
  await hand.changes(3)
  return hand.people.git('rev-parse', 'HEAD')
}

async function revert({ people, random }: Hand): Promise<boolean> {
  await people.start('next')
  const commits = (
    await people.git('log', '--max-parents=1', '--min-parents=1', '--author=Ada', '-12', '--format=%H')
  ).split('\n')
  const reverted = await people.tries(['revert', '--abort'], 'revert', '--no-edit', random.pick(commits))
  return reverted && people.push('next')
}

async function hotfix(hand: Hand): Promise<boolean> {
  await hand.people.start('main')
  await hand.change()
  return hand.people.push('main')
}

async function hotfixMergedBack(hand: Hand): Promise<boolean> {
  const { people } = hand
  await people.start('main')
  await hand.change()
  if (!(await people.push('main'))) return false
  await people.start('next')
  const merged = await people.tries(['merge', '--abort'], 'merge', '-q', '--no-edit', 'origin/main')
  return merged && people.push('next')
}

/** Somebody writes another version into the files of a product, which is not a release. */
async function setVersion({ people, random }: Hand): Promise<boolean> {
  await people.start('next')
  const { versions } = random.pick(people.products.filter((product) => product.versions.length > 0))
  const raise = random.below(2)
  for (const { path, pattern } of versions) {
    const text = people.readFile(path)
    people.write(
      path,
      text.replace(pattern, (match, version) => match.replace(version, raised(version, raise))),
    )
  }
  await people.commit('chore: a version by hand')
  return people.push('next')
}

function raised(version: string, by: number): string {
  const [major, minor] = version.split('.')
  return `${major}.${Number(minor) + by}.9`
}

/** Somebody restores an old manifest on `next`, or takes it away. */
async function setManifestBack({ people, random }: Hand): Promise<boolean> {
  await people.start('next')
  const path = `${MANIFESTS}/${UPDATED}-${random.pick(['alpha', 'beta', 'rc', 'live'])}.json`
  if (people.readFile(path) === '') return false
  if (random.chance(50)) people.remove(path)
  else people.write(path, '{ "version": "1.0.0", "platforms": {} }\n')
  await people.commit('chore: tidy up')
  return people.push('next')
}

async function pushBranch(hand: Hand): Promise<boolean> {
  await branchOff(hand)
  return hand.people.push(hand.random.pick(BRANCHES))
}
