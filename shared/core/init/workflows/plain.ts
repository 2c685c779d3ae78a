/** The release workflow of every other track: its tag is checked, it is published by the steps that its owner writes, and gets a GitHub Release. */
export const PLAIN = `# Releases «what» at each of «its» tags. It is safe to run again: what is done is not repeated.
name: «name»

on:
  push:
    tags:«tags»
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
      superseded: $[[ steps.tag.outputs.superseded ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tag
        uses: OWNER/release-tracks/actions/validate-tag@v1
«?track»        with:
«?track»          track: «track»

«?publish»  publish:
«?publish»    needs: validate
«?publish»    # A live version overtook this pre-release: the run ends here, green.
«?publish»    if: needs.validate.outputs.superseded != 'true'
«?publish»    runs-on: ubuntu-latest
«?publish»    timeout-minutes: 30
«?publish»    permissions:
«?publish»      contents: read
«?charts»      packages: write
«?publish»    steps:
«?publish»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
«?publish»        with:
«?publish»          persist-credentials: false
«?publish»      # Asked again: a newer version may have come out since, and a job that is re-run would get the answer of the first attempt.
«?publish»      - id: tag
«?publish»        uses: OWNER/release-tracks/actions/validate-tag@v1
«?own»        with:
«?own»          track: «own»
«?steps»      «steps»
«?comment»      # ---- PUBLISH HERE: the steps that bring this version to its users. They must succeed again when the version is out already.
«?comment»      # «comment»
«?comment»      # ----
«?publish»
  release:
    needs: «before»
«?go»    # Go's module proxy takes the tag itself: there is nothing to publish. A pre-release that was overtaken ends here, green.
«?go»    if: needs.validate.outputs.superseded != 'true'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # the release
      pull-requests: read # who wrote a change, in the notes
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: notes
        uses: OWNER/release-tracks/actions/component-changelog@v1
      - uses: OWNER/release-tracks/actions/publish-release@v1
        with:
          body-path: $[[ steps.notes.outputs.body-path ]]
`
