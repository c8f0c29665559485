//! Looking at what may not be as the host's manifest says, so that no more is announced and sent than has to be.

use std::collections::BTreeSet;

use futures_util::{StreamExt, TryStreamExt, stream};

use super::{
    News,
    host::{Held, Host},
    order::Stage,
    plan::{Plan, Sending},
};
use crate::output::Entry;
use crate::problem::Fault;

/// Leaves out of a plan what is done already; how many files are there as they are to be.
///
/// # Errors
/// The host failed.
pub async fn look(plan: &mut Plan, host: &impl Host, news: &dyn Fn(News)) -> Result<usize, Fault> {
    let all = std::mem::take(&mut plan.stages).into_values().flatten();
    let (doubtful, sure): (Vec<Sending>, Vec<Sending>) = all.partition(|sending| sending.doubtful);
    let gone = plan.unsure.iter().map(|path| Entry::of(path.clone(), None, &[])).collect();
    news(News::Looking { files: doubtful.len() + plan.unsure.len() });
    let seen = held(host, doubtful, |sending| &sending.entry, news).await?;
    let there = seen.iter().filter(|(_, held)| *held == Held::Same).count();
    let sendings = seen.into_iter().filter(|(_, held)| *held != Held::Same);
    let sendings = sendings.map(|(sending, held)| Sending { new: held == Held::Nothing, ..sending });
    for sending in sure.into_iter().chain(sendings) {
        plan.stages.entry(Stage::of(&sending.entry, sending.new)).or_default().push(sending);
    }
    let gone = held(host, gone, |entry| entry, news).await?;
    let gone = gone.into_iter().filter(|(_, held)| *held == Held::Nothing).map(|(entry, _)| entry.path);
    let gone: BTreeSet<String> = gone.collect();
    plan.removals.retain(|path| !gone.contains(path));
    Ok(there)
}

/// What stands at the places of files.
async fn held<T>(
    host: &impl Host,
    files: Vec<T>,
    entry: impl Fn(&T) -> &Entry,
    news: &dyn Fn(News),
) -> Result<Vec<(T, Held)>, Fault> {
    let entry = &entry;
    let seen = files.into_iter().map(|file| async move {
        let held = host.holds(entry(&file)).await?;
        news(News::Looked);
        Ok((file, held))
    });
    stream::iter(seen).buffered(host.width()).try_collect().await
}
