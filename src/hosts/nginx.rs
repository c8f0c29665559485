//! nginx: two files to include, one for its block `http` and one for a `server` in it.
//!
//! A number of ModernGov stands in one line for all languages: what is before the meeting's folder follows from the
//! committee and the language.

use std::{collections::BTreeSet, fmt::Write};

use super::{
    Written,
    headers::{POLICY, everywhere, policy},
    old::{LANGUAGE, PAGES},
    plan::{Plan, Tongue, heading},
    preference::{FULL, HEAVIER, NONE, OTHERS, SOME, first, fully, literal, partly},
};
use crate::bundle::{ASK, FOR_EVER, HASHED, UNHASHED, is_text, media};
use crate::output::manifest::sha256;
use crate::site::{FEED, PageKey};

const HTTP: &str = ".nginx/http.conf";
const SERVER: &str = ".nginx/server.conf";

/// The files.
pub fn files(plan: &Plan) -> Vec<Written> {
    let names = Names::of(plan);
    vec![Written::new(HTTP, http(plan, &names)), Written::new(SERVER, server(plan, &names))]
}

/// The names of variables, which all sites of a server share: each site has its own start. They are short, as nginx warns of
/// long ones.
struct Names(String);

impl Names {
    fn of(plan: &Plan) -> Names {
        let hash = sha256(plan.site.archive().settings.url.as_bytes());
        Names(format!("cof_{}", hash.get(..6).unwrap_or_default()))
    }

    fn name(&self, what: &str) -> String {
        format!("{}_{what}", self.0)
    }

    fn map(&self, from: &str, to: &str, lines: &[(String, String)]) -> String {
        let mut out = format!("map {from} ${} {{\n", self.name(to));
        for (key, value) in lines {
            let _ = writeln!(out, "    {} {};", quoted(key), quoted(value));
        }
        out.push_str("}\n");
        out
    }
}

/// A word of nginx's own syntax. In what we write a `$` is always a variable of ours, as users' words that become values
/// hold none, and in those that become keys it means nothing.
fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\\\""))
}

fn line(key: impl Into<String>, value: impl Into<String>) -> (String, String) {
    (key.into(), value.into())
}

fn http(plan: &Plan, names: &Names) -> String {
    let base = literal(&plan.base);
    let mut out = heading(plan);
    out.push_str(
        "# To be included in the block http of nginx, before the server that includes server.conf.\n",
    );
    let hashed = HASHED.join("|");
    let kept = format!("~^{base}(?:{hashed})(?!.*{}$)", literal(UNHASHED));
    out += &names.map("$uri", "cache", &[line("default", ASK), line(kept, FOR_EVER)]);
    let missing = plan.tongues.iter().map(|tongue| {
        let page = plan.site.path(PageKey::NotFound(tongue.lang));
        line(format!("~^{base}{}/", literal(tongue.tag)), format!("{}{page}", plan.base))
    });
    let any = line("default", format!("{}{}", plan.base, plan.site.path(PageKey::AnyNotFound)));
    out += &names.map("$uri", "missing", &std::iter::once(any).chain(missing).collect::<Vec<_>>());
    let pages = line("~^text/html", policy(&plan.site.archive().settings));
    out += &names.map("$sent_http_content_type", "policy", &[line("default", ""), pages]);
    let varies = line(format!("~^{base}(?:\\?|$)"), "Accept-Language");
    let old = line(r"~*\.aspx\?", "Accept-Language");
    out += &names.map("$request_uri", "vary", &[line("default", ""), varies, old]);
    out += &wanted(plan, names);
    let home = |tongue: &Tongue| line(tongue.tag, plan.site.url(PageKey::Home(tongue.lang)));
    let homes: Vec<_> = std::iter::once(line("default", "")).chain(plan.tongues.iter().map(home)).collect();
    out += &names.map(&format!("${}", names.name("wanted")), "home", &homes);
    if !plan.old.is_empty() {
        out += &old_addresses(plan, names);
    }
    out
}

/// The language that the browser prefers: of those that it names the first, unless another is heavier; none where it
/// names none, or wants none.
fn wanted(plan: &Plan, names: &Names) -> String {
    const ACCEPTED: &str = "$http_accept_language";
    let variable = |what: &str| format!("${}", names.name(what));
    let own = |tongue: &Tongue| format!("weight{}", tongue.lang.place());
    let weight = |tag: &str, others: String| {
        let after = names.name("after");
        [
            line("default", others),
            line(format!("~*{}", fully(tag)), FULL),
            line(format!("~*{}", partly(tag, &format!("?<{after}>"))), format!("${{{after}}}{NONE}")),
        ]
    };
    let mut out = names.map(ACCEPTED, "others", &weight(OTHERS, NONE.to_owned()));
    for tongue in &plan.tongues {
        out += &names.map(ACCEPTED, &own(tongue), &weight(&literal(tongue.tag), variable("others")));
    }
    let tags: Vec<String> = plan.tags().into_iter().map(literal).collect();
    let named =
        line(format!("~*{}", first(&tags, &format!("?<{}>", names.name("named")))), variable("named"));
    out += &names.map(ACCEPTED, "first0", &[line("default", ""), named]);
    for nth in 0..=plan.tongues.len() {
        let (so_far, its) = (format!("first{nth}"), format!("its{nth}"));
        let weights = plan.tongues.iter().map(|one| line(one.tag, variable(&own(one))));
        let weights: Vec<_> = std::iter::once(line("default", NONE)).chain(weights).collect();
        out += &names.map(&variable(&so_far), &its, &weights);
        let (so_far, its) = (variable(&so_far), variable(&its));
        out += &match plan.tongues.get(nth) {
            Some(next) => {
                let both = quoted(&format!("{so_far} {its}-{}", variable(&own(next))));
                let lines = [line("default", so_far), line(format!("~{HEAVIER}"), next.tag)];
                names.map(&both, &format!("first{}", nth + 1), &lines)
            }
            None => {
                let lines =
                    plan.tongues.iter().map(|one| line(format!("~*^{} .*{SOME}", literal(one.tag)), one.tag));
                let lines: Vec<_> = std::iter::once(line("default", "")).chain(lines).collect();
                names.map(&quoted(&format!("{so_far} {its}")), "wanted", &lines)
            }
        };
    }
    out
}

/// From an address of ModernGov to a page: the number, the language, the committee in it.
fn old_addresses(plan: &Plan, names: &Names) -> String {
    let variable = |what: &str| format!("${}", names.name(what));
    let own = |tongue: &Tongue| line(tongue.tag, tongue.tag);
    let tongues: Vec<_> =
        std::iter::once(line("default", plan.first())).chain(plan.tongues.iter().map(own)).collect();
    let mut out = names.map(&variable("wanted"), "either", &tongues);
    // nginx's own variable for a parameter wouldn't find it after `&amp;`, as some letters and pages have it.
    let code = |tongue: &Tongue| {
        line(format!("~*(?:^|[&;]){LANGUAGE}={}(?:[&;]|$)", literal(&tongue.code)), tongue.tag)
    };
    let codes = plan.tongues.iter().map(code);
    let codes: Vec<_> = std::iter::once(line("default", variable("either"))).chain(codes).collect();
    out += &names.map("$args", "language", &codes);
    let tops = tops(plan);
    let asked = PAGES.iter().map(|page| {
        let (parameters, number) = (page.parameters.join("|"), names.name("number"));
        let asked = format!(
            r"~*^{tops}{}\.aspx\?(?:.*[&;])?(?:{parameters})=0*(?<{number}>[0-9]+)(?:[&#]|$)",
            page.name
        );
        line(asked, format!("{}-${number}", page.looked_up(&plan.old).key()))
    });
    let asked: Vec<_> = std::iter::once(line("default", "")).chain(asked).collect();
    out += &names.map("$request_uri", "asked", &asked);
    for committee in plan.old.iter().map(|old| old.committee()).collect::<BTreeSet<_>>() {
        let url = |tongue: &Tongue| plan.site.url(PageKey::Committee(committee, tongue.lang));
        let default = plan.tongues.first().map(|tongue| line("default", url(tongue)));
        let lines: Vec<_> = default
            .into_iter()
            .chain(plan.tongues.iter().map(|tongue| line(tongue.tag, url(tongue))))
            .collect();
        out += &names.map(&variable("language"), &format!("c{committee}"), &lines);
    }
    let to = plan.old.iter().filter_map(|old| {
        let lang = plan.tongues.first()?.lang;
        let committee = plan.site.url(PageKey::Committee(old.committee(), lang));
        let url = plan.site.url(old.page(lang));
        let value =
            format!("${{{}}}{}", names.name(&format!("c{}", old.committee())), url.strip_prefix(&committee)?);
        Some(line(format!("{}-{}", old.kind.key(), old.number), value))
    });
    let to: Vec<_> = std::iter::once(line("default", "")).chain(to).collect();
    out + &names.map(&variable("asked"), "old", &to)
}

fn server(plan: &Plan, names: &Names) -> String {
    let mut out = heading(plan);
    out.push_str(
        "# To be included in a server of nginx that has a root and nothing for this path; needs http.conf.\n",
    );
    let (common, aspx, home) = (common(plan, names), aspx(plan, names), names.name("home"));
    // ModernGov stood at the top of its host, wherever this site is.
    if plan.base != "/" && !aspx.is_empty() {
        out.push_str(&aspx.replacen("{\n", &format!("{{\n{common}"), 1));
    }
    let base = quoted(&plan.base);
    let _ = writeln!(out, "location {base} {{\n{common}");
    out.push_str("    index index.html;\n    autoindex off;\n    etag on;\n    charset utf-8;\n");
    out.push_str(&types(plan));
    out.push_str("    location ~ \"/\\.(?!well-known/)\" {\n        return 404;\n    }\n");
    let _ = writeln!(
        out,
        "    location = {base} {{\n        if (${home}) {{\n            return 302 ${home};\n        }}\n    }}"
    );
    if plan.base == "/" {
        out.push_str(&aspx);
    }
    for moved in &plan.moved {
        for end in if moved.folder { &["", "/"][..] } else { &[""][..] } {
            let from = quoted(&format!("{}{}{end}", plan.base, moved.path));
            let _ =
                writeln!(out, "    location = {from} {{\n        return 301 {};\n    }}", quoted(&moved.to));
        }
    }
    out.push_str("}\n");
    out
}

/// The media types; nginx takes none from elsewhere where some are stated.
fn types(plan: &Plan) -> String {
    let (types, feed) = (plan.types(), media(FEED));
    let text: BTreeSet<&str> = types.values().copied().chain([feed]).collect();
    let text: Vec<&str> = text.into_iter().filter(|media| *media != "text/html" && is_text(media)).collect();
    let mut out = format!("    charset_types {};\n", text.join(" "));
    out.push_str("    default_type application/octet-stream;\n    types {\n");
    for (ending, media) in &types {
        let _ = writeln!(out, "        {media} {ending};");
    }
    let name = literal(FEED);
    let _ = writeln!(
        out,
        "    }}\n    location ~ \"/{name}$\" {{\n        types {{ }}\n        default_type {feed};\n    }}"
    );
    out
}

/// What holds wherever a location says nothing else.
fn common(plan: &Plan, names: &Names) -> String {
    let mut out = String::from("    absolute_redirect off;\n");
    let _ = writeln!(out, "    error_page 404 ${0};\n    error_page 403 =404 ${0};", names.name("missing"));
    for (name, value) in everywhere(&plan.site.archive().settings) {
        let _ = writeln!(out, "    add_header {name} {} always;", quoted(value));
    }
    for (name, what) in [(POLICY, "policy"), ("Cache-Control", "cache"), ("Vary", "vary")] {
        let _ = writeln!(out, "    add_header {name} ${} always;", names.name(what));
    }
    out
}

/// Where ModernGov's pages may have been: at the top of the host, or of this site.
fn tops(plan: &Plan) -> String {
    if plan.base == "/" { "/".to_owned() } else { format!("(?:/|{})", literal(&plan.base)) }
}

fn aspx(plan: &Plan, names: &Names) -> String {
    if plan.old.is_empty() {
        return String::new();
    }
    let pages = PAGES.map(|page| page.name).join("|");
    let (old, tops) = (names.name("old"), tops(plan));
    format!(
        "    location ~* \"^{tops}(?:{pages})\\.aspx$\" {{\n        if (${old}) {{\n            return 301 ${old};\n        }}\n        \
         return 404;\n    }}\n"
    )
}
