import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkWorkflows } from './check-workflows.ts'
import { installAct } from './install-act.ts'
import { installJudges } from './install-judges.ts'

/** How many checks and tests held, and how many did not. */
interface Counts {
  readonly passed: number
  readonly failed: number
}

const ROOT = join(import.meta.dirname, '..')

/**
 * `npm test` is the part `everywhere`: the linter, the compiler, every `check:…` script of package.json, then the tests.
 * `npm run test:runner` is the part `runner`: zizmor and actionlint over the workflows, then workflows on nektos/act. What cannot be had is left out.
 * `npm run test:tools` is the part `tools`: package managers judge what a bump wrote. What cannot be had is not asked.
 *
 * All of them run, so that one run shows all that is wrong. The last line counts tests and checks together.
 */
function testAll(parts: readonly string[]): Counts {
  const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts
  const counts = parts.map((part) => {
    if (part === 'runner') return testRunner(scripts)
    return part === 'tools' ? testTools(scripts) : testEverywhere(scripts)
  })
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

function testEverywhere(scripts: Readonly<Record<string, string>>): Counts {
  const checks = ['lint', 'types', ...Object.keys(scripts).filter((name) => name.startsWith('check:'))]
  const failed = checks.filter((name) => !run(name, scripts[name] ?? ''))
  const jest = runJest(scripts.jest ?? '')
  for (const name of failed) console.error(`failed: npm run ${name}`)
  return { passed: jest.passed + checks.length - failed.length, failed: jest.failed + failed.length }
}

function testRunner(scripts: Readonly<Record<string, string>>): Counts {
  console.log('\n> zizmor and actionlint')
  const checks = checkWorkflows()
  const act = installAct()
  if (act === undefined) return checks
  process.env.ACT = act
  const tests = runJest(`${scripts.jest ?? ''} --config test/runner/jest.config.js`)
  return { passed: checks.passed + tests.passed, failed: checks.failed + tests.failed }
}

function testTools(scripts: Readonly<Record<string, string>>): Counts {
  process.env.JUDGES = JSON.stringify(installJudges())
  return runJest(`${scripts.jest ?? ''} --config test/tools/jest.config.js`)
}

/** Runs one script of package.json, shows what it prints, and tells whether it succeeded. npm has set up the PATH. */
function run(name: string, command: string): boolean {
  console.log(`\n> ${name}`)
  return spawnSync(command, { cwd: ROOT, shell: true, stdio: 'inherit' }).status === 0
}

function runJest(command: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-jest-'))
  try {
    const results = join(folder, 'results.json')
    const ok = run('jest', `${command} --json --outputFile="${results}"`)
    return countTests(ok, results)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads Jest's own counts; a suite that did not load, and a run that ended for another reason, count as a failure. */
function countTests(ok: boolean, results: string): Counts {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed }
}

const { passed, failed } = testAll(process.argv.slice(2))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
