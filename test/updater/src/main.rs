//! Asks the updater's own code about manifests: a question a line as JSON on stdin, an answer a line on stdout.
#![allow(dead_code, private_interfaces)]
use std::{cell::RefCell, collections::HashMap, io, str::FromStr};

use base64::Engine;
use minisign_verify::{PublicKey, Signature};
use semver::Version;
use serde::{Deserialize, Deserializer, Serialize, de::Error as DeError};
use time::OffsetDateTime;
use url::Url;

include!(concat!(env!("OUT_DIR"), "/plugin.rs"));

/// The plugin logs what it looks for.
mod log {
    macro_rules! debug {
        ($($text:tt)*) => {};
    }
    pub(crate) use debug;
}

type Result<T> = std::result::Result<T, Error>;

/// The plugin's errors that its functions here can end in.
#[derive(Debug)]
enum Error {
    UnsupportedOs,
    TargetNotFound(String),
    TargetsNotFound(Vec<String>),
    SignatureUtf8(String),
    MissingSignedVersion,
    SignedVersionMismatch { signed: String, announced: String },
    Base64(base64::DecodeError),
    Minisign(minisign_verify::Error),
}

impl From<base64::DecodeError> for Error {
    fn from(error: base64::DecodeError) -> Self {
        Error::Base64(error)
    }
}

impl From<minisign_verify::Error> for Error {
    fn from(error: minisign_verify::Error) -> Self {
        Error::Minisign(error)
    }
}

/// What of the plugin's updater choosing an entry looks at.
struct Updater {
    target: Option<String>,
    arch: &'static str,
}

thread_local!(static OS: RefCell<&'static str> = const { RefCell::new("linux") });

/// The plugin has what it was built for.
fn updater_os() -> Option<&'static str> {
    Some(OS.with_borrow(|os| *os))
}

#[derive(Deserialize)]
struct Question {
    manifest: String,
    /// The version of the app that asks.
    current: String,
    os: String,
    installer: Option<String>,
    pubkey: String,
    /// What the app would download.
    bundle: String,
}

fn main() {
    for line in io::stdin().lines() {
        let question: Question = serde_json::from_str(&line.unwrap()).unwrap();
        println!("{}", serde_json::to_string(&answer(&question)).unwrap());
    }
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Answer {
    Current,
    /// The URL that is downloaded, and then installed.
    Update(String),
    Refused(String),
}

fn answer(question: &Question) -> Answer {
    let release: RemoteRelease = match serde_json::from_str(&question.manifest) {
        Ok(release) => release,
        Err(error) => return Answer::Refused(error.to_string()),
    };
    if release.version <= Version::from_str(&question.current).unwrap() {
        return Answer::Current;
    }
    OS.with_borrow_mut(|os| *os = if question.os == "windows" { "windows" } else { "linux" });
    let installer = question.installer.as_deref().map(|name| match name {
        "appimage" => Installer::AppImage,
        "deb" => Installer::Deb,
        "msi" => Installer::Msi,
        "nsis" => Installer::Nsis,
        other => panic!("{other}"),
    });
    let updater = Updater { target: None, arch: "x86_64" };
    let checked = updater.get_urls(&release, &installer).and_then(|(url, signature)| {
        let version = release.version.to_string();
        verify_signature(question.bundle.as_bytes(), signature, &question.pubkey, &version, false)?;
        Ok(url.to_string())
    });
    checked.map_or_else(|error| Answer::Refused(format!("{error:?}")), Answer::Update)
}
