import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >
}

const WORKFLOW = join(import.meta.dirname, '../../examples/tray-and-platform/.github/workflows/release.yml')
const folder = mkdtempSync(join(tmpdir(), 'release-tracks-signing-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text, { mode })
}

/** Runs the step as the runner does, with an `npx` that writes down what it is called with and ends with a code. */
function sign(target: string, code: number): string[][] {
  const { steps } = (load(readFileSync(WORKFLOW, 'utf8')) as Workflow).jobs.build ?? { steps: [] }
  const script = steps.find(({ name }) => name === 'Sign for the version of the tag')?.run ?? ''
  write('step.sh', script)
  write('bin/npx', `#!/bin/sh\nprintf '%s\\n' "$@" '' >>calls\nexit ${code}\n`, 0o755)
  write('calls', '')
  const PATH = [join(folder, 'bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH, TARGET: target, RELEASE_VERSION: '1.8.5-alpha.2' }
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], { cwd: folder, env, stdio: 'ignore' })
  const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n\n').filter(Boolean)
  return calls.map((call) => call.split('\n').slice(2))
}

test('every bundle that an updater takes is signed for the version of the tag, whatever its name', () => {
  const bundles = ['nsis/My App_1.8.5_x64-setup.exe', 'msi/$(touch hit)_1.8.5_x64_en-US.msi', 'macos/App.app.tar.gz']
  const others = ['dmg/App.dmg', 'nsis/My App_1.8.5_x64-setup.exe.sig', 'macos/App.app/Contents/Helper.exe']
  for (const path of [...bundles, ...others]) write(`target/x/release/bundle/${path}`, '')
  const signed = sign('x', 0)
  const archive = join(folder, 'target/x/release/bundle/macos/App.app.tar.gz')
  const entries = execFileSync('tar', ['--list', '--file', archive], { encoding: 'utf8' })
  expect(entries.trim().split('\n')).toEqual(['App.app/', 'App.app/Contents/', 'App.app/Contents/Helper.exe'])
  expect(signed.map((call) => call.slice(0, -1))).toEqual(
    bundles.map(() => ['signer', 'sign', '--app-version', '1.8.5-alpha.2']),
  )
  expect(signed.map((call) => call.at(-1)).sort()).toEqual(
    bundles.map((path) => `target/x/release/bundle/${path}`).sort(),
  )
})

test('a signature that is not made fails the step; a target without bundles does not', () => {
  expect(() => sign('x', 1)).toThrow()
  expect(sign('none', 1)).toEqual([])
})
