### Pushes: what candidates are told, and what staff read of it.

## The message to a candidate

push-heading =
    <b>{ $title }</b>
    Your application { $public_id }
push-body-shortlisted =
    🎉 Good news: you are on the shortlist for <b>{ $title }</b>.

    You will be invited to an assessment next. The invitation arrives here, with everything you need to prepare. There is nothing to do for now.
push-body-not_selected =
    Thank you for applying for <b>{ $title }</b>, and for the time and care you put into it. { $count ->
        [one] { $count } person applied.
       *[other] { $count } people applied.
    } People decided this, not a program. We are sorry to tell you that we are not taking yours further this time.
push-body-ineligible =
    Thank you for applying for <b>{ $title }</b>, and for the time and care you put into it.

    We have read what you sent beside the conditions that this opening states as required. Each of them has to be met, and not all of them are, so we are sorry to tell you that we cannot take your application further. People decided this, not a program.
push-body-assessment =
    The assessment for <b>{ $title }</b> comes next for you.

    We are arranging it now. Your invitation arrives here with the type of assessment, the times to choose from and the instructions. If you need an adjustment, for a disability for example, you can say so when you answer it.
push-why-many = What decided it: the posts were few and the applications many, and other profiles came closer to what this post asks for. This is no judgement of your career.
push-why-experience = What decided it: others showed more of the work experience that this post asks for.
push-why-education = What decided it: other applications came closer to the studies that this post asks for.
push-why-languages = What decided it: others showed a higher level in the languages that this post asks for.
push-why-skills = What decided it: others showed more of the special skills that this post asks for.
push-why-unmet = “How my profile compares” shows each stated condition beside your profile.
push-why-unmet_experience = What is not met: the work experience that this opening requires.
push-why-unmet_education = What is not met: the studies that this opening requires.
push-why-unmet_languages = What is not met: the languages, or the levels in them, that this opening requires.
push-why-unmet_open_to = What is not met: to whom this opening is open, by nationality or by the service one comes from.
push-why-unmet_other = What is not met: a licence, a certificate or another condition that this opening requires.
push-pool = Would you like to be considered for other openings? In the talent pool our recruiters can find your profile and invite you. It is up to you, and you can leave at any time.
push-onward = This is about this opening only. Others state other conditions, and before you apply I show you how your profile compares. If a fact is missing in your profile, add it there: it counts for your next application. If you think we overlooked something that you had sent, write to the team from your application.
push-code = Is this really from us? Send <code>/verify { $code }</code> and I will tell you.
verify-message-genuine =
    ✅ <b>Genuine.</b> The message <code>{ $code }</code> comes from here.

    What it says: { $what }
    Opening: <b>{ $title }</b> ({ $reference })
    Sent: { $at }

    If what you were sent says something else, it has been changed: do not rely on it.
verify-message-unknown = ⚠️ <b>No message of ours has the code</b> <code>{ $code }</code>. Please check it once more. If it is really what you were sent, it does not come from here: pay nothing and send no papers because of it.

push-template-shortlisted = On the shortlist
push-template-not_selected = Not selected
push-template-ineligible = Stated conditions not met
push-template-assessment = Assessment comes next
push-template-free = Message from the team

## What staff read

button-pushes = 📣 Messages to many
pushes = <b>Messages to many</b>
pushes-none = None yet.
pushes-begin = New message: choose the opening.
push-line = { $mark } { $what } · { $reference } · no. { $number }
push-mark-prepared = ✏️
push-mark-waiting = ⏳
push-mark-scheduled = ⏱
push-mark-running = 📤
push-mark-paused = ⏸
push-mark-done = ✅
push-mark-undone = ↩️
push-mark-stopped = ⛔
push-opening = ➕ { $title } ({ $count })
push-paste =
    <b>{ $title }</b>
    Whom do you want to tell? Paste their application ids, up to { $most }, in any form.
push-choose =
    <b>{ $title }</b>
    Chosen: { $count }. What do you want to tell them?
button-push-others = 📋 Other people
push-title =
    📣 <b>{ $what }</b>
    { $title } ({ $reference })
push-state-prepared = Draft by { $name }. Nobody has been told.
push-state-waiting = Prepared by { $name }, waiting for a second person. Nobody has been told.
push-state-scheduled = ⏳ Starts in a moment. Until then you can undo it and nothing will have changed. Chosen: { $count }
push-state-running = 📤 Sending. Chosen: { $count }
push-state-paused = ⏸ Paused. Chosen: { $count }
push-state-done = ✅ Done. Chosen: { $count }
push-state-undone = ↩️ Undone. Nobody was told and nothing was changed. Chosen: { $count }
push-state-stopped = ⛔ Stopped. Whoever was moved is told, nobody else. Chosen: { $count }
push-told = Will be told: { $count } ({ $languages })
push-in-language = { $language } { $count }
push-nobody = Nobody can be told.
push-unreachable = Of these, out of reach now (told when they come back): { $count }
push-again = ⚠️ Of these, had a message from the team about this opening before: { $count }
push-left-withdrawn = Left out, withdrawn: { $count }
push-left-unsent = Left out, not sent yet: { $count }
push-left-consent = Left out, consent withdrawn: { $count }
push-left-told = Left out, told the same before: { $count }
push-left-stage = Left out, this does not follow from their stage: { $count }
push-left-approver = Left out, an approver has to move them: { $count }
push-left-stopped = Left out, stopped in time: { $count }
push-left-fault = Left out, their message could not be made: { $count }
push-ids = { $ids }
push-together = With the { $lately } told within the last 24 hours, that is { $count }: a second person approves.
push-missing = ⚠️ There is no text yet in: { $languages }
push-preview = 👁 <b>Read in { $language }</b>
push-preview-parts = ☝️ This preview takes { $count } messages; each candidate gets a single one.
button-push-ask = ✋ Ask for approval ({ $count })
button-push-go = 📤 Send ({ $count })
button-push-why = 💬 The reason given
button-push-edit = ✏️ Text in { $language }
button-push-approve = ✅ Approve and send ({ $count })
button-push-discard = 🗑 Discard
button-push-undo = ↩️ Undo
button-push-stop = ⛔ Stop
button-push-same = 📋 The same people again
button-push-pause = ⏸ Pause
button-push-resume = ▶️ Go on
button-push-refresh = 🔄 Look again
button-push-report = 🧾 Report (CSV)
button-push-look = 👁 Open
button-push-template = ↩️ As in the template
button-push-why-many = Many good applications
button-push-why-experience = Experience
button-push-why-education = Studies
button-push-why-languages = Languages
button-push-why-skills = Special skills
button-push-why-unmet = Without naming one
button-push-why-unmet_experience = Experience
button-push-why-unmet_education = Studies
button-push-why-unmet_languages = Languages
button-push-why-unmet_open_to = Who may apply
button-push-why-unmet_other = Licence or other condition
push-why = <b>Which reason should they be told?</b> Choose the one that really decided.
push-edit = <b>Text in { $language }</b>: send it as one message.
push-edit-arguments = Keep { $names }: each is filled in for the reader. What comes before and after (application, next steps, code) stays as it is.
push-edit-free = You can use { "{title}" }, { "{id}" } and { "{count}" }: each is filled in for the reader.
push-unfit-unknown = ⚠️ I do not know { $names }. Nothing was changed.
push-unfit-missing = ⚠️ { $names } is missing. Nothing was changed.
push-unfit-long = ⚠️ This is too long: at most 2000 characters. Nothing was changed.
push-unfit-empty = ⚠️ Please send the words as a text. Nothing was changed.
push-sent = Told: { $count } of { $total }
push-on-way = On its way: { $count }
push-away = Out of reach, told when they come back: { $count }
push-failed = Failed: { $count }
push-asked = { $name } asks you to approve this. To be told: { $count }
push-approved = { $name } has approved this. It starts in a moment.
push-turned-back = { $name } has taken this back. Nobody was told.
push-turned-off = { $name } has stopped this. Whoever was moved is told, nobody else.
push-report = Report on message no. { $number }, { $reference }
push-column-id = Application
push-column-state = Outcome
push-column-reason = Reason
push-column-at = When (UTC)
push-reason-withdrawn = withdrawn
push-reason-unsent = not sent yet
push-reason-consent = consent withdrawn
push-reason-told = told the same before
push-reason-stage = does not follow from their stage
push-reason-approver = an approver has to move them
push-reason-stopped = stopped in time
push-reason-fault = the message could not be made
push-fate-waiting = waiting
push-fate-told = on its way
push-fate-sent = told
push-fate-unreachable = out of reach
push-fate-failed = failed
push-fate-left_out = left out
