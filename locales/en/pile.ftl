### The applications of an opening, as staff read them: the list, one application, notes, moves, late submissions.

button-pile = 📋 Applications
button-pile-all = ☑️ Pick all { $count }
button-pile-paste = 📥 Paste ids
button-pile-sift = 🔍 Filter
button-pile-picked = ▶️ Picked: { $count }
button-pile-clear = ✖️ Clear
button-pile-late = 🕰 Accept late
button-pile-blind = 🙈 Blind review
button-pile-unblind = 👁 End blind review
button-pile-everything = ✖️ No filter
button-pile-by-stage = By stage
button-pile-by-language = By language
button-pile-by-country = By nationality
button-pile-by-shown = By criterion shown
button-picked-push = ✉️ Write to them
button-picked-assess = 🗓 Assessment
button-picked = ▶️ Picked

pile = <b>{ $title }</b> ({ $reference })
pile-count = { $stage }: { $count }
pile-counts = { $counts }
pile-none = No applications yet.
pile-drafts = { $count ->
        [one] { $count } draft not sent
       *[other] { $count } drafts not sent
    }
pile-blind = 🙈 Blind review: names, contacts, nationality, age and files are not shown.
pile-sifted = Filter: { $wanted }. { $count ->
        [one] { $count } application.
       *[other] { $count } applications.
    }
pile-picked = Picked: { $count }
pile-criterion-gone = a criterion that has changed
pile-line = { $number }. { $name } · { $public_id } · { $stage } · { $day }
pile-nameless = Candidate
pile-value = { $value } ({ $count })
pile-sift = Which applications do you want to see?
pile-by-stage = Which stage?
pile-by-language = Which language, at any level?
pile-by-country = Which nationality?
pile-by-shown = Which criteria does the profile show? Several can be ticked. Nothing is scored or ranked; what is not shown may still be met.

picked = <b>Picked</b> of { $title }
picked-none = Nothing is picked.
picked-move = { $move } ({ $count } of { $total })
picked-move-sure = { $move }: { $count }

paste-asked = Paste the ids of applications, such as <i>A-7K3M-9QXF</i>, in any form, { $most } at most. A column from a table or a CSV file will do.
paste-looking = I am looking for the ids in the file.
paste-done = { $count ->
        [one] { $count } application is picked.
       *[other] { $count } applications are picked.
    }
paste-none = I found no application of this opening there. Paste ids such as <i>A-7K3M-9QXF</i>.
paste-unknown = Not among the applications of this opening ({ $count }): { $ids }

button-file = 📄 Application
button-file-sent = 📑 All that was sent
button-file-notes = 📝 Notes ({ $count })
button-file-pick = ⬜ Pick
button-file-unpick = ☑️ Picked
button-file-before = ⬅️ Previous
button-file-after = { $place } of { $total } ➡️

file = <b>{ $name }</b> · { $public_id }
file-for = { $title }. { $stage }. Sent on { $day }.
file-amended = Version { $revision }: amended before the review.
file-blind = 🙈 Blind review. What people tell of themselves in their own words may still give a hint.
file-criterion-met = ✅ { $text }
file-criterion-not-shown = ❔ { $text }
file-criterion-not-met = ▫️ { $text }
file-criteria-note = ✅ shown, ❔ not shown, ▫️ not met by what the profile says. You decide.
file-documents = <b>Documents</b>
file-document = • { $kind }
file-document-named = • { $kind }: { $name }
file-document-sent = A document of { $public_id }. For this recruitment only; please do not pass it on.

notes = <b>Notes</b> on { $public_id }: { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
note = <b>{ $author }</b>, { $at }
note-late = <b>{ $author }</b>, { $at } · accepted late
note-asked = Write your note on { $public_id }. Colleagues on this opening read it; the candidate may ask for what is kept about them, so keep to facts.
note-too-long = This is longer than { $longest } characters. Please shorten it.
button-note = ✍️ Write a note

move-start_review = Start review
move-longlist = Longlist
move-shortlist = Shortlist
move-recommend = Recommend
move-select = Select
move-roster = Put on reserve list
move-start_checks = Start checks
move-not_select = Not select
move-rule_ineligible = Rule ineligible
move-one = Move { $public_id } from “{ $before }” to “{ $after }”?
move-many = <b>{ $move }</b>: { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }
moved-told = The candidate is told at once: “{ $status }”.
moved-silent = The candidate sees no change and is told nothing.
moved-told-many = Told at once “{ $status }”: { $count }
moved-silent-many = Told nothing, for they see no change: { $count }
moved-by-push = By hand { $room ->
        [0] nobody
        [one] one person
       *[other] { $room } people
    } more can be told this today. To tell more, write to them: a colleague approves it, and you see beforehand what each will read.
moved = ✅ Moved: { $count }. Told: { $told }.
stuck = <b>Not moved: { $count }</b>
stuck-more = … and { $count } more.
stuck-from = This move leads on from: { $stages }.
stuck-at = • { $stage } ({ $count }): { $ids }
stuck-stage = { $public_id } is at “{ $stage }”; this move leads on from: { $stages }.
stuck-meanwhile = { $public_id } has been moved by a colleague meanwhile and is at “{ $stage }”. Please look again.
stuck-recruiter = { $public_id } is at “{ $stage }”; from there this is a recruiter’s move.
stuck-approver = { $public_id } is at “{ $stage }”; from there this is an approver’s move.

late = <b>Drafts not sent</b>: { $title }, { $count }
late-open = The opening still takes applications, so nobody is late.
late-draft = • { $name } · { $public_id } · begun on { $day }
late-draft-accepted = • { $name } · { $public_id } · begun on { $day } · accepted late
late-reason = Why is { $public_id } accepted late? Write the reason; it is kept as a note. The candidate is told at once and has 48 hours.
late-accepted = ✅ { $public_id } can be sent until { $until }. The candidate has been told.

blind-set = Review { $title } blind? Everybody then sees its applications without names, contacts, nationality, age and files.
blind-lift = End blind review of { $title }? Everybody entrusted with it then sees names and files.
button-blind-set = 🙈 Review blind
button-blind-lift = 👁 Show names and files

told-moved =
    Your application { $public_id } for <b>{ $title }</b> has moved on.
    It now stands at: <b>{ $status }</b>.
told-staff-recommended = 👍 Recommended for “{ $title }”, your decision is awaited: { $ids }
told-late = Your application for <b>{ $title }</b> is accepted although the deadline has passed. You can complete and send it until { $until }.
