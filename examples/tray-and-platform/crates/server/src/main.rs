//! The server: probes a service at every request and answers with its status in one word.

use std::io::{self, Write};
use std::net::{TcpListener, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use lighthouse_core::Status;

/// The platform's version, from `[workspace.package]`.
const VERSION: &str = env!("CARGO_PKG_VERSION");

fn main() -> io::Result<()> {
    let watched = std::env::var("LIGHTHOUSE_WATCH").unwrap_or_else(|_| "127.0.0.1:5432".into());
    let listener = TcpListener::bind("127.0.0.1:8080")?;
    println!("lighthouse {VERSION} watches {watched}, http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        answer(&mut stream?, probe(&watched))?;
    }
    Ok(())
}

/// Opens a connection to `address` and judges the time it took.
fn probe(address: &str) -> Status {
    let start = Instant::now();
    let target = address.to_socket_addrs().ok().and_then(|mut found| found.next());
    let connected = target.and_then(|at| TcpStream::connect_timeout(&at, Duration::from_secs(2)).ok());
    Status::of_probe(connected.map(|_| start.elapsed().as_millis() as u64))
}

fn answer(stream: &mut TcpStream, status: Status) -> io::Result<()> {
    let body = status.to_string();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nserver: lighthouse/{VERSION}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}
