"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {
	...require("./shared-1204.index.js").modules,
	...require("./shared-2141.index.js").modules,
	...require("./common.index.js").modules,
	221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			orderByRequirements: () => orderByRequirements,
			prereleaseRequirements: () => prereleaseRequirements
		});
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var versions_version = __webpack_require__(5566);
		var documents_document = __webpack_require__(1926);
		var place = __webpack_require__(284);
		var requirement_text = __webpack_require__(2141);
		var version_file = __webpack_require__(9797);
		var cargo_tree = __webpack_require__(6889);
		var npm_tree = __webpack_require__(586);
		var workspace = __webpack_require__(1204);
		function openTrees(texts) {
			return {
				cargo: (0, cargo_tree.f0)(texts),
				npm: (0, npm_tree.O)(texts)
			};
		}
		function versionedFolders(versionFiles, { cargo, npm }) {
			return versionFiles.filter((file) => !(0, version_file.WS)(file)).flatMap((file) => [...(0, workspace.cratesOf)(cargo, file), ...(0, workspace.packagesOf)(npm, file)]);
		}
		function memberRequirements(versionFiles, trees) {
			return [...new Set(versionedFolders(versionFiles, trees))].flatMap((folder) => {
				let [crate, npm] = [trees.cargo.manifest(folder), trees.npm.manifest(folder)];
				return [...crate ? cargoRequirements(trees.cargo, crate) : [], ...npm ? npmRequirements(trees.npm, npm) : []];
			});
		}
		function npmRequirements(tree, manifest) {
			return (0, npm_tree.A)(manifest).flatMap((dependency) => {
				let folder = dependency.shipped ? (0, workspace.npmTargetOf)(tree, manifest, dependency) : void 0;
				if (folder === void 0) return [];
				let { value, start } = dependency.range;
				let rest = (0, requirement_text.r)(value);
				let isFilledIn = value.startsWith("workspace:") && [
					"",
					"*",
					"^",
					"~"
				].includes(rest);
				return {
					folder,
					name: tree.manifest(folder)?.name ?? dependency.name,
					text: value,
					range: isFilledIn ? tree.manifest(folder)?.version ?? "" : rest,
					published: !(0, documents_document.Hn)((0, documents_document.jf)(manifest.root, "private")),
					place: (0, place.BW)(manifest.path, manifest.text, start)
				};
			});
		}
		function cargoRequirements(tree, manifest) {
			return (0, cargo_tree.hk)(tree, manifest).flatMap((dependency) => {
				let { folder, name } = dependency;
				let found = dependency.shipped && folder !== void 0 ? requirementOf(tree, manifest, dependency) : void 0;
				if (folder === void 0 || !found) return [];
				let { holder, requirement } = found;
				return {
					folder,
					name,
					text: requirement.value,
					range: requirement.value,
					published: isPublished(manifest),
					place: (0, place.BW)(holder.path, holder.text, requirement.start)
				};
			});
		}
		function requirementOf(tree, manifest, dependency) {
			if (dependency.requirement) return {
				holder: manifest,
				requirement: dependency.requirement
			};
			if (!dependency.versioned) return;
			let root = (0, cargo_tree.dP)(tree, manifest);
			let listed = (0, cargo_tree.hk)(tree, root).find(({ key, folder }) => key[0] === "workspace" && key.at(-1) === dependency.key.at(-1) && folder === dependency.folder);
			return listed?.requirement && {
				holder: root,
				requirement: listed.requirement
			};
		}
		function isPublished({ root }) {
			let publish = (0, documents_document.jf)((0, documents_document.jf)(root, "package"), "publish");
			return publish?.kind === "list" ? publish.items.length > 0 : publish?.kind !== "other" || publish.source !== "false";
		}
		function requirementsBetween(tracks, trees) {
			let placed = tracks.flatMap((of) => versionedFolders(of.versionFiles, trees).map((folder) => ({
				folder,
				of
			})));
			let owners = (0, group.$)(placed, ({ folder }) => folder);
			return (track) => memberRequirements(track.versionFiles, trees).flatMap((requirement) => {
				let owner = owners.get(requirement.folder)?.findLast(({ of }) => of !== track);
				return owner ? [{
					...requirement,
					of: owner.of
				}] : [];
			});
		}
		function orderByRequirements(releases, texts) {
			if (releases.length < 2) return [...releases];
			let trees = openTrees(texts);
			let requirementsOf = requirementsBetween(releases.map(({ track }) => track), trees);
			let ordered = new Set();
			let seen = new Set();
			let visit = (release) => {
				if (seen.has(release)) return;
				seen.add(release);
				let required = new Set(requirementsOf(release.track).map(({ of }) => of));
				for (let other of releases) required.has(other.track) && visit(other);
				ordered.add(release);
			};
			for (let release of releases) visit(release);
			return [...ordered];
		}
		function prereleaseRequirements(track, { all, released }, texts) {
			if (!hasPrerelease(texts)) return [];
			return requirementsBetween(all, openTrees(texts))(track).filter(({ published, range }) => published && prereleasesIn(range).length > 0).map(({ of, name, text, range, place }) => ({
				message: `${track.name}: its live version would require a pre-release: ${(0, error.hD)(text)} on ${name}${text === range ? "" : `, which is at ${range}`}.`,
				fix: released.includes(of) ? notFollowing(track, of) : promoteFirst(of),
				place
			}));
		}
		function promoteFirst(of) {
			return `Promote ${of.name} to live together with it; or first, and then a commit that has that.`;
		}
		function notFollowing(track, of) {
			return `${of.name} goes live as well, and does not write it there: list it under version-files of ${of.name}; where ${track.name} and ${of.name} require each other, make them one track.`;
		}
		function hasPrerelease(texts) {
			return [...texts].some(([path, text]) => /(?:^|\/)(?:package\.json|Cargo\.toml)$/.test(path) && prereleasesIn(text).length > 0);
		}
		function prereleasesIn(text) {
			return (text.match(/\d+\.\d+\.\d+-[0-9A-Za-z.-]+/g) ?? []).filter((version) => (0, versions_version.ot)(version)?.prerelease !== void 0);
		}
	})
};
