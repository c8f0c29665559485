//! `sitemap.xml`: every page with its twins in the other languages and the day of its last change, after the protocol of
//! sitemaps.org.

use std::{collections::BTreeMap, io};

use quick_xml::{Writer, events::BytesText};
use rayon::prelude::*;

use super::{Bundle, Made, Sink};
use crate::problem::Problem;
use crate::site::{PageKey, SITE_PART, Site};

/// The sitemap, or the list of them where there are many.
pub const SITEMAP: &str = "sitemap.xml";
/// The most addresses of a sitemap: a rule of the protocol.
const ADDRESSES: usize = 50_000;
/// The most bytes of one, which is 50 MB, less what one more entry may need.
const BYTES: usize = 50_000_000;
/// The namespace of the protocol.
const PROTOCOL: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
/// The namespace of the links between languages.
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The sitemaps. A site with few pages has one; one with more has a list, and one or more for each part of the manifest.
pub struct Sitemap<'s> {
    site: &'s Site,
    most: usize,
}

impl<'s> Sitemap<'s> {
    /// Those of a site.
    pub fn new(site: &'s Site) -> Sitemap<'s> {
        Sitemap { site, most: ADDRESSES }
    }

    fn listed(&self) -> impl Iterator<Item = PageKey> {
        self.site.keys().filter(|key| self.site.is_listed(*key))
    }

    fn put(&self, path: String, part: &str, bytes: Vec<u8>, sink: &dyn Sink) -> Result<(), Problem> {
        sink.put(Made { path, part: part.to_owned(), language: None, bytes })
    }

    /// The sitemaps of a part, with the day of the newest change in each.
    fn part(&self, part: &str, keys: &[PageKey], sink: &dyn Sink) -> Result<Vec<Listed>, Problem> {
        let mut files = Vec::new();
        let mut rest = keys;
        while !rest.is_empty() {
            let name = match files.len() {
                0 => format!("sitemap-{part}.xml"),
                nth => format!("sitemap-{part}-{}.xml", nth + 1),
            };
            let (bytes, count) = urlset(self.site, rest, self.most);
            let (done, left) = rest.split_at(count.clamp(1, rest.len()));
            let newest = done.iter().filter_map(|key| self.site.changed(*key)).max();
            files.push((
                format!("{}{name}", self.site.archive().settings.url),
                newest.map(|day| day.to_string()),
            ));
            self.put(name, part, bytes, sink)?;
            rest = left;
        }
        Ok(files)
    }

    fn many(&self, sink: &dyn Sink) -> Vec<Problem> {
        let mut parts: BTreeMap<String, Vec<PageKey>> = BTreeMap::new();
        for key in self.listed() {
            parts.entry(self.site.part(key)).or_default().push(key);
        }
        let made: Vec<Result<Vec<Listed>, Problem>> =
            parts.par_iter().map(|(part, keys)| self.part(part, keys, sink)).collect();
        let mut listed = Vec::new();
        let mut problems = Vec::new();
        for made in made {
            match made {
                Ok(files) => listed.extend(files),
                Err(problem) => problems.push(problem),
            }
        }
        let list = document("sitemapindex", |writer| {
            for (address, day) in &listed {
                writer.create_element("sitemap").write_inner_content(|writer| {
                    element(writer, "loc", address)?;
                    day.iter().try_for_each(|day| element(writer, "lastmod", day))
                })?;
            }
            Ok(())
        });
        problems.extend(self.put(SITEMAP.to_owned(), SITE_PART, list, sink).err());
        problems
    }
}

/// The address of a sitemap, and the day of its newest change.
type Listed = (String, Option<String>);

impl Bundle for Sitemap<'_> {
    fn name(&self) -> &'static str {
        "sitemap"
    }

    fn owns(&self, path: &str) -> bool {
        let part = path.strip_prefix("sitemap-").and_then(|rest| rest.strip_suffix(".xml"));
        path == SITEMAP || part.is_some_and(|part| !part.contains('/'))
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let keys: Vec<PageKey> = self.listed().take(self.most + 1).collect();
        if keys.len() > self.most {
            return self.many(sink);
        }
        let (bytes, count) = urlset(self.site, &keys, self.most);
        if count < keys.len() {
            return self.many(sink);
        }
        self.put(SITEMAP.to_owned(), SITE_PART, bytes, sink).err().into_iter().collect()
    }
}

/// A sitemap of as many of these pages as go into one, and how many those are.
fn urlset(site: &Site, keys: &[PageKey], most: usize) -> (Vec<u8>, usize) {
    let mut count = 0;
    let bytes = document("urlset", |writer| {
        for key in keys.iter().take(most) {
            if writer.get_ref().len() > BYTES {
                break;
            }
            url(writer, site, *key)?;
            count += 1;
        }
        Ok(())
    });
    (bytes, count)
}

fn url(writer: &mut Writer<Vec<u8>>, site: &Site, key: PageKey) -> io::Result<()> {
    writer.create_element("url").write_inner_content(|writer| {
        element(writer, "loc", &site.absolute(key))?;
        if let Some(day) = site.changed(key) {
            element(writer, "lastmod", &day.to_string())?;
        }
        for (lang, twin) in site.twins(key) {
            let address = site.absolute(twin);
            let attributes =
                [("rel", "alternate"), ("hreflang", site.locales().locale(lang).id()), ("href", &address)];
            writer.create_element("xhtml:link").with_attributes(attributes).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text)).map(|_| ())
}

/// A document of the protocol. Writing to memory doesn't fail.
fn document(root: &str, inner: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> Vec<u8> {
    let mut writer =
        Writer::new_with_indent(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec(), b' ', 1);
    let spaces = [("xmlns", PROTOCOL), ("xmlns:xhtml", XHTML)];
    let spaces = spaces.into_iter().take(if root == "urlset" { 2 } else { 1 });
    let written = writer.create_element(root).with_attributes(spaces).write_inner_content(inner);
    debug_assert!(written.is_ok());
    writer.into_inner()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, sync::Mutex};

    use super::*;
    use crate::project::Project;

    #[derive(Default)]
    struct Files(Mutex<BTreeMap<String, String>>);

    impl Sink for Files {
        fn put(&self, made: Made) -> Result<(), Problem> {
            let text = String::from_utf8(made.bytes).unwrap();
            self.0.lock().unwrap().insert(made.path, text);
            Ok(())
        }
    }

    #[test]
    fn a_long_sitemap_is_a_list_of_shorter_ones_and_none_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join("content").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("site.yaml", "name: Council\nurl: https://example.wales/meetings/\nlanguages: [en, cy]\n");
        write("committees/finance/committee.en.md", "---\nname: Finance\n---\n");
        let meeting = "---\ndate: 2026-01-15\nstage: minutes\npublished: {minutes: 2026-02-19}\n---\n\n## 1. One\n\n## 2. Two\n";
        write("committees/finance/2026-01-15/meeting.en.md", meeting);
        let project = Project::read(folder.path());
        let site = project.site();
        let pages = site.keys().filter(|key| site.is_listed(*key)).count();
        let whole = Files::default();
        assert!(Sitemap::new(site).make(&whole).is_empty());
        let whole = whole.0.into_inner().unwrap();
        assert_eq!(whole.keys().collect::<Vec<_>>(), ["sitemap.xml"]);
        assert_eq!(whole["sitemap.xml"].matches("<loc>").count(), pages);
        let split = Files::default();
        let sitemap = Sitemap { site, most: 4 };
        assert!(sitemap.make(&split).is_empty());
        let mut split = split.0.into_inner().unwrap();
        let list = split.remove(SITEMAP).unwrap();
        assert!(
            list.contains("<loc>https://example.wales/meetings/sitemap-finance-2026-2.xml</loc>"),
            "{list}"
        );
        assert!(list.contains("<lastmod>2026-02-19</lastmod>"), "{list}");
        assert_eq!(list.matches("<loc>").count(), split.len());
        assert!(split.keys().all(|path| sitemap.owns(path)) && !sitemap.owns("en/sitemap-x.xml"));
        assert!(split.values().all(|text| (1..=4).contains(&text.matches("<loc>").count())));
        assert_eq!(split.values().map(|text| text.matches("<loc>").count()).sum::<usize>(), pages);
    }
}
