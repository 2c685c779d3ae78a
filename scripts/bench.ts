import { cpus } from 'node:os'
import { git } from './bench/checkouts.ts'
import { type Fixture, openFixture } from './bench/fixture.ts'
import { benchJob } from './bench/job.ts'
import { benchTracks } from './bench/many-tracks.ts'
import { type Options, parseOptions, USAGE } from './bench/options.ts'
import { formatReport, type Report } from './bench/report.ts'
import { runFlatness, runScenarios } from './bench/suite.ts'
import { takeTurn } from './bench/turn.ts'

/** Measures the built actions on a large generated repository, as ratios to a floor that is measured in the same run. */
async function bench(options: Options): Promise<Report> {
  await takeTurn(say)
  const fixture = await openFixture(options.size, say)
  const results = await runScenarios(fixture, options, say)
  const flatness = options.flatness ? await measureFlatness(fixture, options) : []
  return { environment: await environmentOf(fixture, options), results, flatness, notes: NOTES }
}

const NOTES = [
  'floor: an empty Node program and the bare git commands that the answer needs, one after the other, on the same checkout.',
  'Whole processes, medians; all programs take turns. Each run begins on a fresh checkout, which is not timed.',
  'peak: resident memory of the action’s own Node process. Bytes: response bodies of a local git server over HTTP.',
  '!: an answer was wrong or a program failed; see below the tables. Its time means nothing.',
]

async function measureFlatness(whole: Fixture, options: Options) {
  const { commits, tags, ...rest } = options.size
  const least = { commits: rest.push * 2 + 400, tags: 40 }
  const size = {
    ...rest,
    commits: Math.max(least.commits, Math.round(commits / 10)),
    tags: Math.max(least.tags, Math.round(tags / 10)),
  }
  return runFlatness(whole, await openFixture(size, say), options, say)
}

async function environmentOf({ facts, folder }: Fixture, { size, runs }: Options) {
  return {
    commits: size.commits,
    tags: size.tags,
    files: size.files,
    runs,
    'full clone MB': (facts.fullCloneBytes / 1e6).toFixed(1),
    node: process.version,
    git: (await git(folder, ['version'])).trim().split(' ')[2] ?? '',
    cores: cpus().length,
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

if (process.argv.includes('--help')) {
  console.log(USAGE)
} else {
  const options = parseOptions(process.argv.slice(2))
  if (options.only === 'tracks') console.log(benchTracks(options, say))
  else if (options.only === 'job') console.log(await benchJob(options.runs, say))
  else await benchHistory(options)
}

async function benchHistory(options: Options): Promise<void> {
  const report = await bench(options)
  console.log(options.json ? JSON.stringify(report, undefined, 2) : formatReport(report))
}
