import { showDecision, showTags } from './decision.mjs'
import { INTRODUCTION, LAST_PUSH, STORY } from './story.mjs'
import { ARTIFACTS, PUBLIC_KEY } from './story-updates.mjs'
import { showManifest, showNotes } from './updates.mjs'

const NOBODY = '0'.repeat(40)
const MAIN = 'refs/heads/main'
const NEXT = 'refs/heads/next'
const TAGS = 'refs/tags/'
const REPOSITORY = { full_name: 'ada/lighthouse', default_branch: 'main' }

/** Says what is going to be played, and who the tracks are. */
export function introduce(screen) {
  screen.line()
  screen.text(INTRODUCTION.text)
  screen.line()
  for (const [name, text] of Object.entries(INTRODUCTION.facts))
    screen.fact(name === 'branches' ? name : screen.track(name), text)
}

/**
 * Plays the story scene by scene: does what a person does in git, starts the scene's runs at the same moment, shows what each
 * decided and why, and then what is new in the remote.
 *
 * @returns {Promise<number[]>} how long each run of an action took, in milliseconds
 * @throws {Error} when a run fails, or does not keep what the actions promise
 */
export async function playScenes({ remote, builder, runAction, github, screen }) {
  const durations = []
  let lastPush
  for (const [index, scene] of STORY.entries()) {
    screen.heading(`${index + 1}`.padStart(2), scene.title)
    screen.text(scene.say, { styles: ['dim'] })
    screen.line()
    if (scene.begin || scene.push) {
      lastPush = await pushByHand(scene, remote)
      screen.fact('push', `${screen.commit(lastPush.sha)} ${lastPush.subject} (${screen.ref(lastPush.branch)})`)
    }
    await buildBundles(scene, builder, screen)
    const values = { [LAST_PUSH]: lastPush.sha, [ARTIFACTS]: builder.artifacts, [PUBLIC_KEY]: builder.publicKey() }
    const before = await readRefs(remote)
    const jobs = await allEnded(scene.runs.map((run) => runJob(run, { lastPush, values, refs: before, runAction })))
    await showJobs(screen, jobs, remote)
    durations.push(...jobs.map(({ result }) => result.milliseconds))
    const refused = jobs.some(({ result }) => result.code !== 0)
    await showNews({ screen, remote, before, refused, started: github.takeStarted() })
  }
  return durations
}

/** Waits for all, also when one fails, so that nothing is at work in the folder when it is removed. */
async function allEnded(promises) {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

async function buildBundles({ build, flip }, builder, screen) {
  if (build) {
    const signer = await builder.build(build)
    screen.fact('build', build.files.join(', '))
    screen.fact('signed by', signer)
  }
  if (flip) {
    builder.flip(flip)
    screen.fact('changed', `byte ${flip.at} of ${flip.file}`)
  }
}

async function runJob(run, { lastPush, values, refs, runAction }) {
  const inputs = Object.entries(run.inputs ?? {}).map(([name, value]) => [name, values[value] ?? value])
  const job = { ...run, inputs: Object.fromEntries(inputs) }
  const event = eventOf(job, lastPush, refs)
  return { run: job, event, result: await runAction({ ...job, event }) }
}

async function showJobs(screen, jobs, remote) {
  const [{ run }] = jobs
  if (run.action === 'component-changelog') return showNotes(screen, jobs[0])
  if (run.action === 'write-updater-manifest') return showManifest(screen, jobs[0], remote)
  if (run.action === 'validate-tag') return showTags(screen, jobs)
  for (const [index, job] of jobs.entries()) {
    showDecision(screen, { ...job, label: jobs.length > 1 ? `run ${index + 1}` : 'run' })
  }
}

async function pushByHand({ begin, push }, remote) {
  const before = await readRefs(remote)
  const branch = push?.branch ?? 'next'
  const ref = `refs/heads/${branch}`
  const subject = begin ?? push.subject
  const sha = begin ? await remote.developer.begin(begin) : await remote.developer.push(push)
  return { branch, ref, subject, sha, before: before.get(ref) ?? NOBODY }
}

/** The event that GitHub would send for a run; its ref and sha decide what is checked out. */
function eventOf({ on, branch, tag, inputs }, lastPush, refs) {
  if (on === 'push') return pushEvent(lastPush)
  if (on === 'tag') {
    const ref = [...refs.keys()].findLast((name) => name.startsWith(TAGS) && tag.test(name.slice(TAGS.length)))
    return pushEvent({ ref, before: NOBODY, sha: refs.get(ref) })
  }
  const ref = `refs/heads/${branch}`
  return { name: 'workflow_dispatch', ref, sha: refs.get(ref), payload: { ref, inputs, repository: REPOSITORY } }
}

function pushEvent({ ref, before, sha, subject }) {
  const commit = { id: sha, message: subject }
  const about = { created: before === NOBODY, deleted: false, forced: false, commits: [commit], head_commit: commit }
  return { name: 'push', ref, sha, payload: { ref, before, after: sha, ...about, repository: REPOSITORY } }
}

/** The remote's branches and tags with the commits they stand on, in the order of their versions. */
async function readRefs({ git }) {
  const format = '%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end) %(refname)'
  const lines = await git('for-each-ref', '--sort=version:refname', `--format=${format}`)
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  )
}

/** Shows how the remote's refs changed and which workflows the runs started. */
async function showNews({ screen, remote, before, refused, started }) {
  const after = await readRefs(remote)
  const news = [...after].filter(([ref, commit]) => before.get(ref) !== commit)
  if (refused && news.length > 0) throw new Error('an action refused, and the remote changed')
  const parts = news.map(([ref, commit]) => {
    return `${screen.ref(ref.replace(/^refs\/(heads|tags)\//, ''))} ${before.has(ref) ? '→' : 'on'} ${screen.commit(commit)}`
  })
  screen.fact('remote', parts.length > 0 ? parts.join(', ') : screen.paint('nothing new', 'dim'))
  if (started.length > 0)
    screen.fact('starts', started.map(({ workflow, ref }) => `${workflow} on ${screen.ref(ref)}`).join(', '))
  await checkPromises(remote, after, started)
  if (news.some(([ref]) => ref === MAIN)) screen.fact('', screen.paint('main is an ancestor of next', 'dim'))
}

/** Throws when what the actions promise is not so: main an ancestor of next, and no workflow started twice on one tag. */
async function checkPromises({ git }, refs, started) {
  if ((await git('merge-base', refs.get(MAIN), refs.get(NEXT))) !== refs.get(MAIN))
    throw new Error('main is not an ancestor of next')
  const twice = started.find(({ ref }, index) => started.findIndex((other) => other.ref === ref) < index)
  if (twice) throw new Error(`${twice.workflow} was started twice on ${twice.ref}`)
}
