//! Votes: as a table with every side, and in a line.

use serde::Serialize;

use crate::archive::{PublicItem, Vote, Votes};
use crate::language::{Arg, Lang};
use crate::site::{Site, Words, words::Person};

/// A vote.
#[derive(Debug, Serialize)]
pub struct VoteView {
    about: Option<Words>,
    result: Option<String>,
    casting: Option<String>,
    sides: Vec<VoteSide>,
    /// At least one side is known by name.
    names: bool,
}

/// One side of a vote.
#[derive(Debug, Serialize)]
pub struct VoteSide {
    label: String,
    count: String,
    names: Vec<Person>,
}

/// A vote in a line.
#[derive(Debug, Serialize)]
pub struct VoteLine {
    /// On what.
    about: Option<Words>,
    /// `Carried, 8 to 3`.
    outcome: Option<String>,
    /// How the chair's casting vote fell.
    casting: Option<String>,
}

impl Site {
    /// The votes of an item, as tables.
    pub(super) fn votes(&self, votes: &[Vote], lang: Lang) -> Vec<VoteView> {
        let side = |(id, votes): (&str, Option<&Votes>)| {
            let votes = votes?;
            let names = match votes {
                Votes::Names(names) => self.people(names, lang),
                Votes::Count(_) => Vec::new(),
            };
            let count = self.locales.locale(lang).number(votes.count());
            Some(VoteSide { label: self.message(lang, &format!("vote-{id}")), count, names })
        };
        let view = |vote: &Vote| VoteView {
            names: vote.sides().iter().any(|(_, side)| matches!(side, Some(Votes::Names(_)))),
            about: self.some_words(vote.about.as_ref(), lang),
            result: vote.result.map(|result| self.message(lang, &format!("vote-{result}"))),
            casting: self.casting(vote, lang),
            sides: vote.sides().into_iter().filter_map(side).collect(),
        };
        votes.iter().map(view).collect()
    }

    fn casting(&self, vote: &Vote, lang: Lang) -> Option<String> {
        vote.casting.map(|casting| self.message(lang, &format!("vote-casting-{casting}")))
    }

    /// The votes of an item, a line for each.
    pub(super) fn vote_lines(&self, item: &PublicItem, lang: Lang) -> Vec<VoteLine> {
        item.votes().iter().map(|vote| self.vote_line(vote, lang)).collect()
    }

    /// On what a vote was, how it ended, and by whose casting vote.
    pub(super) fn vote_line(&self, vote: &Vote, lang: Lang) -> VoteLine {
        let locale = self.locales.locale(lang);
        let result = vote.result.map(|result| self.message(lang, &format!("vote-{result}")));
        let counts = vote.for_.as_ref().zip(vote.against.as_ref());
        let counts = counts.map(|(for_, against)| {
            [("for", Arg::Number(for_.count())), ("against", Arg::Number(against.count()))]
        });
        let outcome = match (result, counts) {
            (Some(result), Some([for_, against])) => {
                Some(locale.message("vote-line", &[("result", Arg::Text(&result)), for_, against]))
            }
            (None, Some(counts)) => Some(locale.message("vote-counts", &counts)),
            (result, None) => result,
        };
        VoteLine {
            about: self.some_words(vote.about.as_ref(), lang),
            outcome,
            casting: self.casting(vote, lang),
        }
    }
}
