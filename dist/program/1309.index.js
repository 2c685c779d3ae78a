"use strict";
exports.id = 1309;
exports.ids = [1309];
exports.modules = {
	...require("./shared-740.index.js").modules,
	...require("./common.index.js").modules,
	221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => dependentsOf,
			orderByRequirements: () => orderByRequirements,
			prereleaseRequirements: () => prereleaseRequirements,
			n: () => requiringTracks
		});
		var folder = __webpack_require__(5613);
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var cargo_follow = __webpack_require__(8181);
		var npm_ranges = __webpack_require__(4197);
		var versions_version = __webpack_require__(5566);
		var documents_document = __webpack_require__(1926);
		var place = __webpack_require__(284);
		var matched_files = __webpack_require__(5045);
		var requirement_text = __webpack_require__(2141);
		var version_file = __webpack_require__(9797);
		var cargo_tree = __webpack_require__(6889);
		var npm_tree = __webpack_require__(586);
		var workspace = __webpack_require__(4641);
		function openTrees(texts) {
			return {
				texts,
				cargo: (0, cargo_tree.f0)(texts),
				npm: (0, npm_tree.O)(texts)
			};
		}
		function versionedFolders(versionFiles, { texts, cargo, npm }) {
			return (0, matched_files.i)(versionFiles, texts).filter((file) => !(0, version_file.WS)(file)).flatMap((file) => [...(0, workspace.Y7)(cargo, file), ...(0, workspace.DT)(npm, file)]);
		}
		function memberRequirements(versionFiles, trees) {
			return [...new Set(versionedFolders(versionFiles, trees))].flatMap((folder) => {
				let [crate, npm] = [trees.cargo.manifest(folder), trees.npm.manifest(folder)];
				return [...crate ? cargoRequirements(trees.cargo, crate) : [], ...npm ? npmRequirements(trees.npm, npm) : []];
			});
		}
		function npmRequirements(tree, manifest) {
			return (0, npm_tree.A)(manifest).flatMap((dependency) => {
				let folder = dependency.shipped ? (0, workspace.Y8)(tree, manifest, dependency) : void 0;
				if (folder === void 0) return [];
				let { path, text, range } = tree.rangeOf(manifest, dependency);
				let { value, start } = range;
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
					range: isFilledIn ? `${rest.replace("*", "")}${tree.manifest(folder)?.version ?? ""}` : rest,
					published: !(0, documents_document.Hn)((0, documents_document.jf)(manifest.root, "private")),
					place: (0, place.BW)(path, text, start)
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
		function requiringTracks(tracks, texts) {
			let requirementsOf = requirementsBetween(tracks, openTrees(texts));
			return (track, on) => requirementsOf(track).some(({ of }) => of === on);
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
				message: `${track.name}: its live version would require a pre-release: ${(0, error.hD)(text)} on ${name}${text === range ? "" : `, which stands for ${range}`}.`,
				fix: released.includes(of) ? notFollowing(track, of) : promoteFirst(of),
				place
			}));
		}
		function dependentsOf(leading, tracks, textsOf) {
			let byTrack = new Map(leading.filter(({ track }) => track.dependents).map((lead) => [lead.track, lead]));
			if (byTrack.size === 0) return [];
			let open = remember(openTrees);
			return tracks.flatMap((track) => requirementsBetween([...new Set([...byTrack.keys(), track])], open(textsOf(track)))(track).flatMap((requirement) => {
				let on = byTrack.get(requirement.of);
				return on && leads(on, requirement) ? [{
					track,
					on,
					text: requirement.text
				}] : [];
			}).slice(0, 1));
		}
		function leads({ track, version, isNew }, { range, place }) {
			if (isNew && track.dependents === "release-always") return !0;
			return !((0, folder.Vb)(place.file) === "Cargo.toml" ? cargo_follow.w3 : npm_ranges.AB)(version, range);
		}
		function remember(make) {
			let made = new Map();
			return (key) => {
				let known = made.get(key) ?? make(key);
				made.set(key, known);
				return known;
			};
		}
		function promoteFirst(of) {
			return `Promote ${of.name} to live together with it; or first, and then a commit that has that.`;
		}
		function notFollowing(track, of) {
			return `${of.name} goes live as well, and does not write it there: list it under version-files of ${of.name}; where ${track.name} and ${of.name} require each other, make them one track.`;
		}
		function hasPrerelease(texts) {
			return [...texts].some(([path, text]) => /(?:^|\/)(?:package\.json|Cargo\.toml|pnpm-workspace\.yaml)$/.test(path) && prereleasesIn(text).length > 0);
		}
		function prereleasesIn(text) {
			return (text.match(/\d+\.\d+\.\d+-[0-9A-Za-z.-]+/g) ?? []).filter((version) => (0, versions_version.ot)(version)?.prerelease !== void 0);
		}
	}),
	2891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => planTracks,
			F8: () => groupOf,
			lq: () => withFixedMates,
			qt: () => decidingTracks
		});
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
		var _release_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3446);
		var _track_requirements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(221);
		function withFixedMates(asked, config) {
			let names = new Set(asked.flatMap((track) => [track.name, ...matesOf(track, "fixed", config)]));
			return config.tracks.filter(({ name }) => names.has(name));
		}
		function decidingTracks(asked, config) {
			if (asked.some(({ dependents }) => dependents)) return config.tracks;
			let names = new Set(asked.flatMap((track) => [track.name, ...groupOf(track, config)?.tracks ?? []]));
			return config.tracks.filter(({ name }) => names.has(name));
		}
		function planTracks(facts, request, scope) {
			let because = new Map();
			for (;;) {
				let plans = planGroups(facts, request, scope, because);
				let released = plans.filter((plan) => plan.kind === "release");
				let others = facts.map(({ track }) => track).filter((track) => !released.some((plan) => plan.track === track));
				let leading = plans.flatMap((plan) => leadingVersion(plan, facts));
				let following = (0, _track_requirements_js__WEBPACK_IMPORTED_MODULE_5__.y)(leading, others, ({ name }) => scope.former?.get(name) ?? scope.texts);
				if (following.length === 0) return plans;
				for (let { track, on, text } of following) because.set(track, `requires ${on.track.name} ${text}, and ${on.tag} is ${on.isNew ? "released" : "out"}`);
			}
		}
		function leadingVersion(plan, facts) {
			let { track, tag } = plan;
			if (plan.kind === "release") return [{
				track,
				tag,
				version: plan.fileVersion ?? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(plan.version),
				isNew: !0
			}];
			let known = facts.find((fact) => fact.track === track)?.tags.find(({ name }) => name === tag);
			return known ? [{
				track,
				tag,
				version: (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.fB)(track, known.version),
				isNew: !1
			}] : [];
		}
		function planGroups(facts, request, { asked, groups }, because) {
			let wanted = new Set([...asked, ...because.keys()].flatMap((track) => [track.name, ...matesOf(track, "fixed", { groups })]));
			let made = new Map();
			for (let fact of facts) {
				let { track } = fact;
				if (made.has(track.name) || !wanted.has(track.name)) continue;
				let group = groupOf(track, { groups });
				let together = facts.filter((each) => each === fact || group?.tracks.includes(each.track.name)).map((each) => following(each, because));
				let isWanted = ({ track: { name } }) => wanted.has(name);
				let plans = group ? planGroup(together, request, group, isWanted) : together.map((each) => (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)(each, request));
				for (let plan of plans) made.set(plan.track.name, plan);
			}
			return facts.flatMap(({ track }) => made.get(track.name) ?? []);
		}
		function following(fact, because) {
			let reason = because.get(fact.track);
			if (reason === void 0 || isNew(fact)) return fact;
			return {
				...fact,
				decision: {
					...fact.decision,
					changed: !0,
					reason
				}
			};
		}
		function isNew({ decision }) {
			return decision.changed || decision.base === void 0;
		}
		function planGroup(facts, request, group, isWanted) {
			let wanted = facts.filter(isWanted);
			let changed = wanted.filter((fact) => isNew(fact) || request.force);
			let isFixed = group.policy === "fixed";
			let behind = isFixed ? planBehind(facts, changed, request, group) : void 0;
			if (behind) return behind;
			if (changed.length === 0) return wanted.map((fact) => (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)(fact, request));
			let sized = {
				bump: highestBump(changed),
				asked: highestAsked(changed)
			};
			let released = (isFixed ? wanted : changed).map((fact) => {
				let mates = facts.filter((mate) => mate !== fact).map((mate) => isFixed ? mate : withoutOwnCore(mate, fact));
				let grouped = isFixed ? alongWith(fact, changed, group) : fact;
				return (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)({
					...grouped,
					...sized,
					mates
				}, request);
			});
			let top = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(released.flatMap((plan) => plan.kind === "release" ? plan.version : []));
			return wanted.map((fact) => {
				let plan = released.find(({ track }) => track === fact.track) ?? (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)(fact, request);
				if (plan.kind !== "release" || !top || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(plan.version, top) === 0) return plan;
				return (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)({
					...fact,
					...sized
				}, {
					...request,
					version: top
				});
			});
		}
		function planBehind(facts, changed, request, group) {
			if (request.version) return;
			let tags = facts.flatMap((fact) => fact.tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version) === request.channel));
			let top = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(tags.map(({ version }) => version));
			if (!top || isOvertaken(top, facts)) return;
			let holds = ({ tags }) => tags.some(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, top) === 0);
			if (facts.every(holds) || changed.some(holds)) return;
			let reason = `${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(top)} of the group ${group.name} is still to come`;
			let plans = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => facts.map((fact) => {
				if (holds(fact)) return (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)(fact, request);
				let decision = {
					...fact.decision,
					changed: !0,
					reason: isNew(fact) ? fact.decision.reason : reason
				};
				return (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_4__.VU)({
					...fact,
					decision
				}, {
					...request,
					version: top
				});
			}));
			if (plans instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) return;
			if (plans instanceof Error) throw plans;
			return plans;
		}
		function isOvertaken(version, facts) {
			if (!version.prerelease) return !1;
			return facts.flatMap(({ tags }) => tags.filter((tag) => !tag.version.prerelease)).some((tag) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(tag.version, version) > 0);
		}
		function alongWith(fact, changed, group) {
			if (isNew(fact)) return fact;
			let names = changed.map(({ track }) => track.name).join(", ");
			return {
				...fact,
				decision: {
					...fact.decision,
					changed: !0,
					reason: `goes along with ${names}, by the group ${group.name}`
				}
			};
		}
		function withoutOwnCore(mate, { tags }) {
			let own = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(tags.map(({ version }) => version));
			if (!own?.prerelease) return mate;
			let isFree = (version) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version) !== _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8 || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(version, own) !== 0;
			return {
				...mate,
				tags: mate.tags.filter(({ version }) => isFree(version)),
				published: mate.published.filter(isFree)
			};
		}
		let SIZES = [
			"patch",
			"minor",
			"major"
		];
		function highestBump(facts) {
			return SIZES[Math.max(...facts.map(({ bump }) => SIZES.indexOf(bump)))];
		}
		function highestAsked(facts) {
			return facts.flatMap(({ asked }) => asked ?? []).sort((a, b) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(b.core, a.core))[0];
		}
		function matesOf(track, policy, config) {
			let group = groupOf(track, config);
			return group?.policy === policy ? group.tracks : [];
		}
		function groupOf({ name }, { groups = [] }) {
			return groups.find(({ tracks }) => tracks.includes(name));
		}
	})
};
