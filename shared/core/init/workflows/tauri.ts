/** The release workflow of a track that is a Tauri app. Lines that begin with `«?…»` are there only where that holds. */
export const TAURI = `# Builds and publishes the desktop client at each of its tags. It is safe to run again: what is done is not repeated.
name: «name»

on:
  push:
    tags: [«tags»]
  # On a tag: promote dispatches it when it pushes with GITHUB_TOKEN, whose tags trigger no workflow.
  workflow_dispatch:

# One group per tag, and nothing is cancelled: whatever waits here is another run of the same release.
concurrency:
  group: «name»-$[[ github.ref ]]

permissions: {}

jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    outputs:
      version: $[[ steps.tag.outputs.version ]]
      tauri-config: $[[ steps.tag.outputs.tauri-config ]]
      superseded: $[[ steps.tag.outputs.superseded ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tag
        uses: OWNER/release-tracks/actions/validate-tag@v1
        with:
          track: «track»

  build:
    needs: validate
    # A live version overtook this pre-release: the run ends here, green.
    if: needs.validate.outputs.superseded != 'true'
    strategy:
      matrix:
        include:
          - { target: x86_64-unknown-linux-gnu, rust-targets: x86_64-unknown-linux-gnu, runner: ubuntu-22.04 }
          - { target: x86_64-pc-windows-msvc, rust-targets: x86_64-pc-windows-msvc, runner: windows-latest }
          - { target: universal-apple-darwin, rust-targets: x86_64-apple-darwin aarch64-apple-darwin, runner: macos-latest }
    runs-on: $[[ matrix.runner ]]
    timeout-minutes: 60
    permissions:
      contents: read
      id-token: write # who attests
      attestations: write # what was built
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 24
          package-manager-cache: false
«?install»      - name: Install packages
«?install»        shell: bash
«?install»        working-directory: «packages»
«?install»        run: «install»
      - name: Install what Tauri builds with
        if: runner.os == 'Linux'
        run: |
          sudo apt-get update
          sudo apt-get install --yes libwebkit2gtk-4.1-dev libayatana-appindicator3-dev librsvg2-dev patchelf
      - name: Install Rust targets
        shell: bash
        run: rustup target add $RUST_TARGETS
        env:
          RUST_TARGETS: $[[ matrix.rust-targets ]]
      # The app gets the full version, which its updater compares, whatever the files carry; an MSI gets X.Y.Z.
      - name: Build
        shell: bash
        working-directory: «folder»
        run: npx --yes @tauri-apps/cli@2.12.3 build --ci --target "$TARGET" --config "$RELEASE_CONFIG"«flags»
        env:
          TARGET: $[[ matrix.target ]]
          RELEASE_CONFIG: $[[ needs.validate.outputs.tauri-config ]]
«?updater»      # Only this step has the key: the build runs the code of every dependency. It signs for the version of the tag, which the manifest
«?updater»      # announces; an updater takes a macOS app as an archive.
«?updater»      - name: Sign for the version of the tag
«?updater»        shell: bash
«?updater»        run: |
«?updater»          shopt -s nullglob
«?updater»          for app in "«target»/$TARGET/release/bundle/macos"/*.app; do
«?updater»            COPYFILE_DISABLE=1 tar --create --gzip --file "$app.tar.gz" --directory "$(dirname "$app")" "$(basename "$app")"
«?updater»          done
«?updater»          for bundle in "«target»/$TARGET/release/bundle"/*/*.{AppImage,deb,exe,msi,app.tar.gz}; do
«?updater»            npx --yes @tauri-apps/cli@2.12.3 signer sign --app-version "$RELEASE_VERSION" "$bundle" </dev/null
«?updater»          done
«?updater»        env:
«?updater»          TARGET: $[[ matrix.target ]]
«?updater»          RELEASE_VERSION: $[[ needs.validate.outputs.version ]]
«?updater»          TAURI_SIGNING_PRIVATE_KEY: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY ]]
«?updater»          TAURI_SIGNING_PRIVATE_KEY_PASSWORD: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY_PASSWORD ]]
      # Has GitHub record who built these files. A private repository needs Enterprise Cloud for that: remove the condition there.
      - name: Attest
        if: $[[ !github.event.repository.private ]]
        uses: actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2
        with:
          subject-path: |
            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage
            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb
            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe
            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi
            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz
            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg
      # Named by target: macOS bundles do not have their processor in their names, so the manifest takes it from this folder.
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: $[[ matrix.target ]]
          if-no-files-found: error
          overwrite: true
          path: |
            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg

  publish:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: write # the release«manifest»
      pull-requests: read # who wrote a change, in the notes
«?updater»    env:
«?updater»      PLATFORMS: linux-x86_64, windows-x86_64, darwin-x86_64, darwin-aarch64
    steps:
«?updater»      - id: app
«?updater»        if: vars.RELEASE_APP_CLIENT_ID != ''
«?updater»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
«?updater»        with:
«?updater»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
«?updater»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
«?updater»          permission-contents: write
«?updater»          permission-workflows: write
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0 # v5.0.0
        with:
          path: artifacts
«?updater»      # Before anybody sees anything: each signature is verified against the app's own key, and no platform is missing.
«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1
«?updater»        with:
«?updater»          artifacts-dir: artifacts
«?updater»          platforms: $[[ env.PLATFORMS ]]
«?latest»          # The app polls this file of the latest release.
«?latest»          output: artifacts/«latest»
      - id: notes
        uses: OWNER/release-tracks/actions/component-changelog@v1
      # Draft, upload, publish. Whether it is Latest is decided now, since a newer version may have come out during the build.
      - uses: OWNER/release-tracks/actions/publish-release@v1
        with:
          body-path: $[[ steps.notes.outputs.body-path ]]
          assets: artifacts
«?updater»      # Last: installed apps download what the manifest names.
«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1
«?updater»        with:
«?updater»          artifacts-dir: artifacts
«?updater»          platforms: $[[ env.PLATFORMS ]]
«?updater»          publish: true
«?updater»          token: $[[ steps.app.outputs.token || github.token ]]
`
