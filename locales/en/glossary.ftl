### The glossary: each term in one sentence, with a short name for its button.

glossary = <b>Words of the field</b>
    Tap a term and I explain it in one sentence.
glossary-opening = <b>Words of this opening</b>
    Tap a term and I explain it in one sentence.
glossary-term = <b>{ $term }</b>
    { $meaning }
button-glossary = 📖 What do these words mean?
button-all-terms = 📖 All terms
button-other-terms = ← Other terms
command-glossary = Terms explained: NCB, P11, reserve list

term-ncb = The National Central Bureau is the office in each member country that links its police with INTERPOL; for a secondment it checks and endorses the application.
    .label = NCB
term-p11 = The P11 is the personal history form of the United Nations: studies, posts, languages and referees in a fixed order, which your profile here asks for step by step.
    .label = P11
term-reserve = On a reserve list stand people who were found suitable when a post went to somebody else, and who can be appointed to a similar one without a new competition.
    .label = Reserve list
term-roster = A roster is a list of people whose suitability was assessed in advance, so that they can be called for assignments when these arise.
    .label = Roster
term-pool = The talent pool holds people who agreed, separately and for up to a year, to be considered for other openings as well.
    .label = Talent pool
term-basic = Basic screening is the usual security check before an appointment: identity, studies, posts and criminal record.
    .label = Basic screening
term-enhanced = Enhanced screening is the deeper security check for posts with access to sensitive information; it looks further back and takes longer than the basic one.
    .label = Enhanced screening
term-secondment = On a secondment you work for the organisation for a limited time while your national administration goes on employing and paying you.
    .label = Secondment
term-station = The duty station is the town where the post is and where you would work.
    .label = Duty station
term-grade = The grade tells how senior the post is and sets its pay: 1 and 2 are senior management, 3 to 5 executive, 6 to 10 administrative.
    .label = Grade
term-isced = ISCED is the international scale that makes diplomas comparable: 3 is upper secondary school, 6 a bachelor’s degree, 7 a master’s, 8 a doctorate.
    .label = ISCED
term-cefr = The CEFR is the European scale for languages, from A1 for beginners to C2 for near-native command.
    .label = CEFR (A1–C2)
term-fixed = A fixed-term contract runs for a stated time, often several years, and may be extended.
    .label = Fixed-term
term-short = A short-term contract covers a need of some weeks or months.
    .label = Short-term
term-project = A project contract lasts as long as the project that pays for the post.
    .label = Project contract
term-internship = An internship lets students and recent graduates learn at work for some months.
    .label = Internship
term-notice = The vacancy notice is the official announcement of a post: its duties, its requirements and its deadline; what it says counts.
    .label = Vacancy notice
term-question = A screening question is a short question about the post itself, asked of everybody who applies for it and read by the recruitment team.
    .label = Screening question
term-knockout = A knock-out question asks about a condition without which an application cannot be sent; I tell you so before you submit, and you can correct a slip.
    .label = Knock-out question
term-member = A member country is one of the 196 countries that belong to INTERPOL.
    .label = Member country
term-endorse = An endorsement is the written confirmation by your National Central Bureau that it supports your application.
    .label = Endorsement
term-assessment = The assessment is what shortlisted people are invited to: written tests, language tests, presentations or interviews.
    .label = Assessment
