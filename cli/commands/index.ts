import type { Command } from '../command.ts'
import { announce } from './announce.ts'
import { change } from './change.ts'
import { changelog } from './changelog.ts'
import { completion } from './completion.ts'
import { detect } from './detect.ts'
import { doctor } from './doctor.ts'
import { hotfix } from './hotfix.ts'
import { init } from './init.ts'
import { line } from './line.ts'
import { manifest } from './manifest.ts'
import { plan } from './plan.ts'
import { preview } from './preview.ts'
import { promote } from './promote.ts'
import { releasePr } from './release-pr.ts'
import { status } from './status.ts'
import { sync } from './sync.ts'
import { validate } from './validate.ts'
import { withdraw } from './withdraw.ts'

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [
  init,
  doctor,
  plan,
  preview,
  status,
  change,
  promote,
  hotfix,
  releasePr,
  line,
  withdraw,
  sync,
  detect,
  validate,
  changelog,
  manifest,
  announce,
  completion,
]
