import { mkdirSync, writeFileSync } from 'node:fs'
import { platformVersion } from './platform-version.js'
import { page } from './src/page.js'

const dist = new URL('dist/', import.meta.url)
mkdirSync(dist, { recursive: true })
writeFileSync(new URL('index.html', dist), page(platformVersion()))
