import { createRequire } from 'node:module'
const { library } = createRequire(import.meta.url)('../program/index.js')
export const { trackVersion } = library()
