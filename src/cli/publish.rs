//! `publish`: builds, checks, and sends what changed.

use std::{
    cell::Cell,
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{Ending, build, new, progress::Progress, report};
use crate::archive::Address;
use crate::check::{Options, Published, check_built, check_published, check_record};
use crate::kept::Kept;
use crate::language::{Arg, Locale};
use crate::output::{Output, Prepared, Stamp};
use crate::problem::{Fault, Problem, Severity};
use crate::project::Project;
use crate::publish::{News, Order, Reach, Report, Secrets, Signer, Target};

/// What was typed after `publish`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "TARGET")]
    target: Option<String>,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    delete: bool,
    #[arg(long)]
    replace: bool,
    #[arg(long)]
    take_over: bool,
    #[arg(long, value_name = "FINGERPRINT")]
    trust: Option<String>,
    #[arg(long, value_name = "FILE")]
    key: Option<String>,
    #[arg(long, value_name = "FILE")]
    sign: Option<String>,
}

impl Arguments {
    /// Builds, checks and publishes; prints what is wrong.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        let out = self.out.clone().unwrap_or_else(|| site.join("public"));
        let mut stamp = Stamp::take(site, &out);
        let project = Project::read(site);
        // What was published is held against what the host has, and not against what was built last.
        let options = Options::on(new::today());
        let (wrong, counted) = check_record(&project, &options);
        let Some(warnings) = passes(wrong, &project, locale).map(|found| found + counted) else {
            return Ending::Content;
        };
        let target = match Target::find(self.target.as_deref(), &project.archive.settings.targets, site) {
            Ok(target) => self.with_signer(target.with_key(self.key.as_deref())),
            Err(fault) => return failed(fault, &project, locale),
        };
        let prepared = match stamp.prepare(&project) {
            Ok(prepared) => prepared,
            Err(wrong) => return stopped(&wrong, &project, locale),
        };
        let Some(more) = passes(check_built(&project, &options, prepared.output()), &project, locale) else {
            return Ending::Content;
        };
        if warnings + more > 0 {
            report::say(locale, "publish-warnings", &[("warnings", Arg::Number((warnings + more) as u64))]);
        }
        let done = if self.dry_run {
            self.publish(site, (&project, prepared.output()), &target, locale)
        } else if let Err(wrong) = finish(prepared, &mut stamp, site, &project) {
            return stopped(&[wrong], &project, locale);
        } else {
            self.publish(site, (&project, Output::at(&out)), &target, locale)
        };
        match done {
            Ok(report) => {
                self.told(report, &target, locale);
                Ending::Done
            }
            Err(fault) => failed(fault, &project, locale),
        }
    }

    /// What is typed goes before what `site.yaml` says.
    fn with_signer(&self, mut target: Target) -> Target {
        let settings = &mut target.settings;
        settings.sign = self.sign.as_deref().map(Into::into).or(settings.sign.take());
        target
    }

    fn publish(
        &self,
        site: &Path,
        (project, output): (&Project, Output),
        target: &Target,
        locale: &Locale,
    ) -> Result<Report, Fault> {
        report::say(locale, "publish-to", &[("target", Arg::Text(&target.in_full()))]);
        let secrets = Secrets::from_environment();
        let sign = target.settings.sign.as_deref().map(|file| secrets.file(file));
        let signer = sign.map(|file| Signer::open(&file, secrets.passphrase.as_deref())).transpose()?;
        let kept = Kept::of(site);
        let sources = site.join("content");
        let order = Order {
            output,
            sources: &sources,
            kept: &kept,
            target: &target.settings.to,
            now: &jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            signer: signer.as_ref(),
            delete: self.delete,
            replace: self.replace,
            by_force: self.take_over,
            dry_run: self.dry_run,
        };
        let progress = Cell::new(None);
        let reach = Reach { secrets: &secrets, trust: self.trust.as_deref() };
        let resumed = if self.dry_run { "publish-would-resume" } else { "publish-resumed" };
        reach.publish(target, &order, &|news| match news {
            News::Held { paths } => tell_gone((project, output), paths, target, locale),
            news => tell(news, resumed, &progress, locale),
        })
    }

    fn told(&self, report: Report, target: &Target, locale: &Locale) {
        let args = [
            ("target", Arg::Text(&target.settings.to)),
            ("sent", Arg::Number(report.sent as u64)),
            ("there", Arg::Number(report.there as u64)),
            ("removed", Arg::Number(report.removed as u64)),
        ];
        if self.dry_run {
            report::say(locale, "publish-was-dry", &args);
        } else if report == Report::default() {
            report::result(locale, "publish-nothing", &args);
        } else {
            report::result(locale, "publish-done", &args);
        }
    }
}

/// How many warnings a check found; none where it found errors, which are printed and stop publishing.
fn passes(wrong: Vec<Problem>, project: &Project, locale: &Locale) -> Option<usize> {
    let (errors, others): (Vec<_>, Vec<_>) = wrong.into_iter().partition(Problem::is_error);
    report::problems(&errors, &project.files, locale);
    if !errors.is_empty() {
        report::say(locale, "cli-nothing-published", &[("errors", Arg::Number(errors.len() as u64))]);
        return None;
    }
    Some(others.iter().filter(|problem| problem.severity == Severity::Warning).count())
}

/// Warns of what the host holds and the site doesn't any more. Once it is published nobody can tell, so it is told in full.
fn tell_gone(
    (project, output): (&Project, Output),
    paths: &BTreeSet<String>,
    target: &Target,
    locale: &Locale,
) {
    let folder = match &target.address {
        Address::Folder(folder) => Some(folder.clone()),
        Address::Sftp(_) | Address::S3 { .. } => None,
    };
    let published = Some(Published { paths: paths.clone(), folder });
    let found = check_published(project, &Options { published, ..Options::on(new::today()) }, output);
    report::problems(&found, &project.files, locale);
    if !found.is_empty() {
        report::say(locale, "publish-gone", &[("found", Arg::Number(found.len() as u64))]);
    }
}

/// What was prepared takes effect.
fn finish(prepared: Prepared, stamp: &mut Stamp, site: &Path, project: &Project) -> Result<(), Problem> {
    let done = prepared.finish()?;
    if stamp.unchanged().is_some() {
        return Ok(());
    }
    project.looks.keep(&Kept::of(site));
    stamp.keep(done, &project.problems);
    Ok(())
}

/// Says what stopped a build.
fn stopped(wrong: &[Problem], project: &Project, locale: &Locale) -> Ending {
    report::problems(wrong, &project.files, locale);
    report::say(locale, "cli-nothing-published", &[("errors", Arg::Number(wrong.len() as u64))]);
    if wrong.iter().any(build::is_of_machine) { Ending::Machine } else { Ending::Content }
}

fn failed(fault: Fault, project: &Project, locale: &Locale) -> Ending {
    let ending = report::ending(&fault);
    report::problems(&[Problem::of_archive(fault)], &project.files, locale);
    ending
}

fn tell<'a>(news: News, resumed_as: &str, progress: &Cell<Option<Progress<'a>>>, locale: &'a Locale) {
    let path = |id, path| report::result(locale, id, &[("path", Arg::Text(path))]);
    let step = || {
        let mut now = progress.take();
        if let Some(progress) = &mut now {
            progress.step();
        }
        progress.set(now);
    };
    match news {
        News::Looking { files } => progress.set(Some(Progress::new(files, "publish-looked", locale))),
        News::Planned { new, changed, removed, resumed } => {
            if resumed {
                report::say(locale, resumed_as, &[]);
            }
            let args = [
                ("new", Arg::Number(new as u64)),
                ("changed", Arg::Number(changed as u64)),
                ("removed", Arg::Number(removed as u64)),
            ];
            report::say(locale, "publish-planned", &args);
            progress.set(Some(Progress::new(new + changed + removed, "publish-progress", locale)));
        }
        News::Looked | News::Sent { .. } | News::Removed { .. } => step(),
        News::Held { .. } => {}
        News::Unsigned => report::say(locale, "publish-unsigned", &[]),
        News::WouldSend { path: sent, new: true } => path("publish-would-add", sent),
        News::WouldSend { path: sent, new: false } => path("publish-would-change", sent),
        News::WouldRemove { path: removed } => path("publish-would-remove", removed),
        News::WouldNeedDelete { count, of } => {
            let args = [("count", Arg::Number(count as u64)), ("of", Arg::Number(of as u64))];
            report::say(locale, "publish-would-need-delete", &args);
        }
    }
}
