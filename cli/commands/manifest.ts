import type { Command } from '../command.ts'
import { YES } from '../options.ts'

export const manifest: Command = {
  name: 'manifest',
  summary: "make the updater manifest of a Tauri app's release",
  description: [
    "Verifies the signature of every bundle in a folder against the app's public key and makes the manifest that installed apps poll. Nothing is written unless every signature holds.",
    'With --publish it is committed to the manifest of the channel on the live branch, and to those of lower channels that this version overtakes, and live is merged into next in the same push. It shows that push and asks first. A channel never goes back to an older version.',
  ],
  arguments: [
    {
      name: 'artifacts-dir',
      description: 'The folder with the bundles and their .sig files.',
      required: true,
      words: 'files',
    },
  ],
  options: [
    { name: 'tag', value: 'tag', description: 'The tag of the release.', otherwise: 'none: it must be given' },
    {
      name: 'base-url',
      value: 'url',
      description: 'Where the bundles can be downloaded.',
      otherwise: "the release's downloads on GitHub",
    },
    { name: 'notes', value: 'text', description: 'What the app shows about the version.' },
    { name: 'notes-path', value: 'file', description: 'The same from a file.', words: 'files' },
    {
      name: 'platforms',
      value: 'keys',
      description: 'Platforms that must be there, such as windows-x86_64, with commas between.',
    },
    {
      name: 'public-key',
      value: 'text',
      description: "The app's public key.",
      otherwise: 'that of the tauri-config of the track',
    },
    { name: 'output', short: 'o', value: 'file', description: 'Write the manifest to a file.', words: 'files' },
    { name: 'publish', description: 'Commit the manifest to the channel.' },
    { name: 'no-converge', description: 'Leave the manifests of lower channels alone.' },
    { name: 'allow-downgrade', description: 'Let an older version replace a newer one.' },
    YES,
  ],
  examples: [
    { line: 'release-tracks manifest dist --tag tray-v1.8.5', meaning: 'print the manifest' },
    { line: 'release-tracks manifest dist --tag tray-v1.8.5 --publish', meaning: 'publish it, after a question' },
  ],
  load: () => import('../answers/manifest.ts'),
}
