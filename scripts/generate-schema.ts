// Writes schema/release-tracks.schema.json from the configuration's shape; with --check says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CONFIG_SHAPE } from '../shared/config/config-shape.ts'
import { toJsonSchema } from '../shared/config/json-schema.ts'

const file = fileURLToPath(new URL('../schema/release-tracks.schema.json', import.meta.url))
const text = `${JSON.stringify(toJsonSchema(CONFIG_SHAPE), null, 2)}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('schema/release-tracks.schema.json is not what the code makes. Run: npm run schema')
  process.exitCode = 1
}
