//! Apache: `.htaccess` in the site's folder, which a server reads that allows it `FileInfo`.
//!
//! It is read for every request, so the numbers of ModernGov, which may be many, stand apart: a thousand to a folder, and
//! a folder's are read for a request that asks for one of them.

use std::{collections::BTreeMap, fmt::Write};

use super::{
    Written,
    headers::{POLICY, everywhere, policy},
    old::{LANGUAGE, PAGES},
    plan::{Plan, Tongue, heading},
    preference::{FULL, HEAVIER, NONE, OTHERS, SOME, first, fully, literal, partly},
};
use crate::archive::OldKind;
use crate::bundle::{ASK, FOR_EVER, HASHED, UNHASHED, content_type, media};
use crate::site::{FEED, PageKey};

const NAME: &str = ".htaccess";
/// Where the numbers of ModernGov are.
const OLD: &str = "moderngov";
/// The variable that holds the language which the browser prefers.
const WANTED: &str = "COFNODION_WANTED";
/// How many numbers share a folder.
const TOGETHER: u64 = 1000;

/// The files.
pub fn files(plan: &Plan) -> Vec<Written> {
    let mut all = vec![Written::new(NAME, top(plan))];
    let mut folders: BTreeMap<(OldKind, u64), String> = BTreeMap::new();
    for old in &plan.old {
        let rules = folders.entry((old.kind, old.number / TOGETHER)).or_default();
        for tongue in &plan.tongues {
            let from = format!("^{}/0*{}$", literal(tongue.tag), old.number % TOGETHER);
            rules.push_str(&rule(&from, &plan.site.url(old.page(tongue.lang)), "R=301"));
        }
    }
    for ((kind, thousand), rules) in folders {
        let text = format!("{}RewriteEngine On\n{rules}{NOTHING_ELSE}", heading(plan));
        let thousand = if thousand == 0 { String::new() } else { thousand.to_string() };
        all.push(Written::new(format!("{OLD}/{}/n{thousand}/{NAME}", kind.key()), text));
    }
    all
}

const NOTHING_ELSE: &str = "RewriteRule ^ - [R=404,L]\n";

/// A word of Apache's own syntax.
fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\\\""))
}

/// A rule that sends readers on. In where it leads, `%` and a figure would be part of a condition.
fn rule(from: &str, to: &str, status: &str) -> String {
    format!("RewriteRule {} {} [{status},NE,QSD,L]\n", quoted(from), quoted(&to.replace('%', "\\%")))
}

fn top(plan: &Plan) -> String {
    let mut out = heading(plan);
    for (ending, media) in plan.types() {
        let _ = writeln!(out, "AddType {} .{ending}", quoted(&content_type(media)));
    }
    let _ = writeln!(
        out,
        "<Files {}>\n    ForceType {}\n</Files>",
        quoted(FEED),
        quoted(&content_type(media(FEED)))
    );
    out.push_str(&missing(plan));
    out.push_str(&headers(plan));
    let _ = writeln!(out, "<IfModule mod_rewrite.c>\nRewriteEngine On\nRewriteBase {}", quoted(&plan.base));
    for moved in &plan.moved {
        let slash = if moved.folder { "/?" } else { "" };
        out.push_str(&rule(&format!("^{}{slash}$", literal(&moved.path)), &moved.to, "R=301"));
    }
    out.push_str(&wanted(plan));
    if !plan.old.is_empty() {
        out.push_str(&old_addresses(plan));
    }
    for tongue in &plan.tongues {
        let _ =
            writeln!(out, "RewriteCond %{{ENV:{WANTED}}} {}", quoted(&format!("^{}$", literal(tongue.tag))));
        let _ = writeln!(out, "RewriteRule ^$ {} [R=302,QSD,L]", quoted(&format!("{}/", tongue.tag)));
    }
    // Nothing hidden is shown, and no list of a folder's files.
    out.push_str("RewriteRule \"(?:^|/)\\.(?!well-known/)\" - [R=404,L]\n");
    out.push_str("RewriteCond %{REQUEST_FILENAME} -d\nRewriteCond %{REQUEST_FILENAME}/index.html !-f\n");
    out.push_str(NOTHING_ELSE);
    out.push_str("</IfModule>\n");
    out
}

fn missing(plan: &Plan) -> String {
    let page = |key: PageKey| quoted(&format!("{}{}", plan.base, plan.site.path(key)));
    let mut out = format!("ErrorDocument 404 {}\n", page(PageKey::AnyNotFound));
    for tongue in &plan.tongues {
        let below = format!("{}{}/", plan.base, tongue.tag);
        let _ = writeln!(
            out,
            "<If {}>\n    ErrorDocument 404 {}\n</If>",
            quoted(&format!("%{{REQUEST_URI}} =~ m#^{}#", literal(&below))),
            page(PageKey::NotFound(tongue.lang))
        );
    }
    out
}

fn headers(plan: &Plan) -> String {
    let settings = &plan.site.archive().settings;
    let base = literal(&plan.base);
    let mut out = String::from("<IfModule mod_headers.c>\n");
    let mut set = |name: &str, value: &str, when: Option<String>| {
        let when = when.map(|when| format!(" {}", quoted(&format!("expr={when}")))).unwrap_or_default();
        let _ = writeln!(out, "Header always set {name} {}{when}", quoted(value));
    };
    for (name, value) in everywhere(settings) {
        set(name, value, None);
    }
    set(POLICY, &policy(settings), Some("%{CONTENT_TYPE} =~ m#^text/html#".to_owned()));
    set("Cache-Control", ASK, None);
    let hashed = format!("^{base}(?:{})(?!.*{}$)", HASHED.join("|"), literal(UNHASHED));
    set(
        "Cache-Control",
        FOR_EVER,
        Some(format!("%{{REQUEST_URI}} =~ m#{hashed}# && %{{REQUEST_STATUS}} -lt 400")),
    );
    let negotiated = format!("%{{THE_REQUEST}} =~ m#^[A-Z]+ (?:{base}[ ?]|[^ ]*\\.aspx\\?)#");
    set("Vary", "Accept-Language", Some(negotiated));
    out.push_str("</IfModule>\n");
    out
}

/// The language that the browser prefers: of those that it names the first, unless another is heavier; none where it
/// names none, or wants none. Asked for the two kinds of addresses that it matters for.
fn wanted(plan: &Plan) -> String {
    const ACCEPTED: &str = "%{HTTP:Accept-Language}";
    let mut out = String::new();
    let mut set = |when: Option<(&str, &str)>, name: &str, value: &str| {
        if let Some((tested, found)) = when {
            let _ = writeln!(out, "RewriteCond {} {} [NC]", quoted(tested), quoted(found));
        }
        let _ = writeln!(out, "RewriteRule \"^(?:[^/]+\\.aspx)?$\" - [NC,E={name}:{value}]");
    };
    let of = |name: &str| format!("%{{ENV:{name}}}");
    let own = |tongue: &Tongue| format!("{WANTED}_{}", tongue.lang.place());
    let (others, its) = (format!("{WANTED}_OTHERS"), format!("{WANTED}_ITS"));
    set(None, &others, NONE);
    let tongues = plan.tongues.iter().map(|tongue| (literal(tongue.tag), own(tongue)));
    for (tag, name) in std::iter::once((OTHERS.to_owned(), others.clone())).chain(tongues) {
        set(None, &name, &of(&others));
        set(Some((ACCEPTED, &partly(&tag, ""))), &name, &format!("%1{NONE}"));
        set(Some((ACCEPTED, &fully(&tag))), &name, FULL);
    }
    let tags: Vec<String> = plan.tags().into_iter().map(literal).collect();
    set(Some((ACCEPTED, &first(&tags, ""))), WANTED, "%1");
    let both = |tongue: &Tongue| format!("{},E={its}:{}", tongue.tag, of(&own(tongue)));
    for tongue in &plan.tongues {
        set(Some((&of(WANTED), &format!("^{}$", literal(tongue.tag)))), WANTED, &both(tongue));
    }
    for tongue in &plan.tongues {
        let compared = format!("{} {}-{}", of(WANTED), of(&its), of(&own(tongue)));
        set(Some((&compared, HEAVIER)), WANTED, &both(tongue));
    }
    set(Some((&of(&its), &format!("!{SOME}"))), WANTED, "");
    out
}

/// From an address of ModernGov to the folder of its thousand: the language is the first of the site's, or the one that
/// the browser prefers, or the one that the address says. Of several rules the last counts.
fn old_addresses(plan: &Plan) -> String {
    let names = PAGES.map(|page| page.name).join("|");
    let asked = quoted(&format!("^(?:{names})\\.aspx$"));
    let mut out = format!("RewriteRule {asked} - [NC,E=COFNODION:{}]\n", plan.first());
    let _ =
        writeln!(out, "RewriteCond %{{ENV:{WANTED}}} \"^(.+)$\"\nRewriteRule {asked} - [NC,E=COFNODION:%1]");
    for tongue in &plan.tongues {
        let code = format!("(?:^|[&;]){LANGUAGE}={}(?:[&;]|$)", literal(&tongue.code));
        let _ = writeln!(out, "RewriteCond %{{QUERY_STRING}} {} [NC]", quoted(&code));
        let _ = writeln!(out, "RewriteRule {asked} - [NC,E=COFNODION:{}]", tongue.tag);
    }
    for page in PAGES {
        let parameters = page.parameters.join("|");
        let number = format!("(?:^|[&;])(?:{parameters})=0*([0-9]*?)([0-9]{{1,3}})(?:&|$)");
        let (name, kind) = (page.name, page.looked_up(&plan.old).key());
        let _ = writeln!(out, "RewriteCond %{{QUERY_STRING}} {} [NC]", quoted(&number));
        let _ =
            writeln!(out, "RewriteRule \"^{name}\\.aspx$\" {OLD}/{kind}/n%1/%{{ENV:COFNODION}}/%2 [NC,L]");
    }
    out
}
