import { execFileSync, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

/**
 * `npm run test:updater`: fetches the source of tauri-plugin-updater, builds what reads and verifies manifests out of it, and runs the tests that ask it.
 * Without Cargo it says so and ends well, since nothing of this project is wrong.
 */
const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'test/updater')

function cargo(...args: string[]): string {
  return execFileSync('cargo', args, {
    cwd: FOLDER,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function testUpdater(): number {
  if (spawnSync('cargo', ['--version']).status !== 0) {
    console.log('cargo is missing, so the code of the updater was not run: install Rust from https://rustup.rs.')
    return 0
  }
  cargo('fetch')
  const { packages } = JSON.parse(cargo('metadata', '--offline', '--format-version', '1')) as {
    packages: { name: string; manifest_path: string }[]
  }
  const plugin = packages.find(({ name }) => name === 'tauri-plugin-updater')
  if (!plugin) throw new Error('cargo fetched no tauri-plugin-updater')
  process.env.PLUGIN_SOURCE = join(dirname(plugin.manifest_path), 'src/updater.rs')
  cargo('build', '--offline')
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
  const options = { cwd: ROOT, stdio: 'inherit' } as const
  return spawnSync(process.execPath, [...jest, '--config', 'test/updater/jest.config.js'], options).status ?? 1
}

process.exitCode = testUpdater()
