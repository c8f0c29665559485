//! Netlify: `_headers` and `_redirects`.
//!
//! A question in an address has to be stated with all its parameters, so the spellings of ModernGov's addresses lead to
//! an address with the language and the number in its path, and that one to the page.

use std::fmt::Write;

use super::{
    Written,
    lines::{HEADERS, REDIRECTS, address, headers, moved},
    old::{LANGUAGE, OldPage, PAGES},
    plan::{Plan, heading},
};
use crate::site::PageKey;

/// Where the addresses with the number in their path are.
const OLD: &str = "moderngov";

/// The files.
pub fn files(plan: &Plan) -> Vec<Written> {
    vec![Written::new(HEADERS, headers(plan)), Written::new(REDIRECTS, redirects(plan))]
}

fn redirects(plan: &Plan) -> String {
    let base = address(&plan.base);
    let mut out = heading(plan);
    for tongue in &plan.tongues {
        let home = plan.site.url(PageKey::Home(tongue.lang));
        let _ = writeln!(out, "{base} {home} 302! Language={}", tongue.tag);
    }
    out.extend(plan.moved.iter().map(|one| moved(plan, one)));
    if !plan.old.is_empty() {
        out.extend(PAGES.iter().map(|page| asked(plan, page)));
        for old in &plan.old {
            for tongue in &plan.tongues {
                let (kind, to) = (old.kind.key(), plan.site.url(old.page(tongue.lang)));
                let _ = writeln!(out, "{base}{OLD}/{}/{kind}/{} {to} 301", tongue.code, old.number);
            }
        }
    }
    for tongue in &plan.tongues {
        let missing = plan.site.path(PageKey::NotFound(tongue.lang));
        let _ = writeln!(out, "{base}{}/* {base}{missing} 404", tongue.tag);
    }
    out
}

/// The spellings of an address of ModernGov: with its language, else with the browser's, else with the first.
fn asked(plan: &Plan, page: &OldPage) -> String {
    let (name, base) = (page.name, address(&plan.base));
    let kind = page.looked_up(&plan.old).key();
    let mut out = String::new();
    for parameter in page.parameters.iter().flat_map(|parameter| spellings(parameter)) {
        for others in page.others {
            let others: String =
                others.iter().map(|other| format!(" {other}=:{}", other.to_lowercase())).collect();
            for top in tops(&base) {
                let asked = format!("{top}{name}.aspx {parameter}=:number{others}");
                let to = |code: &str| format!("{base}{OLD}/{code}/{kind}/:number 301");
                let _ = writeln!(out, "{asked} {LANGUAGE}=:language {}", to(":language"));
                for tongue in &plan.tongues {
                    let _ = writeln!(out, "{asked} {} Language={}", to(&tongue.code), tongue.tag);
                }
                let first = plan.tongues.first().map_or("", |tongue| tongue.code.as_str());
                let _ = writeln!(out, "{asked} {}", to(first));
            }
        }
    }
    out
}

/// Where ModernGov's pages may have been: at the top of the host, or of this site.
fn tops(base: &str) -> Vec<&str> {
    if base == "/" { vec!["/"] } else { vec!["/", base] }
}

/// A parameter as ModernGov writes it, in capitals at its end, and in small letters.
fn spellings(parameter: &str) -> Vec<String> {
    let capitals = parameter.strip_suffix("Id").map(|stem| format!("{stem}ID"));
    let mixed = parameter.strip_suffix("ID").map(|stem| format!("{stem}Id"));
    let own = [parameter.to_owned()].into_iter();
    own.chain(capitals).chain(mixed).chain([parameter.to_lowercase()]).collect()
}
