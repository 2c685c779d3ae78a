import { globSync } from 'node:fs'

const patterns = (process.env['INPUT_SUBJECT-PATH'] ?? '').split('\n').filter((line) => line.trim() !== '')
const found = patterns.flatMap((pattern) => globSync(pattern.trim(), { cwd: process.env.GITHUB_WORKSPACE }))
if (found.length === 0) throw new Error('Could not find subject at path')
console.log(`Attestation created for ${found.join(', ')}`)
