import type { Step } from './workflow.ts'

/** What a release workflow brings to its users. */
export type Delivery = 'tauri' | 'images' | 'npm' | 'cargo' | 'python' | 'chart' | 'binaries' | 'release'

/** How a step of each kind is known: by the action it uses, or by a command. */
const DELIVERIES: readonly (readonly [delivery: Delivery, uses: RegExp | undefined, run: RegExp | undefined])[] = [
  ['tauri', /^tauri-apps\/tauri-action@/, /\b(?:cargo[- ]tauri|tauri(?:-cli)?(?:@\S+)?) build\b/],
  [
    'images',
    /^(?:docker\/(?:build-push|bake)-action|depot\/(?:build-push|bake)-action)@/,
    /\b(?:docker|podman) (?:image )?push\b|\bbuildx (?:build|bake)\b|\bko (?:build|publish)\b/,
  ],
  [
    'npm',
    /^JS-DevTools\/npm-publish@/,
    /\b(?:npm|pnpm|bun)(?: -r| --recursive| --filter \S+)* publish\b|\byarn (?:npm )?publish\b/,
  ],
  ['cargo', /^katyo\/publish-crates@/, /\bcargo (?:publish|workspaces publish)\b/],
  [
    'python',
    /^pypa\/gh-action-pypi-publish@/,
    /\btwine upload\b|\b(?:uv|poetry|hatch|flit|pdm|maturin) (?:publish|upload)\b/,
  ],
  ['chart', /^helm\/chart-releaser-action@/, /\bhelm (?:cm-)?push\b|\bcr upload\b/],
  ['binaries', /^(?:goreleaser\/goreleaser-action|taiki-e\/upload-rust-binary-action)@/, /\bgoreleaser release\b/],
  [
    'release',
    /^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|release-drafter\/release-drafter|svenstaro\/upload-release-action)@/,
    /\bgh release (?:create|upload)\b/,
  ],
]

/** What a step delivers. */
export function deliveriesOf({ uses = '', run = '' }: Step): Delivery[] {
  const commands = run.replace(/^\s*#.*$|^.*--dry-run.*$/gm, '')
  return DELIVERIES.flatMap(([delivery, action, command]) =>
    action?.test(uses) || command?.test(commands) ? [delivery] : [],
  )
}
