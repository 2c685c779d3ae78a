/** The release workflow of a track that is container images. */
export const IMAGES = `# Builds the container images: of each «track» tag with a GitHub Release, and of each push to a branch under the branch's name.
name: «name»

on:
  push:
    tags: [«tags»]
    branches: [«branches»]
  # On a tag: promote dispatches it when it pushes with GITHUB_TOKEN, whose tags trigger no workflow.
  workflow_dispatch:

# One group per tag: what waits there is another run of the same release.
# One group per branch: runs go one after the other, so the branch's image never moves backwards, and the newest run always builds.
concurrency:
  group: «name»-$[[ github.ref ]]

permissions: {}

env:
  # 'false': a version that promotes a pre-release, and changes nothing but versions, gets the very image that was tested.
  # 'true': it gets an image of its own, for images that show their version.
  REBUILD: «rebuild»

jobs:
  validate:
    if: github.ref_type == 'tag'
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
        with:
          track: «track»

  # On branches, validate is skipped and every push is built, whatever its commits claim to be. A commit is built once, under a tag of its own.
  images:
    needs: validate
    if: $[[ !failure() && !cancelled() && needs.validate.outputs.superseded != 'true' ]]
    strategy:
      matrix:
        include:
          - «image»
    runs-on: ubuntu-latest
    timeout-minutes: 45
    permissions:
      contents: read
      packages: write
    env:
      IMAGE: ghcr.io/$[[ github.repository ]]/$[[ matrix.name ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tags
        uses: OWNER/release-tracks/actions/image-tags@v1
        with:
          images: $[[ env.IMAGE ]]
          track: «track»
          rebuild: $[[ env.REBUILD ]]
      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0
        with:
          registry: ghcr.io
          username: $[[ github.actor ]]
          password: $[[ github.token ]]
      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1
      - id: built
        continue-on-error: true
        run: docker buildx imagetools inspect "$BUILT"
        env:
          BUILT: $[[ steps.tags.outputs.built-tags ]]
      - if: steps.built.outcome != 'success'
        uses: docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83 # v6.18.0
        with:
          context: «context»
          file: $[[ matrix.file ]]
          push: true
          tags: $[[ steps.tags.outputs.commit-tags ]]
          labels: $[[ steps.tags.outputs.labels ]]
          cache-from: type=gha,scope=$[[ matrix.name ]]
          cache-to: type=gha,scope=$[[ matrix.name ]],mode=max

  # Once all of them are there, they get the tags that people follow, so that no image is ahead of another.
  tag:
    needs: images
    if: $[[ !failure() && !cancelled() && needs.images.result == 'success' ]]
    runs-on: ubuntu-latest
    timeout-minutes: 10
    # One at a time, and none is dropped: no run moves a tag while another one does.
    concurrency:
      group: «name»-tag
      queue: max
    permissions:
      contents: read
      packages: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0
        with:
          registry: ghcr.io
          username: $[[ github.actor ]]
          password: $[[ github.token ]]
      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1
      # Asked last, and again until nothing changes, so that releases in the meantime count.
      - name: Tag
        uses: OWNER/release-tracks/actions/image-tags@v1
        with:
          images: |
            ghcr.io/$[[ github.repository ]]/«built»
          track: «track»
          rebuild: $[[ env.REBUILD ]]
          move: true

  release:
    needs: tag
    if: github.ref_type == 'tag'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
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
