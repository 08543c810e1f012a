### The checks before an appointment and references: the candidate's page, the referee's own side, the staff's track.

button-checks = 🔎 Checks and references
button-checks-agree = ✅ I agree to the checks
button-checks-stop = Withdraw my consent to the checks
button-checks-what = ❓ What is checked, and why
button-referee-add = ➕ Name a referee
button-referee-link = 🔗 Link for { $name }
button-referee-drop = ✖️ Remove { $name }
button-referee-drop-really = Yes, remove
button-referee-keep = No, keep

checks-none = There are no checks for this application now.
checks-heading = <b>Checks before the appointment</b>
    { $title }
checks-begin = <b>Good news about { $title }:</b> the checks before an appointment can begin. They need your consent, separately.
checks-consent =
    <b>What for:</b> before an offer the organisation checks that what you told is right and that nothing stands against the post: identity, education, employment, references, criminal record, security, health and papers for work.
    <b>Who:</b> the recruitment team, those who keep the records (such as universities and employers), and the referees whom you name. Nobody is contacted before you agree.
    <b>How long:</b> what is noted of the checks is deleted 30 days after the decision.
    <b>Your choice:</b> you can withdraw the consent at any time; without it the checks stop, and an offer cannot be made.
    Please send no certificates and no medical papers in this chat: it is not encrypted from end to end.
checks-agreed = <b>Noted.</b> Thank you. You see here how far each check is.
checks-stopped = <b>Noted.</b> The consent is withdrawn, and nothing more is checked. You can give it again at any time.
checks-count = { $done } of { $total } done.
checks-papers = 📮 <b>Papers, not in this chat:</b> the recruitment team tells you how to hand them over, through its secure page or in person. Sensitive papers sent here are not taken.
checks-what-heading = <b>What is checked, and why</b>
check-line = { $check }: <b>{ $status }</b>
check-meaning = <b>{ $check }:</b> { $meaning }
check-moved = <b>{ $title }</b>: news of the checks.

check-identity = Identity
    .meaning = that you are who you say, by your passport.
check-education = Education
    .meaning = that the diplomas you named were given, by asking who gave them.
check-employment = Employment
    .meaning = that the posts you named were held, by asking your employers; your current one only when you agree.
check-references = References
    .meaning = what people who have worked with you say. You name up to three.
check-criminal_record = Criminal-record certificate
    .meaning = a certificate of the country where you live, no older than six months.
check-clearance = Security clearance
    .meaning = an inquiry by the competent authorities, which can take several weeks.
check-ncb = Attestation of the National Central Bureau
    .meaning = that your national administration seconds you, on what conditions.
check-medical = Medical clearance
    .meaning = a doctor’s yes that you are fit for the post. The doctor tells the organisation the result only.
check-work_permit = Work permit
    .meaning = that you may live and work at the duty station; the organisation helps where it can.
check-level-basic = <b>Basic screening</b> covers identity, diplomas, posts, references and the criminal record.
check-level-enhanced = <b>Enhanced screening</b> covers all of Basic screening and also an inquiry by the competent authorities.

check-status-not_started = not begun
check-status-requested = needed from you
check-status-received = arrived, being looked at
check-status-query = a question is open; the team contacts you
check-status-cleared = done ✅
check-status-waived = not needed

referees-heading = <b>Referees</b> ({ $count } of { $most }). Name people who have worked with you, and ask them first.
referee-line = { $name }: <b>{ $status }</b>
referee-status-named = no link sent yet
referee-status-asked = link sent
referee-status-opened = is answering
referee-status-answered = arrived ✅
referee-status-declined = cannot answer; please name somebody else
referee-status-expired = the link has ended; you can make a new one
referee-who = <b>Naming a referee.</b> Somebody who knows your work well, best a superior of the last years.
referee-named = <b>{ $name } is on the list.</b> Send the link yourself; where you said yes, the recruitment team may send it too.
referee-enough = { $name } could not be put on the list: three are named already, or the consent to the checks was withdrawn.
referee-drop-sure = Remove { $name } from your list of referees? Their details are deleted; you can name them again later.
referee-dropped = { $name } is no longer on the list.
referee-link-none = No link can be made for this person now.
referee-link-how = Send the next message to { $name }. The link works for one person until { $until }. What is written stays between the referee and the recruitment team; you see when it has arrived.
referee-share =
    Hello { $name }, may I ask you for a reference? This link opens a short form in Telegram (about five minutes, in English, French, Spanish or Arabic). It works once, until { $until }:

    { $link }

section-referee = Referee
question-referee-name = What is the referee’s name?
    .hint = First name and family name.
    .label = Name
question-referee-relation = What is this person to you?
    .hint = Tap one.
    .label = Relation
question-referee-email = What is their e-mail address?
    .hint = Best the one at work.
    .label = E-mail
question-referee-language = In which language do they read best?
    .hint = Tap one.
    .label = Language
question-referee-agreed = Have they agreed that the recruitment team may contact them?
    .hint = With “No” only you send the link.
    .label = May be contacted
option-relation-supervisor = Superior
option-relation-colleague = Colleague
option-relation-report = Member of my team
option-relation-teacher = Teacher
option-relation-client = Client or partner
option-relation-other = Other

button-reference-agree = ✅ I agree, begin
button-reference-decline = I would rather not
button-reference-send = 📨 Send the reference
reference-asked =
    <b>{ $candidate } asks you for a reference</b>
    for { $title }. It takes about five minutes. The link works until { $until }.
reference-consent =
    <b>Who asks:</b> the recruitment team of the organisation, on behalf of the person named above. I am a bot that passes your words on.
    <b>What for:</b> only for the decision on this application. The recruitment team reads it; the person it is about does not see it here, and may have a right to ask for it by law.
    <b>How long:</b> it is deleted 30 days after the decision.
    <b>Your choice:</b> it is voluntary. You can decline, and until you send it stop at any time.
reference-shut-gone = This link cannot be used any more. If you were asked for a reference, please ask for a new link.
reference-shut-own = This link is for your referee: please send it on. Nobody writes their own reference.
reference-shut-taken = This link has been opened in another chat. If that was not you, please tell the person who sent it.
reference-declined = That is quite all right, and thank you for telling. Nothing that you wrote is kept.
reference-paused = Kept. You can go on until { $until }.
reference-review = <b>Please check: your reference for { $candidate }</b>
reference-thanks = <b>Sent. Thank you</b> for your time. The reference for { $candidate } is with the recruitment team; the link has ended.
reference-reminder = A reference for <b>{ $candidate }</b> ({ $title }) waits for you until { $until }. What you have written is kept.
section-reference = Reference
question-reference-capacity = What are you to this person, or were you?
    .hint = Tap one: you are their …
    .label = You are their
question-reference-years = For how many years have you known their work?
    .hint = A number.
    .label = Years
question-reference-strengths = What do they do especially well? An example helps.
    .hint = Up to 1,500 characters.
    .label = Strengths
question-reference-growth = Where could they still grow?
    .hint = Up to 1,500 characters. You can skip this.
    .label = Room to grow
question-reference-again = Would you work with this person again?
    .hint = Tap one.
    .label = Again
option-again-yes = Yes, gladly
option-again-depends = It depends on the task
option-again-no = No

button-staff-checks = 🔎 Checks
button-staff-checks-list = ⬅️ All checks
button-staff-checks-back = ⬅️ Back to the checks
button-staff-checks-look = 👁 Look at the checks
button-staff-checks-start = ▶️ Ask for consent, begin
button-staff-checks-all = 📮 Request all not begun ({ $count })
button-staff-check-until = 📅 Set how long it is valid
button-staff-check-to-requested = 📮 Requested
button-staff-check-to-received = 📥 Received
button-staff-check-to-verifying = 🔍 Being verified
button-staff-check-to-query = ❓ Query
button-staff-check-to-cleared = ✅ Cleared
button-staff-check-to-failed = ⛔ Failed
button-staff-check-to-waived = ➖ Waived
button-staff-referee-read = 📖 Reference of { $name }
button-staff-referee-ask = ✉️ Link for { $name }
staff-checks = <b>Checks</b>: { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
staff-checks-open = { $name } · { $public_id }
staff-checks-row = { $public_id } { $name } · { $done }/{ $total } · { $title }
staff-checks-heading = <b>{ $public_id }</b> { $name } · { $title }
staff-checks-stage = { $stage } · { $done } of { $total } done
staff-checks-agreed = ✅ Consent given
staff-checks-not-agreed = ⚠️ No consent: nothing may begin.
staff-checks-one = <b>{ $public_id }</b>
staff-checks-moved = ✅ { $count ->
    [one] { $count } check
   *[other] { $count } checks
}: { $status }
staff-checks-said-asked = ✅ The candidate is asked for consent.
staff-checks-said-agreed = The candidate has agreed already: the checks can go on.
staff-checks-said-early = Checks begin once somebody is selected.
staff-checks-said-no-consent = The candidate has not agreed to the checks, so nothing was changed.
staff-checks-said-illegal = This step does not follow from where the check is, so nothing was changed.
staff-check-status-not_started = not begun
staff-check-status-requested = requested
staff-check-status-received = received
staff-check-status-verifying = being verified
staff-check-status-query = query
staff-check-status-cleared = cleared
staff-check-status-failed = failed
staff-check-status-waived = waived
staff-check-sure-failed = Note { $check } of { $public_id } as failed? The candidate only sees that a question is open; somebody has to talk with them.
staff-check-sure-waived = Waive { $check } of { $public_id }? It then counts as done without having been checked.
staff-check-owner = Owner: { $name }
staff-check-requested = Requested: { $day }
staff-check-received = Received: { $day }
staff-check-expires = Valid until: { $day }
staff-check-until-when = Until which day is it valid? For example <i>31 March 2027</i>.
told-staff-reference-answered = 📖 A reference for { $public_id } has arrived: { $title }.
told-staff-reference-declined = A referee of { $public_id } prefers not to answer: { $title }.
staff-check-expiring = ⏳ { $check } of { $public_id } is valid until { $day } only.
staff-referee = Referee { $name }: <b>{ $status }</b>
staff-referee-status-named = not asked
staff-referee-status-asked = asked
staff-referee-status-opened = opened
staff-referee-status-answered = answered
staff-referee-status-declined = declined
staff-referee-status-expired = link ended
staff-referee-none = There is nothing (more) to send to or to read of this referee.
staff-referee-send = Send this to { $name } by e-mail; the link works once and an earlier one has ended.
staff-referee-share =
    Hello { $name }, you have been named as a referee in an application to our organisation. This link opens a short form in Telegram (about five minutes, in English, French, Spanish or Arabic). It works once, until { $until }:

    { $link }
staff-reference = <b>Reference of { $name }</b> for { $public_id }, { $day }
staff-reference-how = Is, or was, their: { $relation } · has known their work for { $years ->
    [one] { $years } year
   *[other] { $years } years
}
staff-reference-strengths = <b>Strengths:</b> { $text }
staff-reference-growth = <b>Room to grow:</b> { $text }
staff-reference-again = <b>Would work with them again:</b> { $answer }
