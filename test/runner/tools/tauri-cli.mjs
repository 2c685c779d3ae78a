import { execFileSync } from 'node:child_process'

/** Runs the Tauri CLI of this project. */
export function tauri(args) {
  execFileSync(process.execPath, [process.env.STAND_IN_TAURI, ...args], { stdio: 'inherit' })
}
