import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Runs the Tauri CLI of this project. */
export function tauri(args) {
  const cli = join(process.env.STAND_IN_ROOT, 'node_modules/@tauri-apps/cli/tauri.js')
  execFileSync(process.execPath, [cli, ...args], { stdio: 'inherit' })
}
