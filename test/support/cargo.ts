import { execFileSync } from 'node:child_process'

/** Whether this machine has Rust's package manager; what asks it is left out where not. */
export function hasCargo(): boolean {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
