# The words of the content format: what minutes are written with. The first of a list is the one that is recommended.
words-purpose = Purpose | Purpose of report
words-recommendation = Recommendation | Recommendations
words-invitees = Invitees | Invited
words-minutes = Minutes | Minute
words-decision = Decision | Decisions
words-reasons = Reasons | Reasons for decision | Reason for decision
words-alternatives = Alternatives considered | Alternative options considered | Alternatives
words-background = Background papers
words-documents = Supporting documents | Additional documents
words-public-summary = Public summary
words-exempt = Exempt | Restricted
words-confidential = confidential
words-act-1960 = 1960 Act
words-and = and
words-councillor = Councillor | Cllr
words-letters = MBE | OBE | CBE | MS | AM | MP | JP | KC | QC | DL
words-decision-marks = UNANIMOUSLY RESOLVED | RESOLVED UNANIMOUSLY | RESOLVED | AGREED
words-that = that
words-table = Table
words-to-translate = [to translate]
# That something isn't public: anywhere in a paper, or where a line of an item starts with it.
words-not-public = not for publication | not for public release | not to be published | exempt from publication | exempt by virtue
# The same where it is all that a line says; and of papers.
words-closed-lines = exempt | confidential | restricted | strictly confidential | private and confidential | exempt information | confidential information | exempt business
words-closed-papers = exempt report | exempt appendix | exempt item
# The same of an item only, where it is all that a line says; and as a part of a title, between its signs.
words-closed-items = private | in private | private session | closed to the public | closed to the press and public | not open to the public | not public | public excluded | part exempt | part-exempt | partly exempt | partially exempt | part confidential | partly confidential | exemption | exemptions | exempt from disclosure
words-closed-titles = exempt | exempt item | exempt report | exempt matter | part exempt | part-exempt | partly exempt | partially exempt | confidential | confidential item | confidential report | confidential matter | part confidential | partly confidential | strictly confidential | private and confidential | private item | private report | private session | restricted item | restricted report | not for publication | not for public release | not to be published | exempt from publication | exempt from disclosure | exempt by virtue | closed to the public | closed to the press and public | not open to the public
# Of what it is said, what takes it back, and the law's words.
words-closable = item | report | matter | paper | business
words-negations = not | no | never
words-law = paragraph | paragraphs | schedule | section | act
# What stands for no picture.
words-pictures = image | picture | photo | photograph | pic | img | dsc | graphic | screenshot
