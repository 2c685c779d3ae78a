//! The tray client. With Tauri this is the place of `tauri::Builder`; here it prints what the tray icon would show.

use lighthouse_core::Status;

fn main() {
    let word = std::env::args().nth(1).unwrap_or_else(|| "up".into());
    match word.parse::<Status>() {
        Ok(status) => println!("{}", tooltip(status)),
        Err(problem) => eprintln!("{problem}"),
    }
}

/// The text and colour of the tray icon.
fn tooltip(status: Status) -> String {
    format!("Lighthouse {}: {status} ({})", env!("CARGO_PKG_VERSION"), status.colour())
}
