//! What the server says about a service and the tray client shows: one word on the wire, one colour on the screen.

use std::fmt;
use std::str::FromStr;

/// How a watched service is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Up,
    Slow,
    Down,
}

/// How long an answer may take, in milliseconds, before a service that works counts as slow.
pub const SLOW_AFTER_MS: u64 = 800;

impl Status {
    /// Judges one probe: `answer_ms` is the time to the answer in milliseconds, none when there was no answer.
    pub fn of_probe(answer_ms: Option<u64>) -> Self {
        match answer_ms {
            None => Status::Down,
            Some(ms) if ms > SLOW_AFTER_MS => Status::Slow,
            Some(_) => Status::Up,
        }
    }

    /// The colour of the tray icon and of the dot on the web page.
    pub fn colour(self) -> &'static str {
        match self {
            Status::Up => "#2e7d32",
            Status::Slow => "#f9a825",
            Status::Down => "#c62828",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Status::Up => "up",
            Status::Slow => "slow",
            Status::Down => "down",
        })
    }
}

impl FromStr for Status {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            "up" => Ok(Status::Up),
            "slow" => Ok(Status::Slow),
            "down" => Ok(Status::Down),
            other => Err(format!("no such status: {other:?}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_answer_is_slow_and_none_is_down() {
        assert_eq!(Status::of_probe(Some(SLOW_AFTER_MS)), Status::Up);
        assert_eq!(Status::of_probe(Some(SLOW_AFTER_MS + 1)), Status::Slow);
        assert_eq!(Status::of_probe(None), Status::Down);
    }

    #[test]
    fn a_status_reads_back_as_it_was_written() {
        for status in [Status::Up, Status::Slow, Status::Down] {
            assert_eq!(status.to_string().parse(), Ok(status));
        }
    }
}
