import semver from 'semver'
import { MANIFESTS, UPDATED } from './products.ts'
import type { Move, Transaction } from './ref-log.ts'
import { CHANNELS, type ReadTag, readTag, WITHDRAWN } from './tags.ts'
import type { World } from './world.ts'

const [MAIN, NEXT] = ['refs/heads/main', 'refs/heads/next']
const OWN_FILES = ['Cargo.lock', 'package-lock.json']

/**
 * Follows a remote from transaction to transaction and says what must never be: with git's words and none of the actions' code.
 * It is asked after each batch of runs.
 */
export class RefJudge {
  readonly #world: World
  readonly #refs = new Map<string, string>()
  /** By product, channel and commit. */
  readonly #places = new Map<string, string>()
  /** By product and channel. */
  readonly #highest = new Map<string, string>()
  /** The same as the batch began. */
  #before: ReadonlyMap<string, string> = new Map()
  /** By channel, as `main` has them. */
  #manifests = new Map<string, string>()
  readonly #tags = new Map<string, string[]>()
  /** The tag that each floating tag is on. */
  readonly #floats = new Map<string, ReadTag>()
  /** The names of tags that are withdrawn, and those that were as the batch began. */
  readonly #withdrawn = new Set<string>()
  #withdrawnBefore: ReadonlySet<string> = new Set()
  /** Processes of actions that pushed tags. */
  readonly #runs = new Set<string>()

  constructor(world: World) {
    this.#world = world
  }

  /** The tags of each product in the order in which they were pushed. */
  get tags(): ReadonlyMap<string, readonly string[]> {
    return this.#tags
  }

  /** What is wrong with the transactions of a batch. */
  async judge(transactions: readonly Transaction[]): Promise<string[]> {
    const problems: string[] = []
    this.#before = new Map(this.#highest)
    this.#withdrawnBefore = new Set(this.#withdrawn)
    let hotfixIsNew = false
    for (const transaction of transactions) {
      const before = new Map(this.#refs)
      const wasHeld = await this.#isHeld()
      for (const { ref, to } of transaction.moves) to ? this.#refs.set(ref, to) : this.#refs.delete(ref)
      if (!transaction.byAction) {
        hotfixIsNew ||= transaction.moves.some(({ ref }) => ref === MAIN)
        this.#manifests = await this.#readManifests()
        continue
      }
      const releases = transaction.moves.some((move) => !isFloating(move) && !isMarker(move))
      // A hotfix that landed while the run was at work may wait for the next push.
      if (releases && !(wasHeld ? await this.#isHeld() : hotfixIsNew || (await this.#isHeld())))
        problems.push(`main is not an ancestor of next after ${nameMoves(transaction)}`)
      problems.push(
        ...(await this.#judgeBranches(transaction, before)),
        ...(await this.#judgeTags(transaction, before)),
      )
      problems.push(...(await this.#judgeManifests()))
    }
    return problems
  }

  /** Compares the log with what is there, so that nothing was done past it. */
  async compare(): Promise<string[]> {
    const there = (await this.#world.refs()).split('\n').sort().join('\n')
    const logged = [...this.#refs]
      .map(([ref, object]) => `${object} ${ref}`)
      .sort()
      .join('\n')
    return there === logged ? [] : [`the refs are not where the transactions put them:\n${there}\nlogged:\n${logged}`]
  }

  async #isHeld(): Promise<boolean> {
    const [main, next] = [this.#refs.get(MAIN), this.#refs.get(NEXT)]
    return main === undefined || next === undefined || this.#contains(next, main)
  }

  #contains(commit: string, ancestor: string): Promise<boolean> {
    return this.#world.holds('merge-base', '--is-ancestor', ancestor, commit)
  }

  async #judgeBranches({ moves }: Transaction, before: ReadonlyMap<string, string>): Promise<string[]> {
    const problems: string[] = []
    for (const { ref, to } of moves.filter((move) => !move.ref.startsWith('refs/tags/'))) {
      const from = before.get(ref)
      if (ref !== MAIN && ref !== NEXT) problems.push(`${ref} is none of the actions' business`)
      if (!from || !to) problems.push(`${ref} was made or deleted`)
      else if (!(await this.#contains(to, from))) problems.push(`${ref} lost commits: ${from} to ${to}`)
      if (to) problems.push(...(await this.#judgeCommits(to, before)))
    }
    return problems
  }

  /** What the actions commit themselves changes versions and manifests, and nothing else. */
  async #judgeCommits(to: string, before: ReadonlyMap<string, string>): Promise<string[]> {
    const made = await this.#world.git('rev-list', '--no-merges', to, '--not', ...new Set(before.values()))
    const problems: string[] = []
    for (const commit of made.split('\n').filter(Boolean)) {
      const files = await this.#world.git('diff-tree', '-r', '--no-commit-id', '--name-only', '-z', commit)
      const strange = files.split('\0').filter((path) => path !== '' && !this.#isOwn(path))
      if (strange.length > 0) problems.push(`the actions' commit ${commit} changes ${strange.join(', ')}`)
    }
    return problems
  }

  #isOwn(path: string): boolean {
    const files = this.#world.products.flatMap(({ versions }) => versions.map((place) => place.path))
    return path.startsWith(`${MANIFESTS}/`) || OWN_FILES.includes(path) || files.includes(path)
  }

  async #judgeTags({ moves }: Transaction, before: ReadonlyMap<string, string>): Promise<string[]> {
    const all = moves.filter(({ ref }) => ref.startsWith('refs/tags/'))
    const problems = all.filter(isMarker).flatMap((move) => this.#judgeMarker(move, before))
    const tags = all.filter((move) => !isFloating(move) && !isMarker(move))
    for (const { ref, to } of all.filter(isFloating)) problems.push(...(await this.#judgeFloat(ref, to)))
    for (const { ref, to } of tags) {
      const name = ref.slice('refs/tags/'.length)
      problems.push(...(before.has(ref) || !to ? [`${name} was moved or deleted`] : await this.#judgeTag(name, to)))
      if (to) problems.push(...(await this.#judgeOrder(name, to, tags.length === moves.length)))
    }
    if (tags.length > 0) problems.push(...(await this.#judgeRuns(tags)))
    return problems.map((problem) => `${problem} (${nameMoves({ moves })})`)
  }

  /** A tag that was made is withdrawn, once. */
  #judgeMarker({ ref, to }: Move, before: ReadonlyMap<string, string>): string[] {
    const name = ref.slice(`refs/tags/${WITHDRAWN}`.length)
    this.#withdrawn.add(name)
    if (before.has(ref) || !to) return [`the withdrawal of ${name} was moved or deleted`]
    return before.has(`refs/tags/${name}`) ? [] : [`${name} was withdrawn, and is not a tag`]
  }

  /** A floating tag is on a live version of its numbers, and goes to higher ones, except from one that is withdrawn. */
  async #judgeFloat(ref: string, to: string | undefined): Promise<string[]> {
    const name = ref.slice('refs/tags/'.length)
    const was = this.#floats.get(name)
    const mayLeave = was === undefined || this.#withdrawn.has(was.name)
    if (!to) {
      this.#floats.delete(name)
      return mayLeave ? [] : [`${name} was deleted`]
    }
    const commit = await this.#world.git('rev-parse', `${to}^{commit}`)
    const found: ReadTag[] = []
    for (const other of [...this.#tags.values()].flat()) {
      const tag = other.startsWith(`${name}.`) ? readTag(this.#world.products, other) : undefined
      if (tag?.channel !== 'live' || this.#withdrawnBefore.has(other)) continue
      if ((await this.#world.git('rev-parse', `${other}^{commit}`)) === commit) found.push(tag)
    }
    const [tag] = found.sort((a, b) => semver.rcompare(a.version, b.version))
    if (!tag) return [`${name} is on no live version`]
    this.#floats.set(name, tag)
    const isLower = was && semver.lt(tag.version, was.version)
    return isLower && !mayLeave ? [`${name} went from ${was.version} to ${tag.version}`] : []
  }

  /**
   * What one run of an action releases is one push: its workflows are dispatched, so that GitHub's limit on the tags of a push does not
   * matter. What a person releases may take several, of three tags at most.
   */
  async #judgeRuns(tags: Transaction['moves']): Promise<string[]> {
    const texts = await Promise.all(tags.map(({ to = '' }) => this.#world.git('cat-file', '-p', to)))
    const runs = new Set(texts.map((text) => /^Release-Run: (.*)$/m.exec(text)?.[1] ?? ''))
    const isByHand = ![...runs].some((run) => /^\d+\./.test(run))
    if (isByHand && tags.length > 3) return [`${tags.length} tags in one push by hand, for which GitHub starts nothing`]
    const again = [...runs].filter((run) => !isByHand && this.#runs.has(run))
    for (const run of runs) this.#runs.add(run)
    return [
      ...(runs.size > 1 || runs.has('') ? ['tags of more than one run'] : []),
      ...again.map((run) => `a second push of tags by ${run}`),
    ]
  }

  async #judgeTag(name: string, object: string): Promise<string[]> {
    const tag = readTag(this.#world.products, name)
    if (!tag) return [`${name} is a tag of no product`]
    const { product, channel } = tag
    const [line, commit] = [`${product.name} ${channel}`, await this.#world.git('rev-parse', `${object}^{commit}`)]
    const problems: string[] = []
    const twin = this.#places.get(`${line} ${commit}`)
    if (twin) problems.push(`${name} is on the same commit as ${twin}`)
    this.#places.set(`${line} ${commit}`, name)
    this.#tags.set(product.name, [...(this.#tags.get(product.name) ?? []), name])
    const branch = this.#refs.get(channel === 'live' ? MAIN : NEXT)
    if (!branch || !(await this.#contains(branch, commit))) problems.push(`${name} is not on the branch of its channel`)
    return [...problems, ...(await this.#judgeFiles(name, commit)), ...(await this.#judgeAnnotation(name, object))]
  }

  /**
   * Versions go up, push by push. Of two runs at the same time that were asked for different versions, and whose pushes have no branch
   * in common because one of them moves tags alone, git lets both in: each is above what there was before. And a pre-release of an older
   * commit (`sha`) is above those that the commit contains.
   */
  async #judgeOrder(name: string, object: string, isAlone: boolean): Promise<string[]> {
    const tag = readTag(this.#world.products, name)
    if (!tag) return []
    const { product, channel, version } = tag
    const line = `${product.name} ${channel}`
    const highest = this.#highest.get(line)
    const floor = isAlone ? this.#before.get(line) : highest
    if (!highest || semver.gt(version, highest)) this.#highest.set(line, version)
    if (!floor || semver.gt(version, floor)) return []
    const above = channel === 'live' ? [floor] : await this.#containedAbove(tag, object)
    return above.map((other) => `${name} came after ${other}`)
  }

  /** The versions of a tag's channel that its commit contains and that are not below it. */
  async #containedAbove({ name, product, channel, version }: ReadTag, object: string): Promise<string[]> {
    const found: string[] = []
    for (const other of this.#tags.get(product.name) ?? []) {
      const read = readTag(this.#world.products, other)
      if (other === name || read?.channel !== channel || semver.gt(version, read.version)) continue
      if (await this.#contains(object, other)) found.push(read.version)
    }
    return found
  }

  async #judgeFiles(name: string, commit: string): Promise<string[]> {
    const tag = readTag(this.#world.products, name)
    const problems: string[] = []
    for (const { path, pattern, core } of tag?.product.versions ?? []) {
      const found = pattern.exec((await this.#world.file(commit, path)) ?? '')?.[1]
      const wanted = core ? tag?.core : tag?.version
      if (found !== wanted) problems.push(`${path} of ${name} says ${found} in place of ${wanted}`)
    }
    return problems
  }

  async #judgeAnnotation(name: string, object: string): Promise<string[]> {
    const tag = readTag(this.#world.products, name)
    const text = await this.#world.git('cat-file', '-p', object)
    const lines = [`Release-Track: ${tag?.product.name}`, `Release-Channel: ${tag?.channel}`]
    return lines.filter((line) => !text.split('\n').includes(line)).map((line) => `${name} has no line ${line}`)
  }

  /** Manifests go up, except from a version that is withdrawn, and none offers one. */
  async #judgeManifests(): Promise<string[]> {
    const [before, after] = [this.#manifests, await this.#readManifests()]
    this.#manifests = after
    const prefix = this.#world.products.find(({ name }) => name === UPDATED)?.prefix
    const isWithdrawn = (version: string) => this.#withdrawn.has(`${prefix}${version}`)
    const back = [...before].flatMap(([channel, version]) => {
      const now = after.get(channel)
      if (isWithdrawn(version) || (now !== undefined && semver.gte(now, version))) return []
      return [`the ${channel} manifest went from ${version} to ${now ?? 'nothing'}`]
    })
    const bad = [...after].filter(([, version]) => isWithdrawn(version))
    return [
      ...back,
      ...bad.map(([channel, version]) => `the ${channel} manifest offers ${version}, which is withdrawn`),
    ]
  }

  async #readManifests(): Promise<Map<string, string>> {
    const main = this.#refs.get(MAIN)
    const found = new Map<string, string>()
    for (const channel of main ? CHANNELS : []) {
      const text = await this.#world.file(main as string, `${MANIFESTS}/${UPDATED}-${channel}.json`)
      if (text !== undefined) found.set(channel, (JSON.parse(text) as { version: string }).version)
    }
    return found
  }
}

function nameMoves({ moves }: Pick<Transaction, 'moves'>): string {
  return moves.map(({ ref, to }) => `${ref} → ${to?.slice(0, 10) ?? 'nothing'}`).join(', ')
}

/** `v1` and `tray-v1.8`, which move. */
function isFloating({ ref }: Move): boolean {
  return /\d$/.test(ref) && /(?:^|[^.\d])\d+(?:\.\d+)?$/.test(ref) && !/\d+\.\d+\.\d+/.test(ref)
}

function isMarker({ ref }: Move): boolean {
  return ref.startsWith(`refs/tags/${WITHDRAWN}`)
}
