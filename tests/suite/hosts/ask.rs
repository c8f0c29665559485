//! What any server has to answer with the settings that a build wrote.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::TcpStream,
};

/// A server on loopback, with a site below a path.
pub struct Server {
    pub port: u16,
    pub base: &'static str,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: BTreeMap<String, String>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// Where it leads, from the top of its host.
    pub fn leads(&self) -> (u16, &str) {
        let to = self.header("location");
        let own =
            to.strip_prefix("http://127.0.0.1").and_then(|rest| rest.find('/').map(|slash| &rest[slash..]));
        (self.status, own.unwrap_or(to))
    }
}

impl Server {
    /// Asks for a path of the host, as it is written.
    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let more: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{more}\r\n",
            self.port
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = BTreeMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            let name = name.to_lowercase();
            let twice = headers.insert(name.clone(), value.to_owned());
            // A header that is sent twice means something else.
            assert!(twice.is_none() || name == "vary", "{path}: {name} twice");
        }
        Answer { status, headers, body: body.to_owned() }
    }

    fn at(&self, below: &str) -> Answer {
        self.get(&format!("{}{below}", self.base), &[])
    }

    fn to(&self, below: &str) -> String {
        format!("{}{below}", self.base)
    }

    /// Everything that a host has to do.
    pub fn is_right(&self) {
        self.headers();
        self.missing();
        self.types();
        self.caching();
        self.languages();
        self.redirects();
        self.old_addresses();
        self.hidden();
    }

    fn headers(&self) {
        for path in ["en/", "cy/pwyllgorau/cyllid/2026-01-15/2/", "en/nothing/", "404.html"] {
            let answer = self.at(path);
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
            assert_eq!(answer.header("strict-transport-security"), "max-age=31536000", "{path}");
            let policy = answer.header("content-security-policy");
            assert!(
                policy.starts_with("default-src 'none';") && !policy.contains("unsafe"),
                "{path}: {policy}"
            );
            assert!(policy.contains("form-action 'self' https://forms.example.org;"), "{policy}");
            // What the policy forbids isn't there.
            assert!(!answer.body.contains(" style=") && !answer.body.contains("<style"), "{path}");
        }
        // A browser's own viewer of papers is none of the site's.
        assert_eq!(self.at("files/finance/2026-01-15/a.pdf").header("content-security-policy"), "");
    }

    fn missing(&self) {
        for (path, words) in [
            ("en/nothing/", "Page not found"),
            ("en/committees/finance/nothing", "Page not found"),
            ("cy/dim/", "Ni ddaethpwyd o hyd i"),
            ("cy/dim.pdf", "Ni ddaethpwyd o hyd i"),
        ] {
            let answer = self.at(path);
            assert_eq!(answer.status, 404, "{path}");
            assert!(answer.body.contains(words), "{path}: {}", answer.body);
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
            assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        }
        let answer = self.at("nothing");
        assert_eq!(answer.status, 404);
        assert!(answer.body.contains("lang=\"cy\"") && answer.body.contains("lang=\"en\""));
    }

    fn types(&self) {
        for (path, media) in [
            ("", "text/html; charset=utf-8"),
            ("en/", "text/html; charset=utf-8"),
            ("en/feed.xml", "application/atom+xml; charset=utf-8"),
            ("en/committees/finance/feed.xml", "application/atom+xml; charset=utf-8"),
            ("en/calendar.ics", "text/calendar; charset=utf-8"),
            ("sitemap.xml", "text/xml; charset=utf-8"),
            ("data/system.json", "application/json; charset=utf-8"),
            ("data/2026/meetings.csv", "text/csv; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("files/finance/2026-01-15/a.pdf", "application/pdf"),
            (&self.linked("static/style-"), "text/css; charset=utf-8"),
            (&self.linked("static/icon-"), "image/svg+xml; charset=utf-8"),
        ] {
            let answer = self.at(path);
            assert_eq!((answer.status, answer.header("content-type")), (200, media), "{path}");
        }
    }

    /// The path of a file that the home page names.
    fn linked(&self, start: &str) -> String {
        let home = self.at("en/").body;
        let from = home.find(start).unwrap();
        home[from..].split('"').next().unwrap().to_owned()
    }

    fn caching(&self) {
        let style = self.at(&self.linked("static/style-"));
        assert_eq!(style.header("cache-control"), "public, max-age=31536000, immutable");
        for path in ["en/", "en/feed.xml", "search/en/index.json", "static/gone-0123abcd.css"] {
            assert_eq!(self.at(path).header("cache-control"), "no-cache", "{path}");
        }
        let page = self.at("en/");
        let again = self.get(&self.to("en/"), &[("If-None-Match", page.header("etag"))]);
        assert_eq!(again.status, 304);
    }

    fn languages(&self) {
        let home = |accept: &str| self.get(self.base, &[("Accept-Language", accept)]);
        for (accept, lang) in [
            ("cy", "cy"),
            ("cy-GB,cy;q=0.9,en;q=0.8", "cy"),
            ("en-GB,en;q=0.9,cy;q=0.8", "en"),
            ("fr, en;q=0.3, cy;q=0.7", "cy"),
            ("en;q=0.5, cy", "cy"),
            ("cy;q=0,en;q=0.1", "en"),
            ("de;q=1.0, en;q=0.05", "en"),
            ("cy;q=0.9,en;q=0.8", "cy"),
            ("en;q=0.8,cy;q=0.9", "cy"),
            ("en;q=0.9,cy;q=0.8", "en"),
            ("cy;q=0.8,en;q=0.9", "en"),
            ("en;q=0.8, cy;q=0.85", "cy"),
            ("cy;q=0.851, en;q=0.852", "en"),
            ("cy;q=0.999, en;q=1.000", "en"),
            // Of two that weigh the same the first.
            ("en, cy", "en"),
            ("cy, en", "cy"),
            ("en ; q=0.5,cy\t;\tq=0.50", "en"),
            ("cy-GB", "cy"),
            ("CY-gb;Q=0.7, EN;q=0.6", "cy"),
            // What isn't named is worth as much as the others.
            ("cy;q=0.5, *", "en"),
            ("*;q=0.1, en;q=0.5", "en"),
            ("en;q=0, *;q=0.1", "cy"),
            ("*, cy;q=0.0", "en"),
        ] {
            let answer = home(accept);
            assert_eq!(answer.leads(), (302, self.to(&format!("{lang}/")).as_str()), "{accept}");
            assert!(answer.header("vary").contains("Accept-Language"), "{accept}");
        }
        for accept in ["fr", "", "*", "fr, *;q=0.5", "eng", "cy;q=0", "cy;q=0.000, en;q=0", "cy;q=0, *;q=0"] {
            let answer = home(accept);
            assert_eq!(answer.status, 200, "{accept}");
            assert!(
                answer.body.contains("class=\"choice\"") && answer.header("vary").contains("Accept-Language")
            );
        }
        // Every other page is what its address says.
        let welsh = [("Accept-Language", "cy")];
        assert_eq!(self.get(&self.to("en/"), &welsh).status, 200);
        assert_eq!(self.get(&self.to("index.html"), &welsh).status, 200);
    }

    fn redirects(&self) {
        let finance = self.to("en/committees/finance/");
        for (from, to) in [
            ("old/", finance.as_str()),
            ("old", finance.as_str()),
            ("a%20b/%C5%B5.html", &self.to("cy/pwyllgorau/cyllid/?a=b%20c#d")),
            ("elsewhere.html?a=b", "https://example.org/%24x%3By"),
            ("en/committees/finance", finance.as_str()),
        ] {
            assert_eq!(self.at(from).leads(), (301, to), "{from}");
        }
    }

    fn old_addresses(&self) {
        let (english, welsh) = ("en/committees/finance/", "cy/pwyllgorau/cyllid/");
        for (old, page) in [
            ("ieListDocuments.aspx?CId=157&MId=3970&Ver=4", "2026-01-15/"),
            ("ieListDocuments.aspx?MID=3970", "2026-01-15/"),
            ("ieListDocuments.aspx?CId=157&amp;MId=3970", "2026-01-15/"),
            ("ielistdocuments.aspx?Ver=4&mid=3970&CId=1", "2026-01-15/"),
            ("ieListDocuments.aspx?MeetingId=3970&CId=157", "2026-01-15/"),
            ("mgAi.aspx?ID=22370", "2026-01-15/1/"),
            ("mgAi.aspx?Id=7", "2026-01-15/3/"),
            ("ieIssueDetails.aspx?IId=5&PlanId=0&Opt=3", "2026-01-15/2/"),
            ("ieIssueDetails.aspx?IID=22370&Opt=3", "2026-01-15/1/"),
            ("mgCommitteeDetails.aspx?ID=157", ""),
            ("mgCommitteeDetails.aspx?ID=15", ""),
            ("ieListMeetings.aspx?CommitteeId=157", ""),
            ("ieListMeetings.aspx?CId=157&Year=0", ""),
        ] {
            let ask = |more: &str, accept: &str| {
                self.get(&self.to(&format!("{old}{more}")), &[("Accept-Language", accept)])
            };
            let english = self.to(&format!("{english}{page}"));
            let welsh = self.to(&format!("{welsh}{page}"));
            assert_eq!(ask("&LLL=0", "cy").leads(), (301, english.as_str()), "{old}");
            assert_eq!(ask("&LLL=1", "en").leads(), (301, welsh.as_str()), "{old}");
            assert_eq!(ask("&lll=1&x=y", "en").leads(), (301, welsh.as_str()), "{old}");
            // As it stands in the source of a page.
            assert_eq!(ask("&amp;LLL=1", "en").leads(), (301, welsh.as_str()), "{old}");
            assert_eq!(ask("&amp;LLL=0&amp;x=y", "cy").leads(), (301, english.as_str()), "{old}");
            assert_eq!(ask("", "cy,en;q=0.5").leads(), (301, welsh.as_str()), "{old}");
            assert_eq!(ask("", "fr").leads(), (301, english.as_str()), "{old}");
        }
        for none in [
            // Held back, and planned: there is no page, and nothing says that there is going to be one.
            "ieListDocuments.aspx?MId=3971",
            "ieListDocuments.aspx?MId=3972",
            "ieListDocuments.aspx?MId=39700",
            // ModernGov's pages were at the top of its host, or where this site is.
            "sub/ieListDocuments.aspx?MId=3970",
            "en/mgAi.aspx?ID=22370",
            "ieListDocuments.aspx?XMId=3970",
            "ieListDocuments.aspx?MId=3970x",
            "ieListDocuments.aspx",
            "mgAi.aspx?ID=3970",
            "mgAi.aspx?ID=370",
            "ieIssueDetails.aspx?IId=99999999999999999999",
        ] {
            assert_eq!(self.at(none).status, 404, "{none}");
        }
    }

    fn hidden(&self) {
        for path in [
            ".htaccess",
            ".nginx/http.conf",
            ".nginx/server.conf",
            ".nginx/",
            ".cofnodion/lock",
            ".secret",
            "en/.secret",
            "moderngov/meeting/n3/.htaccess",
        ] {
            let answer = self.at(path);
            assert!(matches!(answer.status, 403 | 404), "{path}: {}", answer.status);
            assert!(!answer.body.contains("a secret") && !answer.body.contains("cofnodion"), "{path}");
        }
        for folder in ["static/", "files/finance/", "moderngov/", "moderngov/meeting/n3/"] {
            assert_eq!(self.at(folder).status, 404, "{folder}");
        }
    }
}
