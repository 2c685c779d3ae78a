/** Where {@link trackVersion} starts to look. */
export interface TrackVersionOptions {
    /** A folder of the repository; by default the one that the build runs in. */
    readonly folder?: string;
    /** The tag that is built, such as GITHUB_REF_NAME: one of the track has the version; any other text is passed over. */
    readonly tag?: string | undefined;
}
/**
 * Gives the version of a track: that of the tag that is built, else the one that its version files carry now. It is what a build shows to users.
 *
 * Which file and which key that is, release-tracks.yml says, found in the folder or in the nearest one above it. So nothing
 * is said twice, and a promotion that writes the file changes what the next build shows.
 *
 * @param track the name of a track
 * @returns such as `2.3.2-alpha.1`
 * @throws ReleaseTracksError with what is wrong, where, and what to do: no configuration, no such track, no version in the file
 */
export declare function trackVersion(track: string, { folder, tag }?: TrackVersionOptions): string;
