#!/usr/bin/env node
import { runCommandLine } from './command-line.ts'
import { COMMANDS } from './commands/index.ts'

await runCommandLine(COMMANDS, process.argv.slice(2))
