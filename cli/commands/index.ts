import type { Command } from '../command.ts'
import { detect } from './detect.ts'
import { validate } from './validate.ts'

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [detect, validate]
