import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

export const UPDATER = {
  kind: 'record',
  description: "The track's Tauri updater manifests.",
  examples: [{ manifest: 'release-manifests/tray-{channel}.json', 'tauri-config': 'src-tauri/tauri.conf.json' }],
  required: ['manifest'],
  fields: {
    manifest: {
      kind: 'text',
      rule: rules.MANIFEST,
      description:
        'Path of the manifest that installed apps poll, with `{channel}` once. It is committed to `live`, or to `branches.manifests`. With `{line}`, each line has manifests of its own; for all other versions `{line}` and one separator beside it are left out.',
      examples: ['release-manifests/tray-{channel}.json', 'release-manifests/tray-{line}-{channel}.json'],
    },
    'tauri-config': {
      kind: 'text',
      rule: rules.FILE,
      description: 'The Tauri configuration that the public key is read from.',
      examples: ['src-tauri/tauri.conf.json'],
    },
  },
} as const satisfies Shape
