"use strict";
exports.id = 901;
exports.ids = [901];
exports.modules = {
	901: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_manifest_write_updater_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4408);
				var _shared_io_files_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5413);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_manifest_write_updater_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
					artifactsDir: run.input("artifacts-dir"),
					tag: run.input("tag"),
					baseUrl: run.input("base-url"),
					notes: run.input("notes"),
					notesPath: run.input("notes-path"),
					output: run.input("output"),
					platforms: run.input("platforms"),
					publicKey: run.input("public-key"),
					publish: run.flag("publish", !1),
					converge: run.flag("converge", !0),
					createChannels: run.flag("create-channels", !1),
					allowDowngrade: run.input("allow-downgrade"),
					requireAttestation: run.flag("require-attestation", !1),
					trustedRoot: run.input("trusted-root")
				}, run, (0, _shared_io_files_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__.T)(run.folder)), { signs: !0 });
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	4408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => updaterManifestReport });
		var manifest_report = __webpack_require__(9580);
		var pathspecs = __webpack_require__(5608);
		var versions_version = __webpack_require__(5566);
		function formatPromotion({ promotedFrom, replaces, version, converged, ...move }) {
			let { track, channel, tag, commit } = move;
			let predicate = {
				"schema-version": 1,
				track,
				channel,
				version: (0, versions_version.qh)(version),
				tag,
				commit,
				"promoted-from": promotedFrom ?? null,
				replaces: replaces ? (0, versions_version.qh)(replaces) : null,
				converged
			};
			return `${JSON.stringify(predicate, null, 2)}\n`;
		}
		var manifests = __webpack_require__(9535);
		var tag_list = __webpack_require__(403);
		var texts = __webpack_require__(2855);
		var promoted_tag = __webpack_require__(7512);
		async function describePromotion(written, run) {
			let { request, publication, ref } = written;
			let { track, channel, version, name } = request.tag;
			if (!(publication && (publication.text ?? publication.standing) === written.text) || publication.overtakenBy) return;
			let search = {
				track,
				from: version,
				upTo: version,
				isEnough: () => !0
			};
			let list = await (0, tag_list.oW)(run.repository, search, name);
			let promoted = await (0, promoted_tag.A)({
				tag: request.tag,
				ref,
				siblings: list.tags,
				view: list
			}, run.repository);
			return formatPromotion({
				track: track.name,
				channel,
				version,
				tag: name,
				commit: ref.commit,
				promotedFrom: promoted?.name,
				replaces: publication.text === void 0 ? await findReplaced(written, run) : versionOf(publication.standing),
				converged: publication.converged
			});
		}
		async function findReplaced({ publication, ref, text }, run) {
			let { repository } = run;
			let [own] = publication?.decisions ?? [];
			if (!publication || !own) return;
			let [range] = await repository.ensure([{
				tip: publication.sha,
				not: [ref.commit]
			}], []);
			let before = [];
			await repository.changes(range, { pathspecs: [(0, pathspecs.Dk)(own.path)] }, ({ changes }) => {
				before.push(...changes.filter(({ path }) => path === own.path));
			});
			let blobs = await repository.blobs([...new Set(before.flatMap((change) => idsOf(change)))]);
			let textOf = (entry) => {
				let bytes = blobs.get(entry.slice(PLAIN.length));
				return bytes && (0, texts.g)(own.path, bytes);
			};
			let written = before.find((change) => textOf(change.after) === text && textOf(change.before) !== text);
			return written && versionOf(textOf(written.before));
		}
		let PLAIN = "100644 ";
		function idsOf({ before, after }) {
			return [before, after].flatMap((entry) => entry.startsWith(PLAIN) ? [entry.slice(7)] : []);
		}
		function versionOf(text) {
			return text === void 0 ? void 0 : (0, manifests.HB)({
				channel: "",
				path: "",
				text
			});
		}
		var written_manifest = __webpack_require__(7319);
		async function updaterManifestReport(inputs, run, files) {
			let written = await (0, written_manifest.U)(inputs, run, files);
			let predicate = await describePromotion(written, run);
			let path = predicate && await files.writeTemporary(`${written.request.tag.name}.promotion.json`, predicate);
			let { outputs, ...report } = (0, manifest_report.e)(written);
			return {
				...report,
				outputs: {
					...outputs,
					"predicate-path": path ?? ""
				}
			};
		}
	}),
	7512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => promotedBy });
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		async function promotedBy({ tag: { version }, ref, siblings, view }, repository) {
			let lower = siblings.filter((other) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(other.version, version) === 0 && (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, version) < 0);
			if (lower.length === 0) return;
			let said = (await repository.annotation(ref))?.split("\n").findLast((line) => line.startsWith(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: `));
			let found = lower.find((other) => said === `${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: ${other.name}`);
			let [promoted] = found ? await view.place([found.name]) : [];
			if (!found || !promoted || !await repository.reaches(ref, promoted)) return;
			return {
				name: found.name,
				version: found.version,
				commit: promoted.commit
			};
		}
	})
};
