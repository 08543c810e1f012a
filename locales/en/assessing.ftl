### Assessments and candidates' questions, as staff read them.

button-staff-assessments = 📝 Assessments
button-asm = 📝 Assessments
button-asm-new = ➕ Invite { $count }
button-asm-slots = 🕘 Times ({ $count })
button-asm-go = ✉️ Invite { $count } now
button-asm-attended = ✅ Came
button-asm-absent = 🚫 Absent
button-asm-excused = 💬 Excused
button-asm-recommended = 👍 Recommend
button-asm-not_recommended = 👎 Not selected
button-asm-time = 🕘 Offer other times
button-asm-needs = ♿ Needs
button-asm-needs-new = ♿ Needs: new
button-asm-grant = ✍️ Say what is arranged
button-asm-one = 👤 Back
button-slot = 🕘 This time
button-slot-move = ✏️ Move
button-slot-off = 🗑 Cancel
button-slot-off-really = Yes, cancel it

asm-openings = <b>Assessments.</b> Openings: { $count }
asm-opening = { $title }
asm-opening-counts =
    <b>{ $title }</b>
    To invite: { $ready } · invitations: { $invited } · want another time: { $waiting }
asm = <b>Assessments</b>: { $title } ({ $reference })
asm-none = Nobody is invited yet.
asm-counts = { $counts }
asm-is-pending = ⏳ waiting: { $count }
asm-is-accepted = ✅ accepted: { $count }
asm-is-declined = ✖️ declined: { $count }
asm-is-reschedule_requested = 🔁 another time: { $count }
asm-is-cancelled = cancelled: { $count }
asm-is-attended = 🎓 came: { $count }
asm-is-absent = 🚫 absent: { $count }
asm-is-excused = 💬 excused: { $count }
asm-ready = Can be invited: { $count }
asm-sign-pending = ⏳ { $name }
asm-sign-accepted = ✅ { $name }
asm-sign-declined = ✖️ { $name }
asm-sign-reschedule_requested = 🔁 { $name }
asm-sign-cancelled = — { $name }
asm-sign-attended = 🎓 { $name }
asm-sign-absent = 🚫 { $name }
asm-sign-excused = 💬 { $name }
asm-sign-needs = ♿ { $name }
asm-state-pending = no answer yet
asm-state-accepted = accepted
asm-state-declined = declined
asm-state-reschedule_requested = asks for another time
asm-state-cancelled = cancelled
asm-state-attended = came
asm-state-absent = absent
asm-state-excused = excused

asm-which = What is it? To invite: { $count }
asm-times =
    Write the times, one a line:
    <code>3 December 2026 09:00-12:00 /30 x2</code>
    <i>/30</i> cuts into slots of 30 minutes, <i>x2</i> gives each two places; both can be left out. Zone: { $zone }; for another one add a line such as <code>Asia/Dubai</code>.
asm-slots-unreadable = I cannot read “{ $line }”.
asm-slots-past = “{ $line }” is over already.
asm-slots-backwards = “{ $line }” ends before it begins.
asm-slots-many = Too many slots, from “{ $line }” on.
asm-slots-none = There was no time in that.
asm-slots-read = <b>Slots: { $count }</b>
asm-slots-one = Write one time only.
asm-window = { $start }–{ $end } · { $count }
asm-place = Now the place or the link in the first line, and instructions below it.
asm-check = <b>{ $kind }</b>. To invite: { $count }
asm-room = ⚠️ Places: { $room }, people: { $count }. Not everybody will find a place.
asm-over = ⚠️ The times that you wrote have come meanwhile, so nobody was invited. Please write new ones.
asm-nobody = Nobody can be invited now.
asm-invited = ✅ Invited and told: { $count }
asm-left-out = Left out: { $ids }
asm-slot = { $start }–{ $end } · { $held }/{ $capacity }

asm-one =
    <b>{ $name }</b> · <code>{ $public_id }</code>
    { $kind }
asm-stage = { $stage }; { $state }
asm-wish = 💬 { $text }
asm-outcome-recommended = 👍 Recommended
asm-outcome-not_recommended = 👎 Not selected
asm-noted-attended = Noted: came.
asm-noted-absent = Noted: absent. The candidate is told.
asm-noted-excused = Noted: excused. The candidate is told and can take another time.
asm-noted-recommended = Noted: recommended. An approver decides.
asm-noted-not_recommended = Noted: not selected. The candidate is told.
asm-too-late = That cannot be noted any more; nothing was changed.
asm-sure-absent = Mark { $name } as absent? That ends the application, and the candidate is told.
asm-sure-recommended = Recommend { $name } for selection?
asm-sure-not_recommended = End the selection for { $name }? The candidate is told.
asm-time = Write the times to offer, one a line, such as <code>3 December 2026 09:00-10:00</code>.
asm-offered = ✅ Offered and told. Times: { $count }
asm-needs = ♿ { $text }
asm-needs-nothing = Nothing was asked for.
asm-granted = ✅ { $text }
asm-grant = Write what is arranged; the candidate reads it as you write it.
asm-granted-told = ✅ Kept and told.

asm-all-slots = <b>Times</b>: { $title }
asm-slot-of = <b>{ $kind }</b>: { $title }
asm-slot-move = Write the new time, such as <code>3 December 2026 09:00-10:00</code>. To be told: { $count }
asm-slot-moved = ✅ Moved. Told: { $count }
asm-slot-off = Cancel this time? Those who hold it are told and choose anew: { $count }
asm-slot-gone = ✅ Cancelled. Told: { $count }

button-staff-questions = ✉️ Questions
button-staff-question-send = 📤 Send
button-staff-question-change = ✏️ Change
button-staff-question-discard = 🗑 Discard
button-staff-question-kept = ✍️ To the answer
button-staff-question-close = ✔️ No answer needed
staff-questions = <b>Open questions: { $count }</b>
staff-questions-late = ⚠️ Overdue: { $count }
staff-question-line = <b>{ $number }.</b> { $about }. By { $day }
staff-question-open = { $number }. { $text }
staff-question-general = General
staff-question-opening = { $title }
staff-question-application = { $title } · { $public_id }
staff-question = <b>{ $about }</b>. Answer by { $day }
staff-question-said-candidate = 💬 { $at }: { $text }
staff-question-said-staff = ↩️ { $at }: { $text }
staff-question-unsent = ✍️ An answer of yours waits to be sent. What you write now takes its place.
staff-question-type = ✍️ Write the answer; you see it once more before it goes.
staff-question-preview = 👁 <b>This goes to the candidate</b>, under their question:
staff-question-rewrite = ✍️ Write the answer anew: it takes the place of this one.
staff-question-meanwhile = ⚠️ This has been answered or closed meanwhile, so nothing was sent.
staff-question-long = Too long: { $longest } characters at most.
staff-question-answered = ✅ Sent.
staff-question-closed = Closed.
