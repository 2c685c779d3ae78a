import type { Command } from '../command.ts'
import { NO_SIGN, YES } from '../options.ts'

export const manifest: Command = {
  name: 'manifest',
  summary: "write the updater manifest of a Tauri app's release",
  description: [
    "Verifies the signature of every bundle in a folder against the app's public key, and prints the manifest that installed apps poll. Writes nothing unless every signature is valid.",
    'With --publish, commits it to the manifest of the channel on the live branch (or branches.manifests), and to those of lower channels that this version overtakes, and merges live into next in the same push. Shows that push and asks first. A channel never moves to an older version.',
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
    { name: 'tag', value: 'tag', description: 'The tag of the release.', otherwise: 'required', words: 'tags' },
    {
      name: 'base-url',
      value: 'url',
      description: 'Where the bundles can be downloaded.',
      otherwise: "the release's downloads on GitHub",
    },
    { name: 'notes', value: 'text', description: 'The notes that the app shows.' },
    { name: 'notes-path', value: 'file', description: 'A file with the notes.', words: 'files' },
    {
      name: 'platforms',
      value: 'keys',
      description: 'Platforms that must be present, such as windows-x86_64, separated by commas.',
    },
    {
      name: 'public-key',
      value: 'text',
      description: "The app's public key.",
      otherwise: "the one in the track's tauri-config",
    },
    { name: 'output', short: 'o', value: 'file', description: 'Write the manifest to a file.', words: 'files' },
    { name: 'publish', description: 'Commit the manifest to the channel.' },
    { name: 'no-converge', description: 'Leave the manifests of lower channels alone.' },
    {
      name: 'create-channels',
      description: 'Let a live version begin the manifests of lower channels that have none.',
    },
    {
      name: 'require-attestation',
      description: "Publish nothing unless GitHub has an attestation of every bundle's build.",
    },
    {
      name: 'trusted-root',
      value: 'file',
      description: 'What `gh attestation trusted-root` wrote, to verify attestations with.',
      words: 'files',
    },
    NO_SIGN,
    YES,
  ],
  examples: [
    { line: 'release-tracks manifest dist --tag tray-v1.8.5', meaning: 'print the manifest' },
    { line: 'release-tracks manifest dist --tag tray-v1.8.5 --publish', meaning: 'publish it, after asking' },
  ],
  load: () => import('../answers/manifest.ts'),
}
