"use strict";
exports.modules = {
	543: (function (e, t, n) {
		n.d(t, {
			h: () => explainLimit,
			x: () => machineLimit
		});
		var r = n(9530);
		let i = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EFBIG|EIO|ENOMEM|EAGAIN)\b/;
		function machineLimit(e, t) {
			return (0, r.V2)("machine-limit", `${e}: ${(0, r.Z9)(t)}.`, "Free some space or raise the limit; RUNNER_TEMP, or else TMPDIR, names the folder for temporary files. Then run again.");
		}
		function explainLimit(e) {
			if (e instanceof r.ag || !(e instanceof Error) || !i.test(e.message)) return e;
			return machineLimit("The machine did not let the run go on", e);
		}
	}),
	4785: (function (e, t, n) {
		n.d(t, {
			BP: () => logLine,
			Df: () => withoutCommands,
			OG: () => logLines
		});
		var r = n(6082);
		function logLine(e) {
			return withoutCommands((0, r.P8)(e));
		}
		function logLines(e) {
			return withoutCommands((0, r.RK)(e.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(e) {
			return e.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
	}),
	8541: (function (e, t, n) {
		n.d(t, {
			Bt: () => lostFolder,
			TL: () => removeTemporaryFolders,
			wE: () => makeTemporaryFolder,
			yu: () => removeTemporaryFolder
		});
		var r = n(3024);
		var i = n(8161);
		var a = n(6760);
		var o = n(9530);
		var s = n(543);
		let c = new Set();
		function makeTemporaryFolder(e) {
			let t = process.env.RUNNER_TEMP || (0, i.tmpdir)();
			try {
				let n = (0, r.mkdtempSync)((0, a.join)(t, "release-tracks-"));
				c.add(n);
				e(n);
				return n;
			} catch (e) {
				throw (0, s.x)(`The folder for temporary files, ${(0, o.hD)(t)}, cannot be written to`, e);
			}
		}
		function lostFolder() {
			let e = [...c].find((e) => !(0, r.existsSync)(e) || isHollow(e));
			return e === void 0 ? void 0 : (0, o.V2)("machine-limit", `The temporary folder ${(0, o.hD)(e)} is gone: something removed it during the run.`, l);
		}
		function isHollow(e) {
			return (0, r.existsSync)((0, a.join)(e, "objects")) && !(0, r.existsSync)((0, a.join)(e, "HEAD"));
		}
		let l = "RUNNER_TEMP, else TMPDIR, names the folder for temporary files: keep what cleans it up away from running jobs. Then run again.";
		function removeTemporaryFolder(e) {
			c.delete(e);
			try {
				(0, r.rmSync)(e, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function removeTemporaryFolders() {
			for (let e of c) removeTemporaryFolder(e);
		}
	})
};
