import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { tauri } from './tauri-cli.mjs'

/** What `tauri build` makes for a target, by the names that Tauri 2 gives; those that an updater takes are signed. */
const BUNDLES = {
  'x86_64-unknown-linux-gnu': {
    signed: ['appimage/{name}_{version}_amd64.AppImage', 'deb/{name}_{version}_amd64.deb'],
    plain: [],
  },
  'x86_64-pc-windows-msvc': {
    signed: ['nsis/{name}_{version}_x64-setup.exe', 'msi/{name}_{version}_x64_en-US.msi'],
    plain: [],
  },
  'universal-apple-darwin': {
    signed: ['macos/{name}.app.tar.gz'],
    plain: ['dmg/{name}_{version}_universal.dmg'],
  },
}

/** Makes small bundles where `tauri build --ci --target …` puts them, in the folder of the workspace's Cargo.lock, and signs them where artifacts for the updater are wanted. */
export async function buildBundles(options) {
  const target = options[options.indexOf('--target') + 1]
  const bundles = BUNDLES[target]
  if (!bundles) throw new Error(`tauri build ${options.join(' ')}: not known here`)
  const config = configured(options)
  const { productName: name, version } = { ...JSON.parse(readFileSync('tauri.conf.json', 'utf8')), ...config }
  const folder = join(workspaceRoot(process.cwd()), 'target', target, 'release/bundle')
  const make = (template) => {
    const file = join(folder, template.replace('{name}', name).replace('{version}', version))
    mkdirSync(dirname(file), { recursive: true })
    // As with a real build, the next attempt gives other bytes.
    writeFileSync(file, `${template} of ${name} ${version}, attempt ${process.env.GITHUB_RUN_ATTEMPT}\n`)
    return file
  }
  bundles.plain.forEach(make)
  if (config.bundle?.createUpdaterArtifacts === false) {
    // The archive of an app of macOS is made for the updater alone.
    for (const template of bundles.signed) make(template.replace('.app.tar.gz', '.app/Contents/Info.plist'))
    return
  }
  for (const file of bundles.signed.map(make)) await tauri(['signer', 'sign', '--app-version', version, file])
}

/** What the JSON of every `--config` says, as far as is looked at here: the last word on each key counts. */
function configured(options) {
  const given = options.flatMap((option, at) => (option === '--config' ? [JSON.parse(options[at + 1])] : []))
  const bundle = Object.assign({}, ...given.map((each) => each.bundle))
  return { ...Object.assign({}, ...given), bundle }
}

function workspaceRoot(folder) {
  return existsSync(join(folder, 'Cargo.lock')) ? folder : workspaceRoot(resolve(folder, '..'))
}
