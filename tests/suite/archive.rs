//! Archives made for a test, in a folder of their own.

use std::{collections::BTreeMap, fs, path::Path};

use cofnodion::{output, project::Project};
use tempfile::TempDir;

pub const SITE: &str = "name: {en: Example Council, cy: Cyngor Enghraifft}
url: https://example.wales/
languages: [en, cy]
accessible-formats: {email: formats@example.wales}
";
const COMMITTEE_EN: &str = "---\nname: Finance Committee\n---\n";
const COMMITTEE_CY: &str = "---\nname: Pwyllgor Cyllid\nslug: cyllid\n---\n";
const ACCESSIBILITY_EN: &str = "---\ntitle: Accessibility\n---\n";
const ACCESSIBILITY_CY: &str = "---\ntitle: Hygyrchedd\nslug: hygyrchedd\n---\n";

/// A site's folder.
pub struct Archive {
    folder: TempDir,
}

impl Archive {
    /// An archive of nothing.
    pub fn empty() -> Archive {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        Archive { folder }
    }

    /// An archive with a site, a committee and an accessibility statement.
    pub fn plain() -> Archive {
        Archive::empty()
            .file("site.yaml", SITE)
            .file("committees/finance/committee.en.md", COMMITTEE_EN)
            .file("committees/finance/committee.cy.md", COMMITTEE_CY)
            .file("pages/accessibility.en.md", ACCESSIBILITY_EN)
            .file("pages/accessibility.cy.md", ACCESSIBILITY_CY)
    }

    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Archive {
        let path = self.content().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn content(&self) -> std::path::PathBuf {
        self.folder.path().join("content")
    }

    /// Builds, and returns every file of the output.
    pub fn build(&self) -> Output {
        let project = Project::read(self.path());
        let out = self.path().join("public");
        if !project.has_errors() {
            output::build(&project, &out).unwrap_or_else(|problems| panic!("{problems:#?}"));
        }
        Output { files: files(&out), problems: project.problems }
    }
}

pub struct Output {
    pub files: BTreeMap<String, Vec<u8>>,
    pub problems: Vec<cofnodion::problem::Problem>,
}

impl Output {
    pub fn codes(&self) -> Vec<&'static str> {
        self.problems.iter().map(|problem| problem.fault.code()).collect()
    }
}

/// Every file below a folder, by its path with `/`.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let below = entry.path().strip_prefix(folder).unwrap();
            let names: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            (names.join("/"), fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// What stands between the tags of `<main>`, without empty lines.
pub fn main_of(page: &str) -> String {
    let start = page.find("<main").and_then(|at| page[at..].find('>').map(|end| at + end + 1)).unwrap();
    let end = page.find("</main>").unwrap();
    page[start..end].lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
}
