### What staff read: their desk, people and powers, invitations.

button-staff-desk = 🗄 Desk
button-staff-people = 👥 Staff
button-staff-invite = ➕ Invite somebody
button-staff-invite-all = ✉️ Invite for all openings
button-staff-invite-some = ✉️ Invite for some openings
button-staff-roles = 🎚 Change roles
button-staff-give = ✅ Give these roles
button-staff-end = ⛔ End access
button-staff-end-really = Yes, end access now
button-staff-again = ↩️ Give access back
button-staff-before = ⬅️ Earlier
button-staff-after = Later ➡️

staff-role-viewer = viewer
staff-role-recruiter = recruiter
staff-role-approver = approver
staff-role-privacy_officer = privacy officer
staff-role-admin = administrator
staff-ticked = ☑️ { $what }
staff-unticked = ⬜ { $what }

staff-desk =
    <b>Staff desk</b>
    { $name }: { $roles }.
staff-people =
    <b>Staff</b>: { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
staff-person = { $name }: { $roles }
staff-person-ended = { $name }: access ended
staff-covers = Openings: { $openings }
staff-all-openings = all
staff-no-openings = none yet
staff-roles-of = Which roles should { $name } have? An administrator looks after people and powers, sees no candidate’s file, and has no other role.
staff-roles-changed = { $name } now has these roles: { $roles }.
staff-end-sure = End the access of { $name }? It takes effect at once. What they did stays on record.
staff-ended = The access of { $name } has ended.
staff-again = { $name } has access again.
staff-invite-roles = Which roles should the new colleague have? An administrator looks after people and powers, sees no candidate’s file, and has no other role.
staff-invite-which = Which openings are entrusted to them? Write the references, such as <i>INT04606 INT04610</i>.
staff-invited =
    <b>Invitation</b> ({ $roles }). Send this link to one person only. It works once, for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }:

    { $link }
staff-joined = Welcome to the team. Your roles: { $roles }. /staff opens your desk at any time.
staff-join-failed = This link cannot be used any more. Please ask for a new one.

staff-denied-powerless = Your roles do not include this, so nothing was changed.
staff-denied-elsewhere = This opening is not entrusted to you, so nothing was changed.
staff-denied-own = You have applied for this opening yourself. Its applications are handled by your colleagues.
staff-denied-unknown = I cannot find this any more. It may have been changed by a colleague.
staff-denied-second = Somebody else has to approve what you proposed yourself.
staff-denied-self = A colleague has to do this: nobody changes their own access.
staff-denied-many = So many are told only when a colleague has approved it. Pick them in the list and choose “Write to them”.

told-staff-question = ✉️ A candidate has a question about “{ $title }”. Open questions about it: { $count }
told-staff-question-general = ✉️ A candidate has a general question. Open general questions: { $count }
button-staff-question-look = 💬 Read and answer
told-staff-joined = 👋 { $name } has joined the team ({ $roles }), invited by { $inviter }.
told-staff-joined-operator = 👋 { $name } has joined the team ({ $roles }) with an invitation from the command line.
button-staff-member = 👤 Look at this member

button-waiting = ⏳ Waiting for approval ({ $count })
waiting = <b>Waiting for approval</b>
waiting-none = Nothing waits for approval.
waiting-mine = You can approve: { $count }
waiting-others = Waiting for a colleague: { $count }
waiting-yours = ✋ { $what }
waiting-one-offer = 📜 { $id } · { $title }
waiting-one-push = 📤 No. { $id } · { $title }
waiting-on-desk = ⏳ Waiting for approval: offers { $offers }, messages { $pushes }.

unsent = ✍️ Written by you and not yet sent: { $count }
unsent-answer = ✍️ Answer: { $what }
unsent-asm-place = ✍️ Invitation: { $what }
unsent-move = ✍️ New deadline: { $what }
unsent-plan = ✍️ Closing: { $what }
unsent-gone = ⚠️ A question that you were answering is no longer open: it has been answered or closed meanwhile. Your answer was not sent: { $what }
unsent-discarded = 🗑 Discarded; nothing was sent.
button-unsent-discard = 🗑 Discard

button-data = 🔐 Data requests
button-data-send = 📦 Send the person their data
button-data-hold = ⏸ Put on hold
button-data-lift = ▶️ End the hold
button-data-erase = 🗑 Delete everything
button-data-erase-really = Yes, delete everything about this person
button-data-person = 👤 Back to the person
button-data-others = 🔎 Somebody else
data-find =
    <b>A person’s request about their data</b>

    Write what the person gave you: the number of an application, such as <i>A-7K3M-9QXF</i>, or the code of a receipt. There is no other way to find somebody here.
data-unreadable = I need exactly one application number or receipt code.
data-nobody = Nobody is found by this. Please compare it with what the person gave you.
data-person = <b>What is kept of the person of { $public_id }</b> (only how much, nothing of what it says):
data-kind-profile = Parts of the profile: { $count }
data-kind-applications = Applications, drafts included: { $count }
data-kind-process = Assessments, checks, offers, preparations: { $count }
data-kind-documents = Documents: { $count }
data-kind-consents = Consents: { $count }
data-kind-drafts = Forms begun: { $count }
data-kind-questions = Questions to the team: { $count }
data-kind-saved = Saved openings and searches: { $count }
data-kind-messages = Messages still kept: { $count }
data-kind-other = Other entries: { $count }
data-held = ⏸ On hold since { $at }: profile, documents and applications are not deleted, and the person is not found in the talent pool.
data-hold-begun = On hold. The person is told.
data-hold-ended = The hold has ended. The person is told.
data-sent = { $count ->
        [one] The package is on its way to the person’s own chat ({ $public_id }). It is sent once a day at most; you do not see it.
       *[other] The package is on its way to the person’s own chat ({ $public_id }), in { $count } parts. It is sent once a day at most; you do not see it.
    }
data-erase-sure =
    <b>Delete everything about the person of { $public_id }?</b>

    Only if the person asked for it. Profile, answers, drafts, documents, applications, questions, settings and consents are deleted at once and cannot be brought back. The person is told. That you did it stays in the audit, by number only.
data-erase-running = { $count ->
        [one] <b>One application is still being considered. It goes too.</b>
       *[other] <b>{ $count } applications are still being considered. They go too.</b>
    }
data-erase-held = These data are on hold, so they cannot be deleted. End the hold first, if its reason is gone.
data-erased = Everything about this person is deleted, and the person is told.

button-staff-openings = 📁 Change openings
button-staff-openings-all = 📁 All openings
staff-openings-of = Which openings are entrusted to { $name } from now on? Write the references, such as <i>INT04606 INT04610</i>. They take the place of those until now.
staff-openings-unknown = I do not know one of these references, so nothing was changed.
staff-openings-changed = ✅ Changed, with effect from now.

button-audit = 📜 Audit
button-trail-kinds = 🗂 By kind of act
button-trail-all = ✖️ Show everything
button-trail-csv = 🧾 As a file (CSV)
trail = <b>Audit</b>: who did what, by numbers only
trail-whole = ✅ Whole up to no. { $row }, checked { $at }.
trail-bad = ⛔ No. { $row } is not as it was written. Please tell whoever runs the bot.
trail-unchecked = It has not been checked yet; that happens once a day.
trail-only = 🔎 Only { $what }
trail-row = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code>
trail-row-refused = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code> · refused
trail-about = { $what }
trail-by = 👤 { $what }
trail-none = There is nothing of this.
trail-type = ✍️ Write the reference of an opening, the number of an application or of a member of staff to see only what concerns it.
trail-unreadable = I need one reference, one application number or one staff number.
trail-kinds = Which acts?
trail-kind-people = Colleagues and powers
trail-kind-openings = Openings
trail-kind-applications = Applications
trail-kind-pushes = Messages to many
trail-kind-assessments = Assessments
trail-kind-pool = Talent pool
trail-kind-checks = Checks and references
trail-kind-offers = Offers and start
trail-kind-questions = Questions of candidates
trail-kind-data = Audit and data requests
trail-file = The audit as a file. Acts: { $count }. That you took it is an act too.
trail-column-number = No.
trail-column-at = When (UTC)
trail-column-actor = Who
trail-column-act = Act
trail-column-subjects = About
trail-column-allowed = Allowed (1) or refused (0)
