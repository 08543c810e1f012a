### A candidate's assessments: the invitation, choosing a time, what they need.

button-assess = 📝 Assessment
button-assess-of = 📝 { $kind }
button-assess-take = { $at }
button-assess-earlier = ⬅️ Earlier times
button-assess-later = Later times ➡️
button-assess-calendar = 📅 Calendar file
button-assess-other = 🔁 Ask for another time
button-assess-decline = Decline
button-assess-decline-really = Yes, decline
button-assess-need = ♿ I need an arrangement

assess-kind-written_remote = Written test, remote
assess-kind-written_on_site = Written test, on site
assess-kind-language = Language test
assess-kind-video = Recorded video
assess-kind-panel = Panel interview
assess-kind-follow_up = Follow-up interview
assess-kind-presentation = Presentation

assess-heading =
    <b>{ $kind }</b>
    { $title } (<code>{ $public_id }</code>)
assess-is-pending = ⏳ Waiting for your answer.
assess-is-accepted = ✅ You are expected at this time:
assess-is-declined = You declined. If you have changed your mind, you can still take one of the times.
assess-is-reschedule_requested = 🔁 You asked for another time. The recruitment team answers here.
assess-is-cancelled = This assessment was cancelled.
assess-over = Your application has moved on, so there is nothing to answer here any more.
assess-was-attended = ✅ You took part. Thank you.
assess-was-absent = You did not attend.
assess-was-excused = You were excused. Another time will be arranged with you here.
assess-span = { $start }, until { $end }
assess-span-days = From { $start } to { $end }
assess-home = By your clock: { $span }
assess-free = Places left: { $count }
assess-place = 📍 { $place }
assess-instructions = ℹ️ { $text }
assess-asked = ♿ You asked for: { $text }
assess-granted = ✅ Arranged for you: { $text }
assess-not-granted = The recruitment team looks after it and answers here.
assess-choose = <b>Choose a time:</b>
assess-others = <b>If another time suits you better:</b>

assess-told-invited = ✉️ <b>You are invited to an assessment.</b> Please choose a time below. If none suits you, ask for another one; that is not held against you.
assess-told-moved = ⚠️ <b>The time of your assessment has changed.</b> The file below brings the new time into your calendar.
assess-told-lost = ⚠️ <b>Your time had to be cancelled.</b> We are sorry. Please choose another one, or ask for one; your place in the selection is not affected.
assess-told-off = ⚠️ <b>Your appointment does not take place any more.</b> You need not come. The file below takes it out of your calendar.
assess-told-offered = ✉️ <b>New times for your assessment.</b> Please choose one below.
assess-told-granted = ♿ <b>What you need for your assessment has been looked after.</b>
assess-told-excused = <b>You are excused for your assessment.</b> Your place in the selection is not affected.
assess-take-taken = ✅ <b>Your time is reserved.</b> I remind you a day and two hours before. The file goes into your calendar.
assess-take-full = Somebody was faster: this time is full now. Please choose another one.
assess-take-gone = This time cannot be taken any more. Here is how things stand:
assess-late = It is too late to change this here. If it is important, write to the recruitment team from your application.
assess-decline-sure =
    <b>Decline the { $kind } for { $title }?</b>
    The recruitment team is told. Without the assessment your application will hardly go further, but it is not withdrawn. If only the time does not suit you, ask for another one instead.
assess-declined-now = You declined the { $kind } for { $title }. The recruitment team can see it. Until it has decided you can still take one of the times.
assess-other-type = Write in one message when it would suit you, with your time zone, and if you like why. The recruitment team answers here.
assess-other-type-held = Write in one message when it would suit you, with your time zone, and if you like why. When you send it, the time that you hold is given back.
assess-other-sent = Sent. The recruitment team answers your wish about the { $kind } for { $title } here.
assess-need-type = Write in one message what you need, for example more time, an accessible room, a break or another format. Only those who arrange the assessment read it; the panel does not see it. A diagnosis is not needed.
assess-need-sent = Sent to those who arrange the assessment. The panel does not see it.
assess-soon = ⏰ <b>{ $kind }</b> for { $title }. Hours left: { $hours }

calendar-assessment = { $kind }: { $title }
calendar-assessment-cancelled = This appointment no longer stands ({ $public_id }).

button-timeline = 🧭 Timeline
timeline = 🧭 <b>{ $title }</b> (<code>{ $public_id }</code>)
timeline-line = { $day }: { $what }
timeline-amended = Changed by you
timeline-appointment = <b>Your appointment: { $kind }</b>
timeline-answer = ⏳ <b>Your answer is awaited: { $kind }</b>
timeline-next = <b>Where it stands</b>

button-about = ✉️ Ask about it
button-reply = ↩️ Reply
button-reply-to = ↩️ Reply to { $number }
about-type = What would you like to ask about your application for <b>{ $title }</b>? Your next message goes to the recruitment team. Please leave out passport numbers and medical details.
reply-type = Write your reply; your next message goes to the recruitment team.
reply-gone = This conversation is no longer kept. You can ask anew at any time.
answered = ✉️ <b>The recruitment team has answered your question.</b>
answered-about = ✉️ <b>The recruitment team has answered your question about { $title }.</b>
