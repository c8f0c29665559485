//! Lines and headings that seem to close an item: what is missed here is published.

use cofnodion::{problem::Fault, project::Project};

use super::record::{CY, EN, right};

/// The headings and lines that are told of, in a file whose first item reads so.
fn told(file: &str, item: &str) -> Vec<String> {
    let (apologies, next) = match file {
        EN => ("## 1. Apologies\n\nNone.\n", "### Minutes 2"),
        _ => ("## 1. Ymddiheuriadau\n\nDim.\n", "### Cofnodion 2"),
    };
    let record = right().swap(file, apologies, &format!("{item}\n\n{next}\n\nThe bids were read.\n"));
    let faults = Project::read(record.archive().path()).problems.into_iter().map(|problem| problem.fault);
    let unclear = faults.filter_map(|fault| match fault {
        Fault::ExemptUnclear { line } => Some(line),
        _ => None,
    });
    unclear.collect()
}

fn wrong(file: &str, all: &[&str], item: impl Fn(&str) -> String) {
    let missed: Vec<&&str> = all.iter().filter(|said| told(file, &item(said)).len() != 1).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

fn right_all(file: &str, all: &[&str], item: impl Fn(&str) -> String) {
    let alarms: Vec<_> = all.iter().flat_map(|said| told(file, &item(said))).collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}

#[test]
fn a_line_that_closes_an_item_in_other_words_is_an_error() {
    let first = |line: &str| format!("## 1. Sale\n\n{line}");
    let last = |line: &str| format!("## 1. Sale\n\nThe bids.\n\n{line}");
    let english = [
        "Part exempt: 14 – Commercial.",
        "**Part-exempt: 12, 14**",
        "Confidential: 14",
        "Confidential:14",
        "Private：12",
        "Confidential – 14",
        "Confidential item",
        "Exempt matter.",
        "Exemption: 14",
        "Exempt item: 14",
        "Private",
        "Private item",
        "In private",
        "(Private)",
        "Closed to the public",
        "Closed to the press and public.",
        "Not open to the public",
        "Partly exempt",
    ];
    wrong(EN, &english, first);
    wrong(EN, &english, last);
    wrong(
        EN,
        &[
            "Confidential: the bids of three firms",
            "This item is private.",
            "This report is closed to the public.",
        ],
        first,
    );
    let welsh = [
        "Rhannol eithriedig: 14 – Masnachol.",
        "Cyfrinachol: 14",
        "Eitem gyfrinachol",
        "Eithriad: 14",
        "Preifat",
        "Eitem breifat",
        "(Yn breifat)",
        "Ar gau i'r cyhoedd",
        "Heb fod yn agored i’r cyhoedd",
    ];
    wrong(CY, &welsh, first);
    wrong(CY, &welsh, last);
    wrong(CY, &["Mae'r eitem hon yn breifat.", "Cyfrinachol – cynigion tri chwmni"], first);
}

#[test]
fn a_line_that_speaks_of_something_else_closes_nothing() {
    let first = |line: &str| format!("## 1. Sale\n\n{line}");
    let last = |line: &str| format!("## 1. Sale\n\nThe bids.\n\n{line}");
    let english = [
        "Private: 14 houses; social: 20.",
        "Private hire vehicles",
        "Private roads are maintained by those who live there.",
        "Confidential waste is collected weekly.",
        "For this item the gallery was closed to the public.",
        "The sports hall is closed to the public until May.",
        "The chair and members discussed the matter in private.",
        "Exemptions from council tax were explained.",
        "Exempt accommodation: applications were received.",
        "Part exempt traders pay some of the tax.",
    ];
    right_all(EN, &english, first);
    right_all(EN, &english, last);
    let welsh = [
        "Ysgolion preifat",
        "Cedwir ffyrdd preifat gan y rhai sy'n byw yno.",
        "Mae'r neuadd ar gau i'r cyhoedd tan fis Mai.",
        "Eithriadau rhag treth y cyngor: 14 cais.",
    ];
    right_all(CY, &welsh, first);
    right_all(CY, &welsh, last);
}

#[test]
fn a_heading_that_closes_what_is_open_below_it_is_an_error() {
    let open = |heading: &str| format!("{heading}\n\nThe bids.");
    let english = [
        "## 1. Sale (EXEMPT)",
        "## 1. Sale (exempt) of land",
        "## 1. Sale [Confidential]",
        "## 1. Sale (Exempt – paragraph 14)",
        "## 1. Sale (exempt under paragraph 14)",
        "## 1. Sale (Part exempt)",
        "## 1. Exempt: Sale",
        "## 1. Confidential: Sale",
        "## 1. Confidential – Sale",
        "## 1. Exempt report: Sale",
        "## 1. Sale – Not for publication",
        "## 1. Part 2 – Exempt",
        "## Part 2 – Exempt",
    ];
    wrong(EN, &english, open);
    let welsh = [
        "## 1. Gwerthu (eithriedig)",
        "## 1. Gwerthu (EITHRIEDIG)",
        "## 1. Eithriedig: Gwerthu",
        "## 1. Cyfrinachol: Gwerthu",
        "## 1. Gwerthu (eithriedig o dan baragraff 14)",
        "## 1. Gwerthu – heb fod i’w gyhoeddi",
        "## Rhan 2 – Eithriedig",
    ];
    wrong(CY, &welsh, open);
    wrong(EN, &["### Minutes (exempt)", "#### Confidential: bids"], |heading| {
        format!("## 1. Sale\n\nThe bids.\n\n{heading}\n\nThey were read.")
    });
    // One of the items below it is open.
    let below = "## Part 2 – Exempt\n\n## 1. Sale\n\nExempt: 16\n\n## 1A. Purchase\n\nThe bids.";
    assert_eq!(told(EN, below), ["Part 2 – Exempt"]);
}

#[test]
fn a_heading_that_speaks_of_something_else_or_stands_above_what_is_closed_is_fine() {
    let open = |heading: &str| format!("{heading}\n\nThe members spoke.");
    let english = [
        "## 1. Exempt accommodation",
        "## 1. Exempt accommodation: fees",
        "## 1. Exclusion of the public",
        "## 1. Exclusion of the press and public: exempt information",
        "## 1. Exempt information",
        "## 1. Exempt information (standing item)",
        "## 1. Exempt Information Procedure Rules",
        "## 1. Budget (exempt appendix)",
        "## 1. Budget (Exempt Appendix 2)",
        "## 1. Confidential waste (contract)",
        "## 1. Parking (restricted)",
        "## 1. Housing – private",
        "## 1. Exemptions from council tax",
        "## 1. Confidentiality: a code",
        "## Exempt business",
        "## Confidential and exempt items",
    ];
    right_all(EN, &english, open);
    let welsh = [
        "## 1. Llety eithriedig",
        "## 1. Gwahardd y cyhoedd",
        "## 1. Gwybodaeth eithriedig (eitem sefydlog)",
        "## 1. Eithriadau treth y cyngor",
        "## 1. Cyfrinachedd: cod",
    ];
    right_all(CY, &welsh, open);
    right_all(
        EN,
        &[
            "## 1. Sale (exempt)\n\nExempt: 16",
            "## Part 2 – Exempt\n\nThe public will be asked to leave.\n\n## 1. Sale\n\nExempt: 16\n\n## Part 3\n\n## 1A. Purchase",
            "## 1. Exempt: Sales\n\n### 1.1 A house\n\nExempt: 16",
        ],
        str::to_owned,
    );
}
