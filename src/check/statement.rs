//! An accessibility statement that contradicts itself: nobody could rely on it (Public Sector Bodies (Websites and Mobile
//! Applications) (No. 2) Accessibility Regulations 2018, regulation 8).

use jiff::civil::Date;

use super::Record;
use crate::archive::Statement;
use crate::problem::{At, Fault, KeyPath, Place, Problem, Step};

/// Finds it.
pub fn check(record: &Record, problems: &mut Vec<Problem>) {
    let Some(statement) = &record.settings().statement else { return };
    let mut tell = |form: &str, key: &'static str, day: Option<Date>| {
        let (form, date) = (form.to_owned(), day.map(|day| day.to_string()).unwrap_or_default());
        let place = place_of(statement, key);
        problems.push(Problem::at(Fault::StatementAtOdds { form, key: key.to_owned(), date }, place));
    };
    let lists = [("not-accessible", &statement.not_accessible), ("burden", &statement.burden)];
    for (key, _) in lists.into_iter().filter(|(_, list)| statement.status == Some("full") && !list.is_empty())
    {
        tell("full", key, None);
    }
    let days =
        [("prepared", statement.prepared), ("reviewed", statement.reviewed), ("tested", statement.tested)];
    for (key, day) in days {
        if day.is_some_and(|day| day > record.today()) {
            tell("to-come", key, day);
        }
    }
    if let (Some(reviewed), Some(prepared)) = (statement.reviewed, statement.prepared)
        && reviewed < prepared
        && prepared <= record.today()
    {
        tell("reviewed", "reviewed", Some(prepared));
    }
}

fn place_of(statement: &Statement, key: &str) -> Place {
    let way = ["accessibility", key];
    let at = way.iter().fold(KeyPath::default(), |path, key| path.step(Step::Key((*key).into(), 0)));
    Place { file: statement.place.file, at: At::Value(at) }
}
