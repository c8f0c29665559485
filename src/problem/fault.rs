//! Every kind of problem: its code, its severity and the words that its message needs.

use serde::{Deserialize, Serialize};

use super::Severity;

impl Fault {
    /// True where the line that it is about holds a secret, and mustn't be shown.
    pub fn hides_its_line(&self) -> bool {
        matches!(self, Fault::TargetSecret {})
    }

    /// True where its words may be kept between builds: they are none of the record's, which may be exempt.
    pub fn may_be_kept(&self) -> bool {
        matches!(
            self,
            Fault::NotTranslated { .. }
                | Fault::ItemNotTranslated { .. }
                | Fault::ToTranslate { .. }
                | Fault::NotASubItem { .. }
                | Fault::ForeignPart { .. }
                | Fault::UnclosedFence {}
                | Fault::PictureWithoutWords {}
                | Fault::NoAccessibilityPage {}
                | Fault::StatementLacks { .. }
                | Fault::NoFormatsAddress { .. }
        )
    }
}

fn or_none(value: &str) -> &str {
    if value.is_empty() { "none" } else { value }
}

macro_rules! faults {
    ($( $(#[$about:meta])* $severity:ident $name:ident $code:literal { $($field:ident),* } )*) => {
        /// A kind of problem with the words that it is about. What is said of it is in the message
        /// files: `problem-CODE`, and `problem-CODE.help` for what to do.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[allow(missing_docs)] // the fields are the variables of the messages
        pub enum Fault { $( $(#[$about])* $name { $($field: String),* }, )* }

        impl Fault {
            /// The stable code, as in the message files.
            pub fn code(&self) -> &'static str {
                match self { $( Fault::$name { .. } => $code, )* }
            }

            /// Error or warning.
            pub fn severity(&self) -> Severity {
                match self { $( Fault::$name { .. } => Severity::$severity, )* }
            }

            /// The variables of the message, by name; an empty one is `none`, which messages can choose by.
            pub fn variables(&self) -> Vec<(&'static str, &str)> {
                match self { $( Fault::$name { $($field),* } => vec![$((stringify!($field), or_none($field))),*], )* }
            }

            /// The severity of a code; `None` where there is no such code.
            pub fn severity_of(code: &str) -> Option<Severity> {
                match code { $( $code => Some(Severity::$severity), )* _ => None }
            }

            /// Every code, with the names of the variables that its messages may use.
            pub fn all() -> &'static [(&'static str, &'static [&'static str])] {
                &[$( ($code, &[$(stringify!($field)),*]) ),*]
            }
        }
    };
}

faults! {
    /// No folder `content/` to read.
    Error NoContent "no-content" { folder }
    /// Nothing in it: no committee, no meeting, no page.
    Error EmptyArchive "empty-archive" {}
    /// `site.yaml` isn't there.
    Error NoSite "no-site" {}
    /// The file or folder can't be read.
    Error Unreadable "unreadable" { file, reason }
    /// A symbolic link that leaves `content/` or goes round in a circle.
    Error LinkOut "link-out" { file }
    /// Not UTF-8.
    Error NotUtf8 "not-utf8" { file }
    /// Two files for the same thing.
    Error LanguageUnknown "language-unknown" { tag, known }
    /// A file starts without its front matter.
    Error NoFrontMatter "no-front-matter" {}
    /// The line that ends the front matter is missing.
    Error FrontMatterOpen "front-matter-open" {}
    /// The front matter is longer than the guard allows.
    Error FrontMatterLong "front-matter-long" {}
    /// Nested deeper than the guard allows.
    Error FrontMatterDeep "front-matter-deep" {}
    /// An anchor, alias or tag of YAML.
    Error YamlFeature "yaml-feature" { mark }
    /// YAML that can't be read.
    Error YamlSyntax "yaml-syntax" { detail }
    /// A key that the table of keys doesn't have.
    Error UnknownKey "unknown-key" { key, nearest }
    /// A key given twice.
    Error KeyTwice "key-twice" { key }
    /// A required key that isn't there.
    Error KeyMissing "key-missing" { key }
    /// A value of another kind than the key takes.
    Error WrongKind "wrong-kind" { key, kind }
    /// A date that doesn't exist or isn't written year-month-day.
    Error BadDate "bad-date" { value }
    /// A time that doesn't exist or isn't written hours:minutes.
    Error BadTime "bad-time" { value }
    /// A colour that isn't one.
    Error BadColour "bad-colour" { value }
    /// A colour that can't be read on its background.
    Error FaintColour "faint-colour" { colour, background, contrast }
    /// A value that isn't one of the choices.
    Error NotAChoice "not-a-choice" { value, choices, nearest }
    /// An address that isn't one.
    Error BadUrl "bad-url" { value }
    /// An e-mail address that isn't one.
    Error BadEmail "bad-email" { value }
    /// A slug that isn't one.
    Error BadSlug "bad-slug" { value, better }
    /// A number of an item that isn't one.
    Error BadNumber "bad-number" { value }
    /// The date in the front matter isn't the folder's.
    Error DateNotFolder "date-not-folder" { stated, folder }
    /// A folder among the meetings whose name isn't a date.
    Error FolderNotDate "folder-not-date" { folder }
    /// Meetings in the folder of a committee that has no file.
    Error CommitteeWithoutFile "committee-without-file" { committee }
    /// A key under `items:` without a heading.
    Error ItemWithoutHeading "item-without-heading" { number }
    /// Two headings with one number.
    Error NumberTwice "number-twice" { number }
    /// A heading starts with a figure and lacks its mark.
    Error NumberUnmarked "number-unmarked" { heading }
    /// A sub-item's number doesn't extend its item's.
    Warning NotASubItem "not-a-sub-item" { number, item }
    /// A heading made by underlining.
    Error UnderlinedHeading "underlined-heading" {}
    /// A heading of the first level.
    Error TopHeading "top-heading" {}
    /// A fence of code that never closes.
    Warning UnclosedFence "unclosed-fence" {}
    /// A part of the item after its first sub-item.
    Error PartAfterSubItem "part-after-sub-item" { part, item }
    /// A part where there is no item.
    Error PartWithoutItem "part-without-item" { part }
    /// A heading that is nearly a part's word.
    Warning NearlyAPart "nearly-a-part" { heading, part }
    /// A part's word of another language than the file's.
    Warning ForeignPart "foreign-part" { part, own }
    /// A paragraph of the Act that doesn't exist.
    Error NoSuchParagraph "no-such-paragraph" { value }
    /// An exemption that isn't the first line of its item, or can't be read.
    Error ExemptUnclear "exempt-unclear" { line }
    /// An exempt item where a file has headings without numbers, or other numbers than its twin.
    Error ExemptNumbering "exempt-numbering" { number }
    /// The two languages state different facts.
    Error Contradiction "contradiction" { key, first, second }
    /// Two lists, each with something that the other lacks.
    Error ListsDiffer "lists-differ" { key, first, second }
    /// A name that fits two people.
    Error NameFitsTwo "name-fits-two" { name, people }
    /// A line of people without a name.
    Error NoName "no-name" { line }
    /// A document that isn't there.
    Error NoSuchDocument "no-such-document" { file, nearest }
    /// A path that leaves its folder.
    Error PathOutside "path-outside" { path }
    /// A file that a browser would run as a program.
    Error ActiveFile "active-file" { file }
    /// A document that neither names a file nor an address, or names both.
    Error DocumentWithoutFile "document-without-file" {}
    /// A picture that browsers don't show.
    Error NotAPicture "not-a-picture" { file }
    /// A picture without words that stand for it.
    Warning PictureWithoutWords "picture-without-words" {}
    /// A file named exempt in one place and public in another.
    Error ExemptAndPublic "exempt-and-public" { file }
    /// A document that nothing names.
    Warning FileUnnamed "file-unnamed" { file }
    /// An issue that has no file.
    Error NoSuchIssue "no-such-issue" { issue, nearest }
    /// An item that is referred to and isn't there.
    Error NoSuchItem "no-such-item" { number }
    /// Two pages with one address.
    Error SamePath "same-path" { path }
    /// A language that a meeting, committee or page lacks.
    Warning NotTranslated "not-translated" { language }
    /// An item that one of two files lacks.
    Warning ItemNotTranslated "item-not-translated" { number, language }
    /// Texts that still wait for their translation.
    Warning ToTranslate "to-translate" { count }
    /// No page that states the site's accessibility.
    Warning NoAccessibilityPage "no-accessibility-page" {}
    /// The accessibility statement lacks a fact.
    Warning StatementLacks "statement-lacks" { key }
    /// The accessibility statement contradicts itself.
    Warning StatementAtOdds "statement-at-odds" { form, key, date }
    /// A meeting that can be joined from elsewhere doesn't say how.
    Warning JoinMissing "join-missing" { mode }
    /// No address for requests of accessible formats; what readers are shown instead.
    Warning NoFormatsAddress "no-formats-address" { instead }
    /// A PDF that can't be read.
    Warning PdfBroken "pdf-broken" { file }
    /// A PDF that is encrypted.
    Warning PdfEncrypted "pdf-encrypted" { file }
    /// A message file that can't be read.
    Error BadMessages "bad-messages" { file, detail }
    /// A message that nothing uses.
    Error MessageUnused "message-unused" { message, tag }
    /// Messages that a language lacks.
    Error MessagesMissing "messages-missing" { messages, tag }
    /// A message that a theme's own template names and languages lack.
    Error MessageUnknown "message-unknown" { message, tags, nearest }
    /// A message with variables that it isn't given.
    Error MessageVariables "message-variables" { message, variables }
    /// A message without the variables that it is given.
    Error MessageWithoutVariables "message-without-variables" { message, variables }
    /// A template that can't be read or rendered: the kind of its fault, and what the engine says of it.
    Error BadTemplate "bad-template" { kind, said }
    /// A file of a theme that nothing reads.
    Warning ThemeFileUnused "theme-file-unused" { file, nearest }
    /// A theme that isn't there.
    Error NoTheme "no-theme" { theme }
    /// A source that changed between reading and writing.
    Error Changed "changed" { file }
    /// The output folder holds what we didn't write.
    Error NotOurs "not-ours" { folder, file }
    /// The list of what earlier builds wrote can't be read any more.
    Error OutputUnknown "output-unknown" { folder, file }
    /// The output can't be written.
    Error Unwritable "unwritable" { file, reason }
    /// A code of `checks:` that no problem has.
    Error UnknownCode "unknown-code" { code, nearest }
    /// A path of `checks:` that nothing has.
    Error NoSuchPath "no-such-path" { path, nearest }
    /// A code of `checks:` that can't be turned off or down.
    Error CodeFixed "code-fixed" { code }
    /// A notice that was published after the law's day.
    Warning NoticeLate "notice-late" { published, due }
    /// An agenda that was.
    Warning AgendaLate "agenda-late" { published, due }
    /// Decisions that were.
    Warning DecisionsLate "decisions-late" { published, due }
    /// A notice whose day has passed.
    Warning NoticeDue "notice-due" { due }
    /// An agenda whose day has passed.
    Warning AgendaDue "agenda-due" { due }
    /// Decisions whose day has passed.
    Warning DecisionsDue "decisions-due" { due }
    /// An item that came late and doesn't say when.
    Warning LateItemUndated "late-item-undated" { number }
    /// An urgent item without the reason.
    Warning UrgentUnexplained "urgent-unexplained" { number }
    /// An item that came late and isn't said to be urgent.
    Warning AddedLate "added-late" { number, added, due }
    /// A day of publication, or of something else that is done, that is still to come.
    Warning PublishedToCome "published-to-come" { stage, published }
    /// A meeting that is still to come, and has decisions or minutes.
    Warning StageToCome "stage-to-come" { stage, date }
    /// Decisions or minutes that are said to be older than their meeting.
    Warning PublishedTooEarly "published-too-early" { stage, published, other }
    /// Agenda or decisions whose day of publication nobody states.
    Warning PublicationUndated "publication-undated" { stage, due }
    /// No meeting says when any stage of it was published.
    Warning PublicationNeverDated "publication-never-dated" {}
    /// Something that has to stay six years and is gone.
    Warning GoneTooSoon "gone-too-soon" { path, until, below, now }
    /// A ground of exemption that this kind of council or committee doesn't have.
    Warning GroundNotTheirs "ground-not-theirs" { ground, body }
    /// The part of Schedule 12A that is England's.
    Warning PartOneCited "part-one-cited" { words }
    /// An exempt item without an explanation.
    Warning ExemptUnexplained "exempt-unexplained" { number }
    /// A ground of exemption that one language's line states and another's doesn't.
    Warning GroundsDiffer "grounds-differ" { number, ground }
    /// An exemption that is explained in one language only.
    Warning ExplanationNotTranslated "explanation-not-translated" { number, language }
    /// A name out of an exempt item in a public text.
    Warning NameGivenAway "name-given-away" { name, number }
    /// A public file with the bytes of an exempt one.
    Error ExemptSameBytes "exempt-same-bytes" { file, exempt }
    /// A public PDF whose first page says that it isn't.
    Error PaperLooksExempt "paper-looks-exempt" { file, words }
    /// A link of the text that leads nowhere: the form of what it names, and what to write instead where that is known.
    Warning LinkToNothing "link-to-nothing" { target, form, better }
    /// A link of a page that leads nowhere.
    Warning LinkBroken "link-broken" { target, page }
    /// A link to a place that its page doesn't have.
    Warning AnchorMissing "anchor-missing" { target, page }
    /// An address that was published and is gone.
    Warning AddressGone "address-gone" { path, below, now }
    /// A redirect to an address that isn't there, or to a place (`what`) that its page doesn't have.
    Warning RedirectToNothing "redirect-to-nothing" { to, what }
    /// A redirect from an address that has a page.
    Warning RedirectFromPage "redirect-from-page" { from }
    /// A redirect that no host can do.
    Error BadRedirect "bad-redirect" { value }
    /// Two redirects from one address.
    Error RedirectTwice "redirect-twice" { from }
    /// Redirects that lead back to where they start.
    Error RedirectLoop "redirect-loop" { from, to }
    /// A number of ModernGov that two claim.
    Error OldNumberTwice "old-number-twice" { key, number }
    /// A redirect that the site's host can't do.
    Warning RedirectNotServed "redirect-not-served" { from, host }
    /// Numbers of ModernGov that the site's host can't read.
    Warning OldNotServed "old-not-served" { host, count }
    /// A link to another site that doesn't answer.
    Warning LinkOutBroken "link-out-broken" { url, reason }
    /// Links to other sites that weren't followed, because there are so many.
    Note LinkOutLeft "link-out-left" { count }
    /// A heading more than one level below the one before.
    Warning HeadingJump "heading-jump" { heading }
    /// A link whose words don't say where it leads.
    Warning VagueLink "vague-link" { words }
    /// A link whose words are its address.
    Warning BareAddress "bare-address" { address }
    /// A table without a header row.
    Warning TableWithoutHeader "table-without-header" {}
    /// What stands between angle brackets is taken for a mark, and its words aren't shown.
    Warning WordsInBrackets "words-in-brackets" { words }
    /// A sentence in capitals.
    Warning SentenceInCapitals "sentence-in-capitals" { words }
    /// A PDF that isn't tagged.
    Warning PdfUntagged "pdf-untagged" { file }
    /// A PDF without a title.
    Warning PdfWithoutTitle "pdf-without-title" { file }
    /// A PDF that doesn't say its language.
    Warning PdfWithoutLanguage "pdf-without-language" { file }
    /// A PDF that is a picture of paper.
    Warning PdfScanned "pdf-scanned" { file }
    /// Papers that there are only as PDF.
    Note PdfOnly "pdf-only" { count }
    /// A community council without a way to reach it.
    Warning CommunityContact "community-contact" { key }
    /// A community council without members.
    Warning CommunityMembers "community-members" {}
    /// A member of one, without what the Act asks for.
    Warning CommunityMember "community-member" { who, keys, file }
    /// A meeting of one, without minutes.
    Warning CommunityMinutes "community-minutes" { stage }
    /// A community council without its accounts.
    Warning CommunityAccounts "community-accounts" {}
    /// A paper that a community council's minutes name and that still is to follow.
    Warning CommunityPaper "community-paper" { title }
    /// The two versions have different dates.
    Warning DatesDiffer "dates-differ" { first, second, more }
    /// Different times.
    Warning TimesDiffer "times-differ" { first, second, more }
    /// Different amounts of money.
    Warning MoneyDiffers "money-differs" { first, second, more }
    /// Different votes.
    Warning VotesDiffer "votes-differ" { first, second, more }
    /// Different figures.
    Warning FiguresDiffer "figures-differ" { first, second, more }
    /// A text in another language than its file's.
    Warning OtherLanguage "other-language" { language, own, count }
    /// A title in another language than its file's.
    Warning TitleInOtherLanguage "title-in-other-language" { title, language, own }
    /// A word that lost a letter.
    Warning LetterLost "letter-lost" { word, count }
    /// A word out of another encoding.
    Warning LetterGarbled "letter-garbled" { word, meant, count }
    /// A part that the item has in one language only.
    Warning PartNotTranslated "part-not-translated" { passage, number, language }
    /// A section of a page that one language only has.
    Warning SectionNotTranslated "section-not-translated" { heading, language }
    /// A paper that there is in one language only.
    Warning PaperNotTranslated "paper-not-translated" { file, language }
    /// A short text in one language only.
    Warning TextNotTranslated "text-not-translated" { text, language }
    /// A role that one language lacks.
    Warning RoleNotTranslated "role-not-translated" { role, language, count }
    /// Different numbers of decisions.
    Warning DecisionsDiffer "decisions-differ" { first, second }
    /// Lists of different lengths.
    Warning EntriesDiffer "entries-differ" { passage, number, first, second }
    /// Published later in one language.
    Warning PublishedLater "published-later" { language, date, other }
    /// A text that changed since its translation was written or confirmed.
    Warning TranslationOutdated "translation-outdated" { number, language }
    /// No target to publish to, or several to choose from.
    Error TargetMissing "target-missing" { known }
    /// A name that no target has.
    Error TargetUnknown "target-unknown" { target, known }
    /// Two targets of one name.
    Error TargetTwice "target-twice" { name }
    /// An address that can't be published to.
    Error TargetBad "target-bad" { target }
    /// A host without a folder on it.
    Error TargetNoFolder "target-no-folder" { target }
    /// A password where others can read it.
    Error TargetSecret "target-secret" {}
    /// The built site would be published over itself.
    Error TargetIsOutput "target-is-output" { folder }
    /// The environment lacks what signs in.
    Error CredentialsMissing "credentials-missing" { variables }
    /// A key's file that can't be used. What is the matter with it: missing, locked (with a passphrase, and none was
    /// given), passphrase (another than its own), public or private (the wrong half), broken.
    Error KeyUnreadable "key-unreadable" { file, matter, reason }
    /// A host that doesn't answer.
    Error HostUnreachable "host-unreachable" { host, reason }
    /// A host whose key isn't known.
    Error HostKeyUnknown "host-key-unknown" { host, fingerprint }
    /// A host whose key isn't the one that who calls trusts.
    Error HostKeyOther "host-key-other" { host, fingerprint, trusted }
    /// A host whose key is another than before.
    Error HostKeyChanged "host-key-changed" { host, fingerprint, file, line }
    /// A host that lets nobody in; whether it was shown a password, keys or nothing.
    Error HostRefused "host-refused" { host, user, tried, shown }
    /// Object storage that refuses: because of the name, the secret, the clock, the rights, the region, or what else its
    /// own code says.
    Error HostDenied "host-denied" { host, matter, answer }
    /// A bucket that isn't there.
    Error HostNoBucket "host-no-bucket" { host, bucket }
    /// A host that can't replace a file in one step.
    Error HostLacks "host-lacks" { host, what }
    /// The site's folder can't be made there, or written to.
    Error HostNoFolder "host-no-folder" { folder, reason }
    /// A request that a host didn't carry out.
    Error HostFailed "host-failed" { file, reason }
    /// Somebody else is publishing.
    Error HostHeld "host-held" { since }
    /// Somebody else took over.
    Error HostLost "host-lost" {}
    /// The host holds what we didn't publish.
    Error HostForeign "host-foreign" { file }
    /// Much of the site would go.
    Error ManyRemovals "many-removals" { count, of }
    /// No manifest where a site should be.
    Error NoManifest "no-manifest" { address }
    /// A manifest that can't be read.
    Error ManifestBroken "manifest-broken" { address }
}
