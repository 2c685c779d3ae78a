import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join, matchesGlob, resolve } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const artifacts = process.env.STAND_IN_ARTIFACTS
const target = resolve(process.env.GITHUB_WORKSPACE, input('path'))
const flat = input('name') !== '' || input('merge-multiple') === 'true'
const wanted = input('name') || input('pattern') || '*'
const names = readdirSync(artifacts).filter((name) => matchesGlob(name, wanted))

if (input('name') !== '' && names.length === 0) throw new Error(`Artifact not found for name: ${input('name')}`)
mkdirSync(target, { recursive: true })
for (const name of names) cpSync(join(artifacts, name), flat ? target : join(target, name), { recursive: true })
console.log(`Downloaded ${names.join(', ')}`)
