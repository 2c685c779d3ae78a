import { shellQuote } from '../../invariants/commands.ts'
import { visible } from '../../text/visible.ts'
import type { ProposedTrack, ReleaseKind } from '../proposal/proposal.ts'
import { inFolder, nearestFolder, type TreeIndex } from '../scan/paths.ts'
import { fill } from './fill.ts'

/** How a release workflow publishes: steps that do it, or the comment in whose place its owner writes some. */
export interface Publishing {
  readonly steps: readonly string[]
  readonly comment: readonly string[]
}

/** A package manager of npm packages: how it installs what is locked, and how it makes the archive that is published. */
interface PackageManager {
  readonly lock: string
  readonly install: string
  readonly run: string
  readonly pack: string
}

const ARCHIVES = '"$RUNNER_TEMP/packages"'

/** By the lock file that there is. Where there is none npm is taken, which needs none. */
const MANAGERS: readonly PackageManager[] = [
  {
    lock: 'pnpm-lock.yaml',
    install: 'corepack enable && pnpm install --frozen-lockfile',
    run: 'pnpm run',
    pack: `pnpm pack --pack-destination ${ARCHIVES}`,
  },
  { lock: 'package-lock.json', install: 'npm ci', run: 'npm run', pack: `npm pack --pack-destination ${ARCHIVES}` },
  {
    lock: 'yarn.lock',
    install: 'corepack enable && yarn install --immutable',
    run: 'yarn run',
    pack: `yarn pack --out ${ARCHIVES}/%s-%v.tgz`,
  },
  {
    lock: 'bun.lock',
    install: 'npx --yes bun install --frozen-lockfile',
    run: 'npx --yes bun run',
    pack: `npx --yes bun pm pack --destination ${ARCHIVES}`,
  },
]
const NPM: PackageManager = {
  lock: '',
  install: 'npm install',
  run: 'npm run',
  pack: `npm pack --pack-destination ${ARCHIVES}`,
}

/** The package manager around a folder, and the folder that its lock file is in. */
export function managerOf(folder: string, tree: TreeIndex): { readonly manager: PackageManager; readonly at: string } {
  const at = nearestFolder(folder, (above) => MANAGERS.some(({ lock }) => tree.has(inFolder(above, lock))))
  const manager = MANAGERS.find(({ lock }) => at !== undefined && tree.has(inFolder(at, lock)))
  return at === undefined || !manager ? { manager: NPM, at: folder } : { manager, at }
}

/** The steps that publish tracks of one kind, or the comment for their owner to replace. */
export function publishingOf(tracks: readonly ProposedTrack[], kind: ReleaseKind, tree: TreeIndex): Publishing {
  if (kind === 'npm') return { steps: npmSteps(tracks, tree), comment: [] }
  if (kind === 'chart') return { steps: chartSteps(tracks), comment: [] }
  return { steps: [], comment: commentFor(tracks, kind) }
}

/** What is packed runs scripts of the package and has no token; what is published has one and runs none. */
function npmSteps(tracks: readonly ProposedTrack[], tree: TreeIndex): string[] {
  const folder = tracks[0]?.packages[0]?.folder ?? ''
  const { manager, at } = managerOf(folder, tree)
  return [
    '- uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0',
    '  with:',
    '    node-version: 24',
    '    registry-url: https://registry.npmjs.org',
    '    package-manager-cache: false',
    '- name: Build',
    '  run: |',
    ...(at === '' ? [] : [`    cd ${bashFolder(at)}`]),
    `    ${manager.install}`,
    '    if jq --exit-status .scripts.build package.json >/dev/null 2>&1; then',
    `      ${manager.run} build`,
    '    fi',
    '- name: Pack',
    '  run: |',
    `    mkdir -p ${ARCHIVES}`,
    ...foldersOf(tracks).map((line) => `    ${line}`),
    `    for folder in "\${folders[@]}"; do`,
    '      (',
    '        cd "$folder"',
    // The root's own build is done above.
    `        if [ "$PWD" != ${at === '' ? '"$GITHUB_WORKSPACE"' : `"$GITHUB_WORKSPACE"/${bashFolder(at)}`} ] && jq --exit-status .scripts.build package.json >/dev/null; then`,
    `          ${manager.run} build`,
    '        fi',
    `        ${manager.pack}`,
    '      )',
    '    done',
    ...trackVariable(tracks),
    '# An archive runs no scripts of the package, so nothing but npm sees the token. What is out already is left as it is.',
    '- name: Publish',
    '  run: |',
    '    for archive in "$RUNNER_TEMP"/packages/*.tgz; do',
    '      package="$(tar -xOf "$archive" package/package.json | jq --raw-output \'.name + "@" + .version\')"',
    '      if [ -n "$(npm view "$package" version 2>/dev/null || true)" ]; then',
    '        echo "$package is published already."',
    '      else',
    '        npm publish "$archive" --tag "$DIST_TAG"',
    '      fi',
    '    done',
    '  env:',
    '    DIST_TAG: $[[ steps.tag.outputs.dist-tag ]]',
    '    NODE_AUTH_TOKEN: $[[ secrets.NPM_TOKEN ]]',
  ]
}

function chartSteps(tracks: readonly ProposedTrack[]): string[] {
  return [
    '- name: Package',
    '  run: |',
    ...foldersOf(tracks).map((line) => `    ${line}`),
    `    for folder in "\${folders[@]}"; do`,
    '      helm package --dependency-update --destination "$RUNNER_TEMP/charts" "$folder"',
    '    done',
    ...trackVariable(tracks),
    '- name: Push',
    '  run: |',
    '    helm registry login ghcr.io --username "$GITHUB_ACTOR" --password-stdin <<<"$REGISTRY_TOKEN"',
    '    for chart in "$RUNNER_TEMP"/charts/*.tgz; do',
    `      helm push "$chart" "oci://ghcr.io/\${GITHUB_REPOSITORY,,}"`,
    '    done',
    '  env:',
    '    REGISTRY_TOKEN: $[[ github.token ]]',
  ]
}

/** Lines of Bash that set `folders`: those of the one track, or of the track that the tag is of. */
function foldersOf(tracks: readonly ProposedTrack[]): string[] {
  const list = ({ packages }: ProposedTrack) => `(${packages.map(({ folder }) => bashFolder(folder)).join(' ')})`
  const [only] = tracks
  if (only && tracks.length === 1) return [`folders=${list(only)}`]
  return [
    'case "$TRACK" in',
    ...tracks.map((track) => `  ${track.name}) folders=${list(track)} ;;`),
    '  *) echo "Nothing is published of $TRACK."; exit 1 ;;',
    'esac',
  ]
}

/** A folder as a word of Bash that is not an option, with what cannot be seen as an escape. */
function bashFolder(folder: string): string {
  const path = folder.startsWith('-') ? `./${folder}` : folder || '.'
  const seen = visible(path)
  return seen === path ? shellQuote(path) : `$'${seen.replaceAll("'", "\\'")}'`
}

function trackVariable(tracks: readonly ProposedTrack[]): string[] {
  return tracks.length === 1 ? [] : ['  env:', '    TRACK: $[[ steps.tag.outputs.track ]]']
}

const COMMENTS = {
  cargo: [
    '- run: cargo publish --locked«crates»',
    '  env:',
    '    CARGO_REGISTRY_TOKEN: $[[ secrets.CARGO_REGISTRY_TOKEN ]]',
  ],
  python: [
    '- run: pipx run build && pipx run twine upload --skip-existing dist/*',
    '  working-directory: «folder»',
    '  env:',
    '    TWINE_USERNAME: __token__',
    '    TWINE_PASSWORD: $[[ secrets.PYPI_TOKEN ]]',
  ],
  plain: ['- run: ./deploy.sh "$VERSION"', '  env:', '    VERSION: $[[ steps.tag.outputs.version ]]'],
} as const

/** What people write between the marks, by where the product goes. */
function commentFor(tracks: readonly ProposedTrack[], kind: ReleaseKind): string[] {
  const lines = kind === 'cargo' || kind === 'python' ? COMMENTS[kind] : COMMENTS.plain
  const [only] = tracks.length === 1 ? tracks : []
  const names = only?.packages.map(({ name }) => ` --package ${shellQuote(name)}`).join('') ?? ' --package "$TRACK"'
  const folder = only ? bashFolder(only.folder) : '$[[ steps.tag.outputs.track ]]'
  return lines.map((line) => fill(line, { crates: names, folder }))
}
