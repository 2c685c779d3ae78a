//! Takes the functions that read and verify a manifest out of the plugin's own source, as they stand there.
use std::{env, fs, path::Path};

fn main() {
    println!("cargo:rerun-if-env-changed=PLUGIN_SOURCE");
    let source = fs::read_to_string(env::var("PLUGIN_SOURCE").expect("PLUGIN_SOURCE names updater.rs of the plugin"))
        .expect("the plugin's source");
    // It stands in a method of which the rest needs an app.
    assert!(source.contains("None => release.version > self.current_version,"), "the plugin compares otherwise now");
    let urls = cut(&source, "    fn get_urls<'a>(", "\n    }\n");
    let parts = [
        cut(&source, "/// The kind of bundle the running", "/// Function executed right before"),
        &format!("impl Updater {{\n{urls}\n    }}\n}}\n"),
        cut(&source, "impl<'de> Deserialize<'de> for RemoteRelease", "fn installer_for_bundle_type"),
        cut(&source, "fn parse_version<'de, D>", "#[cfg(windows)]\nfn encode_wide"),
    ];
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("plugin.rs"), parts.concat()).unwrap();
}

/// The text from where one begins to where the next begins.
fn cut<'a>(source: &'a str, from: &str, to: &str) -> &'a str {
    let start = source.find(from).unwrap_or_else(|| panic!("the plugin has no {from}"));
    let length = source[start..].find(to).unwrap_or_else(|| panic!("the plugin has no {to}"));
    &source[start..start + length]
}
