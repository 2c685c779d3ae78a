import type { Command } from '../command.ts'
import { detect } from './detect.ts'
import { doctor } from './doctor.ts'
import { validate } from './validate.ts'

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [doctor, detect, validate]
