"use strict";
exports.modules = {
	9390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			WY: () => editCargoLock,
			Dr: () => lockedNames,
			o4: () => lockedVersions
		});
		var group = __webpack_require__(9547);
		var remember = __webpack_require__(7125);
		let UNUSED = "[[patch.unused]]";
		let HEADERS = new Set([
			"[[package]]",
			"[root]",
			UNUSED
		]);
		let readEntries = (0, remember.q)((text) => {
			let entries = [];
			let entry;
			for (let at = 0; at < text.length;) {
				let newline = text.indexOf("\n", at);
				let end = newline === -1 ? text.length : newline;
				if (text[at] === "[") {
					entry && (entry.end = at);
					let header = text.slice(at, end).trimEnd();
					entry = HEADERS.has(header) ? emptyEntry(at, text.length, header === UNUSED) : void 0;
					entry && entries.push(entry);
				} else entry && readLine(entry, text.slice(at, end), at);
				at = end + 1;
			}
			return entries;
		});
		function emptyEntry(start, end, unused) {
			return {
				start,
				end,
				name: "",
				version: "",
				versionAt: start,
				unused,
				references: []
			};
		}
		function readLine(entry, line, at) {
			let open = line.indexOf("\"");
			let close = line.lastIndexOf("\"");
			if (open === -1 || close <= open) return;
			let value = line.slice(open + 1, close);
			if (line.startsWith("name = ")) entry.name = value;
			else if (line.startsWith("source = ")) entry.source = value;
			else if (line.startsWith(" ")) entry.references.push({
				start: at + open + 1,
				text: value
			});
			else if (line.startsWith("version = ")) {
				entry.version = value;
				entry.versionAt = at + open + 1;
			}
		}
		var compare_build = __webpack_require__(7648);
		function sortEqualNames(text, shared) {
			let inOrder = replaceBlocks(text, readEntries(text).filter((entry) => !entry.unused).flatMap((entry) => sortReferences(entry.references, shared)));
			let moved = readEntries(inOrder).filter((entry) => shared.has(entry.name) && !entry.unused);
			return replaceBlocks(inOrder, [...(0, group.$)(moved, (entry) => entry.name).values()].flatMap((same) => sortRun(inOrder, same)));
		}
		function sharedNames(entries, names) {
			let named = entries.filter((entry) => !entry.unused && names.has(entry.name));
			return new Set([...(0, group.$)(named, (entry) => entry.name)].flatMap(([name, same]) => same.length > 1 ? name : []));
		}
		function sortReferences(references, shared) {
			let affected = references.filter(({ text }) => shared.has(text.split(" ", 1)[0]));
			let sorted = affected.toSorted((a, b) => a.text < b.text ? -1 : 1);
			return affected.map((reference, at) => [blockOf(reference), blockOf(sorted[at])]);
		}
		function blockOf({ start, text }) {
			return {
				start,
				end: start + text.length
			};
		}
		function sortRun(text, same) {
			let sorted = same.toSorted((a, b) => compareVersionTexts(a.version, b.version));
			return same.map((entry, at) => [contentOf(text, entry), contentOf(text, sorted[at])]);
		}
		function contentOf(text, { start, end }) {
			return {
				start,
				end: start + text.slice(start, end).trimEnd().length
			};
		}
		function compareVersionTexts(a, b) {
			try {
				return compare_build(a, b, !0);
			} catch {
				return 0;
			}
		}
		function replaceBlocks(text, moves) {
			let parts = [];
			let at = 0;
			for (let [place, content] of moves.toSorted(([a], [b]) => a.start - b.start)) {
				parts.push(text.slice(at, place.start), text.slice(content.start, content.end));
				at = place.end;
			}
			return parts.join("") + text.slice(at);
		}
		function editCargoLock(text, packages) {
			let entries = readEntries(text);
			let edits = [];
			let changed = new Map();
			for (let { name, from, to } of packages) {
				let own = ownEntries(entries, name, from);
				for (let entry of own) {
					changed.set(entry, to);
					edits.push({
						start: entry.versionAt,
						text: entry.version,
						with: to
					});
				}
			}
			if (edits.length === 0) return text;
			let edited = applyEdits(text, [...edits, ...editReferences(text, entries, changed)]);
			let shared = sharedNames(entries, new Set([...changed.keys()].map((entry) => entry.name)));
			return shared.size === 0 ? edited : sortEqualNames(edited, shared);
		}
		function lockedNames(text) {
			return new Set(readEntries(text).flatMap((entry) => entry.source === void 0 ? entry.name : []));
		}
		function lockedVersions(text, name) {
			return readEntries(text).flatMap((entry) => entry.name === name ? entry.version : []);
		}
		function ownEntries(entries, name, from) {
			let own = entries.filter((entry) => entry.name === name && entry.source === void 0);
			return new Set(own.map((entry) => entry.version)).size > 1 ? own.filter((entry) => entry.version === from) : own;
		}
		function editReferences(text, entries, changed) {
			let names = new Set([...changed.keys()].map((entry) => entry.name));
			let sameName = (0, group.$)(entries.filter((entry) => names.has(entry.name) && !entry.unused), (entry) => entry.name);
			let namesakes = new Map([...sameName].map(([name, group]) => [name, indexNamesakes(group, changed)]));
			let references = entries.flatMap((entry) => entry.references);
			let inFull = isFormat1(text, entries) && references.every((reference) => reference.text.includes(" "));
			return references.flatMap((reference) => {
				let known = namesakes.get(reference.text.split(" ", 1)[0]);
				let target = known && resolveReference(reference.text, known);
				let written = target && writeReference(target, known, changed, inFull);
				return written === void 0 || written === reference.text ? [] : [{
					...reference,
					with: written
				}];
			});
		}
		function indexNamesakes(entries, changed) {
			let byVersion = new Map();
			let counts = new Map();
			let all;
			for (let entry of entries) {
				all = addAlike(all, entry);
				byVersion.set(entry.version, addAlike(byVersion.get(entry.version), entry));
				let version = changed.get(entry) ?? entry.version;
				counts.set(version, (counts.get(version) ?? 0) + 1);
			}
			return {
				all,
				byVersion,
				counts
			};
		}
		function addAlike(alike, entry) {
			let into = alike ?? {
				count: 0,
				first: entry,
				own: void 0,
				bySource: new Map()
			};
			into.count++;
			entry.source === void 0 && (into.own ??= entry);
			let source = withoutRevision(entry.source);
			into.bySource.has(source) || into.bySource.set(source, entry);
			return into;
		}
		function isFormat1(text, entries) {
			return !/^version = \d/m.test(text.slice(0, entries[0]?.start)) && !/^checksum = /m.test(text);
		}
		function resolveReference(text, { all, byVersion }) {
			let [, version, source] = /^\S+(?: (\S+))?(?: \((.*)\))?$/.exec(text) ?? [];
			let meant = version === void 0 ? all : byVersion.get(version);
			if (source !== void 0) return meant?.bySource.get(source);
			return meant && (meant.count > 1 ? meant.own : meant.first);
		}
		function writeReference(target, { counts }, changed, inFull) {
			let version = changed.get(target) ?? target.version;
			let isOnlyOfVersion = counts.get(version) === 1;
			if (!inFull && counts.size === 1 && isOnlyOfVersion) return target.name;
			let source = target.source !== void 0 && (inFull || !isOnlyOfVersion) ? ` (${withoutRevision(target.source)})` : "";
			return `${target.name} ${version}${source}`;
		}
		function withoutRevision(source) {
			return source?.split("#", 1)[0];
		}
		function applyEdits(text, edits) {
			let parts = [];
			let at = 0;
			for (let edit of edits.toSorted((a, b) => a.start - b.start)) {
				parts.push(text.slice(at, edit.start), edit.with);
				at = edit.start + edit.text.length;
			}
			return parts.join("") + text.slice(at);
		}
	})
};
