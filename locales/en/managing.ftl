### Openings as staff make, change, end and count them.

## Openings as staff work with them: the list, one opening, its steps.

button-openings = 🗂 Openings
button-openings-open = Open ({ $count })
button-openings-draft = Drafts ({ $count })
button-openings-closed = Closed ({ $count })
button-openings-ended = Ended ({ $count })
button-opening-new = ➕ New opening
button-opening-file = 📥 From a file
button-opening-back = ↩️ Opening
button-opening-edit = ✏️ Edit
button-opening-deadline = 📅 Deadline
button-opening-publish = 📣 Publish
button-opening-close = 🔒 Close now
button-opening-plan = ⏰ Plan closing
button-opening-unplan = ✖️ Give up planned closing
button-opening-fill = 🏁 Filled
button-opening-cancel = ✖️ Cancel
button-opening-figures = 📊 Figures
button-opening-export = 📤 Export
button-opening-publish-sure = 📣 Publish now
button-opening-close-sure = 🔒 Close now
button-opening-cancel-sure = ✖️ Cancel the opening
button-opening-fill-sure = 🏁 It is filled
openings = <b>Openings</b>, { $group }: { $count }
openings-open = open
openings-draft = drafts
openings-closed = closed
openings-ended = cancelled or filled
openings-row = <b>{ $title }</b> ({ $reference }) · { $closing }
openings-line =
    { $opening }
    Sent: { $sent } · drafts: { $drafts }
opening-heading =
    <b>{ $title }</b> ({ $reference })
    { $state }
opening-is-draft = 📝 Draft: candidates do not see it.
opening-is-published = 📣 Published
opening-is-extended = 📣 Published, deadline extended
opening-is-over = 🔒 Published, deadline passed
opening-is-closed = 🔒 Closed
opening-is-cancelled = ✖️ Cancelled
opening-is-filled = 🏁 Filled
opening-planned = ⏰ Closes early: { $at }
opening-no-title = ⚠️ No title in: { $languages }
opening-no-body = ⚠️ No description in: { $languages }
opening-asks = Criteria: { $criteria } · questions: { $questions } · documents: { $documents }
opening-stage = { $stage }: { $count }
opening-stages = <b>Applications</b>: { $counts }
opening-stages-none = No applications yet.
opening-no-step = This is not possible any more: the opening has moved on. Nothing was changed.
opening-publish-sure = Publish <b>{ $title }</b>? Candidates can apply at once.
opening-close-sure = Close <b>{ $title }</b> now? No more applications are taken, and everybody waiting for it is told.
opening-cancel-sure = Cancel <b>{ $title }</b>? This cannot be undone. Everybody who saved it or has an application is told.
opening-fill-sure = Is <b>{ $title }</b> filled? This cannot be undone. Everybody who waits gets a closing message.
opening-close-drafts = Drafts that can then not be sent: { $count }
opening-cancel-ends = Applications that end with it: { $count }
opening-fill-ends = Not selected with it: { $count }
opening-read-as = 👁 <b>Read by those whose application ends</b>, each in their language:
opening-staying = These stay as they are: { $counts }
opening-publish-done = ✅ Published.
opening-close-done = ✅ Closed. Everybody waiting for it is being told.
opening-cancel-done = ✅ Cancelled. Applications ended: { $count }. Everybody concerned is being told.
opening-fill-done = ✅ Filled. Not selected: { $count }. Everybody concerned is being told.
opening-taken = There is an opening with the reference { $reference } already. Please choose another one.
error-day_over = This day is over. The last day for applications is today at the earliest.
opening-made = ✅ The draft is made. Add what is missing, then publish it.
section-opening = New opening
error-reference = A reference has 2 to 24 letters, digits and hyphens, such as INT04606.
question-opening-reference = What is the reference?
    .hint = Such as <i>INT04606</i>
    .label = Reference
question-opening-title = What is the title, in your language?
    .hint = The other languages are added afterwards.
    .label = Title
question-opening-category = Which field of work?
    .hint = Tap one.
    .label = Category
question-opening-contract = Which kind of contract?
    .hint = Tap one.
    .label = Contract
question-opening-city = In which city is the post?
    .hint = Skip it if it is not decided.
    .label = City
question-opening-country = And in which country?
    .hint = Type its name.
    .label = Country
question-opening-deadline = Which is the last day for applications?
    .hint = It counts to its end. Type it, such as <i>31 March 2027</i>, or tap the year.
    .label = Deadline
question-opening-body = Describe the post in your language.
    .hint = Several messages are fine; a long text can also come by file later.
    .label = Description

## Deadlines and planned closing.

closing-move =
    <b>{ $title }</b>
    Deadline now: { $deadline }. Which is the new one?
closing-plan =
    <b>{ $title }</b>
    Deadline now: { $deadline }. When should it close early?
closing-how = Write a day, such as <i>31 March 2027</i>, with a time if you like: <i>31 March 2027 17:00</i>. It is read by the clock of the opening.
closing-unread = I cannot read one day in this.
closing-past = This is in the past.
closing-later = The deadline comes before that anyhow.
closing-move-sure =
    Move the deadline?
    From: { $before }
    To: { $after }
closing-plan-sure =
    Close early?
    Deadline: { $before }
    Closes: { $after }
closing-move-told = Everybody who saved it, began or sent an application is told once. A planned closing is given up.
closing-plan-told = It closes by itself, and everybody waiting is told then.
button-closing-move = 📅 Move the deadline
button-closing-plan = ⏰ Close then
closing-move-done = ✅ The deadline has moved. Everybody concerned is being told.
closing-plan-done = ✅ The closing is planned.
closing-unplan-done = ✅ It closes at its deadline.

## Changing single facts.

edit =
    <b>{ $title }</b>
    What do you want to change? ✅ is there, ⚠️ is missing.
edit-facts =
    <b>{ $title }</b>
    Which fact?
button-edit-facts = 🧾 Facts
edit-sent = Applications sent already stay as they were sent: { $count }.
edit-known = ✅ { $what }
edit-missing = ⚠️ { $what }
edit-fact = <b>{ $what }</b>, now: { $now }
edit-how = Write the new value.
edit-unknown = not known
edit-unread = I cannot read this. Please write it in another way.
edit-done = ✅ Changed: { $what }
edit-not = The opening cannot be so. Nothing was changed.
edit-papers = Which documents does an application need? Tap to ask for one or not.
edit-file = <b>{ $title }</b> as a file. Change it and send it back here with Openings, From a file; you see what it would do first.
button-edit-documents = 📎 Documents
button-edit-criteria = ☑️ Criteria ({ $count })
button-edit-questions = ❓ Questions ({ $count })
button-edit-file = 📄 All of it as a file
button-edit-clear = ✖️ Not known
fact-name-t = Title: { $language }
fact-name-b = Description: { $language }
fact-name-cat = Category
fact-name-con = Contract
fact-name-cit = City
fact-name-cty = Country
fact-name-mon = Months
fact-name-gra = Grade
fact-name-pos = Posts
fact-name-scr = Screening
fact-name-ope = Open to
fact-name-dir = Directorate
fact-name-uni = Unit
fact-name-rep = Reports to

## Criteria and screening questions.

asking-c = <b>Criteria</b>: { $count }. Add one, or take one away.
asking-q = <b>Questions</b>: { $count }. Add one, or take one away.
asking-criterion = { $number }. { $text }
asking-asset = { $number }. ➕ { $text } (an advantage)
asking-question = { $number }. { $text }
asking-knock-out = { $number }. ⛔ { $text } (bars from applying)
asking-done = ✅ Changed.
asking-how-c-education = Write the ISCED level and the words: <i>7 Master’s degree in law</i>. Begin with + for an advantage.
asking-how-c-experience = Write the years and the words: <i>5 years of analysis</i>. Begin with + for an advantage.
asking-how-c-language = Write the language and its CEFR level: <i>French C1</i>. Begin with + for an advantage.
asking-how-c-licence = Write the licence or certificate. Begin with + for an advantage.
asking-how-c-other = Write the criterion. Begin with + for an advantage.
asking-how-q-yes_no = Write the question, to be answered with yes or no, on one line.
asking-how-q-text = Write the question, to be answered in words, on one line.
asking-how-q-number = Write the question, to be answered with a number, on one line.
asking-how-q-date = Write the question, to be answered with a date, on one line.
asking-how-q-choice = Write the question on the first line and each answer on a line of its own; one can be chosen.
asking-how-q-multi = Write the question on the first line and each answer on a line of its own; several can be chosen.
button-asking-drop = ➖ { $number }
button-asking-c = ☑️ Criteria
button-asking-q = ❓ Questions
button-asking-c-education = ➕ Education
button-asking-c-experience = ➕ Experience
button-asking-c-language = ➕ Language
button-asking-c-licence = ➕ Licence
button-asking-c-other = ➕ Other
button-asking-q-yes_no = ➕ Yes or no
button-asking-q-text = ➕ Text
button-asking-q-number = ➕ Number
button-asking-q-date = ➕ Date
button-asking-q-choice = ➕ One choice
button-asking-q-multi = ➕ Several choices

## A file of openings.

load = Send the file of openings (JSON or CSV) now. Nothing changes until you have seen what it would do.
load-large = This file is larger than 2 MB. Please split it.
load-looking = I am reading the file…
load-failed = The file could not be fetched. Please send it again.
load-dry = <b>What this file would do</b>. Nothing has changed yet.
load-unread = ❌ I cannot read it: it must be a list of openings in JSON, or a CSV table with a column “reference”, in UTF-8.
load-added = ➕ New: { $count } ({ $references })
load-changed = ✏️ Changed: { $count }
load-change = • { $reference }: { $fields }
load-same = = As they were: { $count }
load-kept = 🔒 The status stays as it is, for a file does not change it: { $count } ({ $references }). Close, cancel or fill an opening in the chat, so that everybody concerned is looked after.
load-elsewhere = 🚫 Not entrusted to you, left out: { $count } ({ $references })
load-faults = ⚠️ Faults, these rows are left out: { $count }
load-fault = • row { $row }, { $reference }, { $field }: { $code }
button-load = ✅ Bring in: { $count }
load-done = ✅ Brought in: { $count }. Where a deadline changed, everybody concerned is being told.

## Exports.

export-asked = Export the applications of <b>{ $title }</b>. Each export is on record, and every row says that it was yours.
export-blind = 🙈 Blind review: without names, contacts, nationality and files.
button-export-xlsx = 📗 Excel
button-export-csv = 📄 CSV
button-export-zip = 🗜 Documents (ZIP)
export-none = There is nothing to export yet.
export-no-documents = No documents were sent with these applications.
export-done = <b>{ $title }</b>: { $count } in the table. For this recruitment only; delete the file when it is no longer needed.
export-documents = <b>{ $title }</b>: { $count } documents. For this recruitment only; delete the files when they are no longer needed.
export-part = Part { $part } of { $parts }
bundle-lost = This document is lost or damaged.
sheet-title = Applications { $reference }
sheet-mark = Taken by { $name } (staff { $number }) on { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC
sheet-id = Application
sheet-stage = Stage
sheet-sent = Sent (UTC)
sheet-version = Version
sheet-given_names = Given names
sheet-family_names = Family names
sheet-nationality = Nationality
sheet-country = Lives in
sheet-email = E-mail
sheet-phone = Telephone
sheet-education = Highest diploma
sheet-experience = Months of work
sheet-languages = Languages
sheet-spoken = { $language } ({ $level })
sheet-criterion = { $number }. { $text }
sheet-met = shown
sheet-not-shown = not shown
sheet-not-met = not met
sheet-documents = Documents
sheet-exported = Export

## Figures.

figures-funnel = <b>{ $title }</b>: how far applications came, of { $sent } sent
figures-time = <b>{ $title }</b>: days at each stage, the median of { $sent } sent
figures-days = <b>{ $title }</b>: applications by day, { $sent } sent in all
figures-none = No applications yet.
figures-line = { $stage }: { $count }
figures-wait = { $stage }: { $days }
figures-day = { $day }: { $count }
button-figures-funnel = 🔻 How far
button-figures-time = ⏱ Time
button-figures-days = 📅 By day
figure-funnel = How far applications came
figure-time = Median days at each stage
figure-days = Applications by day
figure-about = { $title } ({ $reference })
